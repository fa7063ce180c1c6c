import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Decision, decideTiers} from '#catalog/evidence'
import type {Json, JsonObject} from '#core/json'
import type {HttpMethod, Operation, Parameter} from '#core/manifest'
import {TIERS, type Tier} from '#core/tier'
import {wordsOf} from '#core/words'

const FOLDER = join(import.meta.dirname, '../../test/tiers/labels')

/** One operation of a public API with the tier that a person gave it, and the excerpt of its document that the rules see. */
interface Row {
  readonly tier: Tier
  readonly method: HttpMethod
  readonly path: string
  readonly id?: string
  readonly summary: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: Parameter['in']
    readonly type?: string
    readonly enum?: readonly Json[]
    readonly required?: true
  }[]
  readonly body?: JsonObject
  readonly answers: Readonly<
    Record<string, {readonly type?: string; readonly schema?: JsonObject; readonly example?: Json}>
  >
  readonly security?: Operation['security']
  readonly deprecated?: boolean
  readonly marks?: JsonObject
}

export interface LabelledApi {
  readonly api: string
  readonly set: 'dev' | 'unseen'
  readonly source: string
  readonly operations: number
  readonly rows: readonly Row[]
}

/** One label beside what the rules say. */
export interface Judged {
  readonly api: string
  readonly set: LabelledApi['set']
  readonly name: string
  readonly label: Tier
  readonly decided: Tier
  readonly decision: Decision
}

/** All labels, in the order of their files. */
export function readLabels(): readonly LabelledApi[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledApi)
}

/** What the rules say about every label. */
export function judge(labels: readonly LabelledApi[]): readonly Judged[] {
  return labels.flatMap(({api, set, rows}) =>
    rows.map((row) => {
      const decision = decideTiers(toOperation(row))
      return {
        api,
        set,
        name: `${row.method} ${row.path}`,
        label: row.tier,
        decided: decision.tiers[0] ?? 'read',
        decision,
      }
    }),
  )
}

function toOperation(row: Row): Operation {
  const {
    method,
    path,
    id = `${method} ${path}`,
    summary,
    parameters = [],
    body,
    answers,
    security,
    deprecated,
    marks,
  } = row
  return {
    id,
    words: wordsOf(row.id ?? path),
    summary,
    description: summary,
    method,
    path,
    parameters: parameters.map(({name, in: place, type, enum: values, required = false}) => ({
      name,
      in: place,
      required,
      style: 'form',
      explode: true,
      schema: {...(type === undefined ? {} : {type}), ...(values === undefined ? {} : {enum: values})},
    })),
    ...(body === undefined
      ? {}
      : {body: {kind: 'whole', required: true, media: [{type: 'application/json', schema: body}]}}),
    answers: Object.entries(answers).map(([status, answer]) => ({status, ...answer})),
    ...(security === undefined ? {} : {security}),
    ...(deprecated === undefined ? {} : {deprecated}),
    ...(marks === undefined ? {} : {marks}),
  }
}

/** How the rules did on a set of labels. */
export interface Score {
  readonly rows: number
  /** Labelled (first) and decided (second). */
  readonly counts: Readonly<Record<Tier, Readonly<Record<Tier, number>>>>
  readonly precision: Readonly<Record<Tier, number>>
  readonly recall: Readonly<Record<Tier, number>>
  /** What changes or reveals something and was put into `read`. */
  readonly exposed: readonly Judged[]
  /** What changes something and was put into `sensitive-read`. */
  readonly misread: readonly Judged[]
  /** What is labelled `read` and was put higher. */
  readonly raised: readonly Judged[]
}

export function score(rows: readonly Judged[]): Score {
  const count = (label: Tier, decided: Tier): number =>
    rows.filter((row) => row.label === label && row.decided === decided).length
  const each = <Value>(value: (tier: Tier) => Value): Record<Tier, Value> =>
    Object.fromEntries(TIERS.map((tier) => [tier, value(tier)])) as Record<Tier, Value>
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  return {
    rows: rows.length,
    counts: each((label) => each((decided) => count(label, decided))),
    precision: each((tier) => share(count(tier, tier), rows.filter(({decided}) => decided === tier).length)),
    recall: each((tier) => share(count(tier, tier), rows.filter(({label}) => label === tier).length)),
    exposed: rows.filter(({label, decided}) => label !== 'read' && decided === 'read'),
    misread: rows.filter(({label, decided}) => label.endsWith('write') && decided === 'sensitive-read'),
    raised: rows.filter(({label, decided}) => label === 'read' && decided !== 'read'),
  }
}
