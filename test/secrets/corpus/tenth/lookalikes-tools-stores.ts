import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, b64, digits, harmless, hex, ip, named, small, text, time, uuid} from './lookalikes-tools-words.ts'

/** Databases as their catalogues tell of them. */
export const toolsStores: readonly HarmlessAnswer[] = [
  harmless('statements that a database ran', (r) => {
    const [id, query] = [
      `-${digits(r, 18)}`,
      `UPDATE ${app(r)}_users SET password_hash = $1, reset_token = $2 WHERE id = $3 /* ${small(r, 5)} */`,
    ]
    return [
      {rows: [{queryid: id, query, calls: r.below(9_999), mean_exec_time: 1.25, toplevel: true}], rowCount: 1},
      id,
      query,
    ]
  }),
  harmless('columns of the catalogue with the names of secrets', (r) => {
    const [table, column] = [`${app(r)}_api_keys_${small(r, 4)}`, `${app(r)}_client_secret_${small(r, 3)}`]
    return [
      {
        rows: [
          {
            table_schema: 'public',
            table_name: table,
            column_name: column,
            data_type: 'character varying',
            character_maximum_length: 255,
            column_default: null,
            is_nullable: 'YES',
          },
        ],
      },
      table,
      column,
    ]
  }),
  harmless('roles of a database with stars', (r) => {
    const role = `${app(r)}_${small(r, 5)}`
    return [
      {
        fields: ['rolname', 'rolpassword', 'rolvaliduntil'],
        rows: [
          {
            rolname: role,
            rolpassword: '********',
            rolvaliduntil: time(r),
            rolcanlogin: true,
            rolconnlimit: -1,
            oid: digits(r, 5),
          },
        ],
      },
      role,
    ]
  }),
  harmless('settings of a database about passwords', (r) => {
    const [file, value] = [`/etc/postgresql/${app(r)}-${small(r, 4)}/server.key`, String(4096 + r.below(9_000))]
    return [
      {
        rows: [
          {name: 'ssl_key_file', setting: file, category: 'Connections and Authentication / SSL'},
          {name: 'password_encryption', setting: 'scram-sha-256'},
          {name: 'scram_iterations', setting: value},
        ],
      },
      file,
      value,
    ]
  }),
  harmless('copies of a database and their slots', (r) => {
    const [slot, lsn] = [`${app(r)}_slot_${small(r, 5)}`, `${hex(r, 2).toUpperCase()}/${hex(r, 8).toUpperCase()}`]
    return [
      {
        rows: [
          {
            slot_name: slot,
            plugin: 'pgoutput',
            restart_lsn: lsn,
            confirmed_flush_lsn: lsn,
            wal_status: 'reserved',
            active_pid: r.below(9_999),
          },
        ],
        system_identifier: digits(r, 19),
      },
      slot,
      lsn,
    ]
  }),
  harmless('status of a server of MySQL', (r) => {
    const [gtid, account] = [`${uuid(r)}:1-${digits(r, 6)}`, `'${app(r)}_${small(r, 4)}'@'10.%'`]
    return [
      [
        {Executed_Gtid_Set: gtid, File: 'binlog.000123', Position: r.below(99_999)},
        {
          user: account,
          plugin: 'caching_sha2_password',
          password_expired: 'N',
          password_lifetime: 90,
          account_locked: 'N',
        },
      ],
      gtid,
      account,
    ]
  }),
  harmless('variables of a server about passwords', (r) => {
    const [days, file] = [String(100 + r.below(260)), `/var/lib/mysql/${named(r)}/private_key.pem`]
    return [
      {
        rows: [
          ['validate_password.policy', 'MEDIUM'],
          ['default_password_lifetime', days],
          ['caching_sha2_password_private_key_path', file],
        ],
      },
      days,
      file,
    ]
  }),
  harmless('who is signed in at a store of documents', (r) => {
    const [id, number] = [`${app(r)}.${named(r)}`, b64(r, 16)]
    return [
      {
        users: [
          {
            _id: id,
            userId: {$binary: {base64: number, subType: '04'}},
            user: named(r),
            db: app(r),
            mechanisms: ['SCRAM-SHA-256'],
            roles: [{role: 'readWrite', db: app(r)}],
          },
        ],
        topologyVersion: {processId: {$oid: hex(r, 24)}},
        ok: 1,
      },
      id,
      number,
    ]
  }),
  harmless('times and signatures of a cluster of documents', (r) => {
    const [id, stamp] = [hex(r, 24), digits(r, 19)]
    return [
      {
        cursor: {id: 0, ns: 'app.password_resets', firstBatch: [{_id: {$oid: id}, status: 'used'}]},
        operationTime: {$timestamp: {t: Number(digits(r, 10)), i: 1}},
        $clusterTime: {signature: {hash: {$binary: {base64: b64(r, 20), subType: '00'}}, keyId: {$numberLong: stamp}}},
      },
      id,
      stamp,
    ]
  }),
  harmless('clients of a cache', (r) => {
    const line = `id=${r.below(999)} addr=${ip(r)}:${digits(r, 5)} laddr=${ip(r)}:6379 name=${named(r)} age=${r.below(999)} user=default lib-name=redis-py cmd=auth`
    return [{command: 'CLIENT LIST', reply: text(line)}, line]
  }),
  harmless('information of a cache', (r) => {
    const [run, replica] = [hex(r, 40), hex(r, 40)]
    return [
      {
        info: `# Server\r\nredis_version:7.4.1\r\nrun_id:${run}\r\nmaster_replid:${replica}\r\nacl_access_denied_auth:${r.below(90)}\r\n`,
      },
      run,
      replica,
    ]
  }),
  harmless('keys of a cache by name', (r) => {
    const [key, lock] = [`password_reset:attempts:${uuid(r)}`, `token_bucket:{${named(r)}}:${ip(r)}`]
    return [{cursor: digits(r, 8), keys: [key, lock, `session_count:${app(r)}`]}, key, lock]
  }),
]
