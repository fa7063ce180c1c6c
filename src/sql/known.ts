import {OPERATORS, STABLE_FUNCTIONS, TYPES, VOLATILE_FUNCTIONS} from './postgresql.generated.ts'

/*
 * What may be called by a statement that only reads. PostgreSQL itself says which of its functions are stable; the lists
 * here are the decisions beside that. Whatever is in none of them is not known, and so not called.
 */

const names = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Volatile because their value changes by itself, and not because they change something. */
const HARMLESS = names(`
  clock_timestamp timeofday random random_normal gen_random_uuid uuidv4 uuidv7 array_sample array_shuffle
  current_query currval lastval pg_sequence_last_value pg_partition_tree pg_partition_ancestors
  pg_database_size pg_table_size pg_indexes_size pg_relation_size pg_total_relation_size pg_tablespace_size
  pg_blocking_pids pg_safe_snapshot_blocking_pids pg_lock_status pg_notification_queue_usage pg_is_in_recovery
  pg_current_wal_lsn pg_current_wal_flush_lsn pg_current_wal_insert_lsn pg_last_wal_receive_lsn pg_last_wal_replay_lsn
  pg_last_xact_replay_timestamp pg_is_wal_replay_paused`)

/** Stable, and more than reading all the same: what they do is told by ACTS below. */
const ACTING = names(`
  txid_current pg_current_xact_id pg_input_is_valid pg_input_error_info
  fmgr_c_validator fmgr_internal_validator fmgr_sql_validator
  table_to_xml table_to_xmlschema table_to_xml_and_xmlschema schema_to_xml schema_to_xmlschema
  schema_to_xml_and_xmlschema database_to_xml database_to_xmlschema database_to_xml_and_xmlschema`)

/** The extension "vector", which a RunOS PostgreSQL can have. It only computes. */
const VECTOR = {
  functions: names(`cosine_distance inner_product l1_distance l2_distance hamming_distance jaccard_distance l2_norm
    l2_normalize vector_dims vector_norm subvector binary_quantize`),
  operators: names('<#> <=> <+> <~> <%>'),
  types: names('vector halfvec sparsevec'),
}

/** What acting functions do, for the refusal. The first row that fits; it decides nothing. */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/^(nextval|setval)$/, 'moves a sequence'],
  [/^(set_config|setseed)$/, 'changes a setting'],
  [/^pg_sleep/, 'makes the server wait'],
  [/^pg_(terminate|cancel)_backend$/, 'ends what others do'],
  [/advisory/, 'takes or gives back locks'],
  [/^(txid_current|pg_current_xact_id)$/, 'gives the transaction an id, which is written'],
  [/^(query|cursor|table|schema|database)_to_xml|^ts_(stat|rewrite)$/, 'runs SQL of its own or from a text'],
  [/^pg_input_/, 'runs the checks of whatever type a text names'],
  [/^(lo_export|lo_import|pg_read_|pg_ls_|pg_stat_file)/, "reaches files of the database's machine"],
  [/^(lo_|loread|lowrite)/, 'works on large objects'],
  [/^dblink/, 'opens a connection to another database'],
  [/^pg_(notify|logical_emit_message)$/, 'sends a message'],
  [/^pg_stat_(reset|clear|force)/, 'resets statistics'],
  [/replication|slot|wal|backup|restore|promote|snapshot|reload|rotate|binary_upgrade/, 'controls the server'],
]

const functions: ReadonlySet<string> = new Set(
  [...names(STABLE_FUNCTIONS), ...HARMLESS, ...VECTOR.functions].filter((name) => !ACTING.includes(name)),
)
const acting: ReadonlySet<string> = new Set([...names(VOLATILE_FUNCTIONS), ...ACTING])
const operators: ReadonlySet<string> = new Set([...names(OPERATORS), ...VECTOR.operators])
const types: ReadonlySet<string> = new Set([...names(TYPES), ...VECTOR.types])

/** PostgreSQL's own schema, which is searched first. */
const OWN = 'pg_catalog'

/** What a call does, in words; undefined: it only reads. `name` as it is written, each part for itself. */
export function callFault(name: readonly string[]): string | undefined {
  const own = ownName(name)
  if (own !== undefined && functions.has(own)) return undefined
  const called = name.join('.')
  const last = name.at(-1) ?? ''
  if ((own !== undefined && acting.has(own)) || /^dblink/.test(last)) {
    const does = ACTS.find(([names]) => names.test(last))?.[1] ?? 'acts (PostgreSQL calls it volatile)'
    return `calls ${called}, which ${does}`
  }
  return `calls ${called}, which is not PostgreSQL's own: nobody can see what it does`
}

export function operatorFault(name: readonly string[]): string | undefined {
  const own = ownName(name)
  if (own !== undefined && operators.has(own)) return undefined
  return `uses the operator ${name.join('.')}, which is not PostgreSQL's own: nobody can see what it does`
}

export function typeFault(name: readonly string[]): string | undefined {
  const own = ownName(name)
  if (own !== undefined && types.has(own)) return undefined
  return `casts to ${name.join('.')}, which is not PostgreSQL's own type: its checks may run anything (a text takes the type of the column that it is compared with, without a cast)`
}

function ownName(name: readonly string[]): string | undefined {
  if (name.length === 1) return name[0]
  return name.length === 2 && name[0] === OWN ? name[1] : undefined
}
