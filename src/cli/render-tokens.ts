import type {Expose} from '#core/expose'
import {serverName, type Tier} from '#core/tier'
import {paint, plain, table} from './render.ts'
import {type ListCost, type ToolCost, tokensIn} from './token-cost.ts'

/** What one server costs, in both ways of showing its tools. */
export interface ServerCost extends Readonly<Record<Expose, ListCost>> {
  readonly api: string
  readonly tier: Tier
  /** The tools that cost most, the most expensive first. */
  readonly largest: readonly ToolCost[]
}

const number = (value: number): string => value.toLocaleString('en-US')

/** A table of the servers, then of each the tools that cost most. Tokens are estimated. */
export function renderTokens(servers: readonly ServerCost[], stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const rows = servers.map(({api, tier, all, search}) => [
    serverName(tier, api),
    number(all.tools),
    number(all.bytes),
    number(all.tokens),
    share(all.nameBytes, all.bytes),
    share(all.descriptionBytes, all.bytes),
    share(all.schemaBytes, all.bytes),
    number(search.tokens),
  ])
  const head = ['SERVER', 'TOOLS', 'BYTES', 'TOKENS', 'NAMES', 'DESCRIPTIONS', 'SCHEMAS', 'TOKENS WITH --expose search']
  const most = servers.flatMap(({api, tier, largest}) =>
    largest.length === 0
      ? []
      : [
          '',
          color('bold', `${serverName(tier, api)}: what costs most`),
          ...largest.map(({name, bytes}) => `  ${number(tokensIn(bytes)).padStart(7)}  ${plain(name)}`),
        ],
  )
  const note =
    'Tokens are estimated from the bytes. An assistant that looks tools up by itself (Claude Code, Codex) does not give a model the whole list.'
  return [table(head, rows, stream), ...most, '', color('dim', note)].join('\n')
}

const share = (part: number, all: number): string => `${all === 0 ? 0 : Math.round((part / all) * 100)} %`
