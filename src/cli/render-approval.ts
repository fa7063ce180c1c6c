import type {Asked} from '#approvals/asked'
import type {BoundedGrant} from '#approvals/bounded'
import {ago} from './age.ts'
import type {Changes} from './present-state.ts'
import {fields, plain, printableJson, table} from './render.ts'

const WIDTH = 96
const BAR = '  | '

/** One request as a person decides on it: what would be sent, who asks and why it needs a person; and apart from it, marked on each line, what the model said. */
export function renderAsked({id, standing, wanted, askedAt, until, altered}: Asked, now: number): string {
  const {api, account, cluster, tier, tool, session, who, method, url, bodyDigest, shown, about, handles, decision} =
    wanted
  const whose = [api, account && `account ${account}`, cluster && `cluster ${cluster}`].filter(Boolean).join(', ')
  const left = Math.max(0, Math.ceil((until - now) / 60_000))
  const ends = standing === 'pending' || standing === 'granted' ? `, for ${left} more min` : ''
  const facts = fields([
    ['request', `${oneLine(method)} ${oneLine(url)}`],
    ['does', about && oneLine(about)],
    ['tool', `${oneLine(tool)} on ${tier}`],
    ['touches', oneLine(whose)],
    ['body', bodyDigest ?? 'none'],
    ...(handles ?? []).map((one) => ['secret', oneLine(one)] as const),
    ['asked by', `${oneLine(who)} (session ${oneLine(session)}), ${ago(new Date(askedAt).toISOString(), now)}`],
    ['why you', `${oneLine(decision.reason)} (rule ${oneLine(decision.rule)})`],
  ])
  return [
    `${id}  ${standing}${ends}`,
    ...(altered ? ['  THIS IS NOT WHAT WAS ASKED: somebody altered it in the state file. Refuse it.'] : []),
    ...facts
      .split('\n')
      .flatMap((line) => wrap(line, WIDTH).map((part, index) => `${index === 0 ? '  ' : '      '}${part}`)),
    '',
    '  What the model gave as arguments, in its words, which may say anything:',
    ...quoted(shown),
  ].join('\n')
}

/** What an update would change, in the words of the API and of the model: marked like these. */
export function renderChanges(changes: Changes): string {
  if ('unknown' in changes) return `  What it changes is not known: ${changes.unknown}.`
  if (changes.fields.length === 0) return '  None of the fields that it names is another one now.'
  const lines = changes.fields.flatMap(({name, now, next}) => [`- ${name}: ${now}`, `+ ${name}: ${next}`])
  return ['  What it changes, as far as the API shows it:', ...quoted(lines.map(oneLine).join('\n'))].join('\n')
}

/** Text of a model: each line marked, what moves a cursor written as an escape, and no line so long that a terminal breaks it. */
function quoted(text: string): string[] {
  return printableJson(text)
    .split('\n')
    .flatMap((line) => wrap(line.replaceAll('\t', '  '), WIDTH))
    .map((line) => `${BAR}${line}`)
}

/** A field of one line: a line break in it would look like one of ours. */
const oneLine = (text: string): string => plain(text).replaceAll(/[\n\t]+/g, ' ')

function wrap(line: string, width: number): string[] {
  const parts: string[] = []
  for (let at = 0; at < line.length || at === 0; at += width) parts.push(line.slice(at, at + width))
  return parts
}

/** Requests, one a line. */
export function renderAskedList(asked: readonly Asked[], now: number, stream: NodeJS.WriteStream): string {
  return table(
    ['ID', 'STANDING', 'REQUEST', 'TOOL', 'TIER', 'ASKED BY', 'WHEN'],
    asked.map(({id, standing, wanted: {method, url, tool, tier, who}, askedAt, altered}) => [
      id,
      altered ? 'ALTERED' : standing,
      `${method} ${url}`,
      tool,
      tier,
      who,
      ago(new Date(askedAt).toISOString(), now),
    ]),
    stream,
  )
}

/** What was granted beforehand, one a line. */
export function renderGrants(grants: readonly BoundedGrant[], stream: NodeJS.WriteStream): string {
  return table(
    ['ID', 'API', 'TOOL', 'CLUSTER', 'USED', 'UNTIL', 'SIGNED'],
    grants.map(({id, api, tool, cluster, used, count, until, said}) => [
      id,
      api,
      tool,
      cluster ?? 'any',
      `${used} of ${count}`,
      new Date(until).toISOString(),
      said.signature === undefined ? 'no' : `with ${said.keyId}`,
    ]),
    stream,
  )
}

/** A request as JSON. */
export function askedJson({said, ...asked}: Asked): object {
  return {...asked, signed: said?.signature !== undefined}
}

/** A bounded grant as JSON. */
export function grantJson({said, ...grant}: BoundedGrant): object {
  return {...grant, signed: said.signature !== undefined}
}
