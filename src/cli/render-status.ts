import type {AccountStatus} from '#account/account'
import type {AssistantStatus} from '#clients/status'
import type {Tier} from '#core/tier'
import type {ManifestMeta} from '#manifest/store'
import {ago} from './age.ts'
import type {PolicyStatus} from './policy-status.ts'
import {accountName, counted, fields, paint, plain} from './render.ts'

/** The stored manifest, or why it cannot be used. */
export type ManifestStatus =
  | {readonly meta: ManifestMeta; readonly tools: Readonly<Record<Tier, number>>}
  | {readonly problem: string; readonly fix: readonly string[]}

/** Who, where, with which manifest, and what is configured for which assistant. */
export interface Status {
  readonly account: AccountStatus
  readonly manifest: ManifestStatus
  readonly assistants: readonly AssistantStatus[]
  /** The APIs beside RunOS. */
  readonly apis: readonly {readonly name: string; readonly enabled: boolean; readonly base: string}[]
  readonly policy: PolicyStatus
}

/** The status as a person reads it: facts first, and under each thing that is not right what to do. */
export function renderStatus(
  {account, manifest, assistants, apis, policy}: Status,
  now: number,
  stream: NodeJS.WriteStream,
): string {
  const color = paint(stream)
  const next = (steps: readonly string[]) => steps.map((step) => `  ${color('dim', 'next:')} ${plain(step)}`)
  return [
    ...(account.signedIn
      ? []
      : [color('yellow', plain(account.problem?.message ?? 'not signed in')), ...next(account.problem?.fix ?? [])]),
    fields([
      ['Account', account.account && accountName({accountId: account.account.value, ...named(account.account.name)})],
      ['At', account.api?.value],
      ['Cluster', account.cluster?.value ?? (account.account && 'no default (runos config set cid <cid>)')],
      ['Credential', account.credential && `${account.credential.kind}, from the ${account.credential.from}`],
      ['Signed in', account.signedInAt && ago(account.signedInAt, now)],
      ...manifestRows(manifest, now),
    ]),
    ...('problem' in manifest ? next(manifest.fix) : []),
    ...('problem' in policy
      ? [color('red', plain(`Policy: nothing is changed until it is repaired: ${policy.problem}`)), ...next(policy.fix)]
      : policy.tainted.map(({who, why, until}) =>
          color('yellow', plain(`${who}: writes need a person for ${minutesUntil(until, now)} more, because ${why}`)),
        )),
    ...apis.map(({name, enabled, base}) => `API ${plain(name)}: ${plain(base)}${enabled ? '' : ' (off)'}`),
    '',
    ...(assistants.length === 0
      ? ['No assistant is configured here.', ...next(['runos mcp configure claude   (or roo, codex)'])]
      : assistants.flatMap((assistant) => renderAssistant(assistant, color, next))),
  ].join('\n')
}

const minutesUntil = (until: number, now: number): string =>
  counted(Math.max(1, Math.ceil((until - now) / 60_000)), 'minute')

function manifestRows(manifest: ManifestStatus, now: number): readonly (readonly [string, string])[] {
  if ('problem' in manifest) return [['Manifest', manifest.problem]]
  const tools = Object.entries(manifest.tools).map(([tier, count]) => `${tier} ${count}`)
  return [
    ['Manifest', `${manifest.meta.version}, fetched ${ago(manifest.meta.fetchedAt, now)}`],
    ['Tools', tools.join(', ')],
  ]
}

function renderAssistant(
  {label, scope, path, servers, remaining, problem}: AssistantStatus,
  color: ReturnType<typeof paint>,
  next: (steps: readonly string[]) => readonly string[],
): readonly string[] {
  const head = `${color('bold', label)} (${scope}) ${color('dim', plain(path))}`
  if (problem !== undefined) return [head, `  ${color('red', 'cannot be read:')} ${plain(problem)}`]
  const names = servers.map(({name, expose, current}) => {
    const shown = expose === 'search' ? `${name} (search)` : name
    return current ? shown : `${shown} ${color('yellow', '(an older program)')}`
  })
  const moved = servers.some(({current}) => !current) ? ['run configure again: runos mcp configure'] : []
  return [head, `  ${names.join(', ')}`, ...next([...moved, ...remaining.map(({what, how}) => `${what}: ${how}`)])]
}

const named = (name: string | undefined): {name?: string} => (name === undefined ? {} : {name})
