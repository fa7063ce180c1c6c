// What a model sees, kept in the repository so that a change shows in review.

import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import type {Client} from '@modelcontextprotocol/client'
import {TIERS, type Tier} from '#core/tier'
import {instructionsFor} from '#mcp/instructions'
import {compactTools} from '../support/compact-tools.ts'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {connect, type Home} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'
import {matchStored, settled} from '../support/snapshot.ts'

const stored = (name: string): string => join(import.meta.dirname, 'snapshots', name)

let sandbox: TestSandbox
let home: Home
const clients = new Map<Tier, Client & AsyncDisposable>()
const on = (tier: Tier): Client => clients.get(tier) as Client

before(async () => {
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
  for (const tier of TIERS) clients.set(tier, await connect(tier, home, 'modern'))
})
after(async () => {
  await Promise.all([...clients.values()].map((client) => client.close()))
  home[Symbol.dispose]()
  await sandbox.stop()
})

test('the instructions of each server, of RunOS and of another API', () => {
  const parts = [...TIERS.map((tier) => [tier, undefined] as const), ...TIERS.map((tier) => [tier, 'shop'] as const)]
  const text = parts.map(([tier, api]) => `## ${api ?? 'runos'}, ${tier}\n\n${instructionsFor(tier, api)}`)
  text.push(`## runos, read, --expose search\n\n${instructionsFor('read', undefined, 'search')}`)
  matchStored(stored('instructions.md'), text.join('\n\n'))
})

describe('the tools of each tier', () => {
  for (const tier of TIERS) {
    test(tier, async () => {
      const {tools} = await on(tier).listTools()
      matchStored(stored(`tools-${tier}.txt`), compactTools(tools))
    })
  }
})

describe('the tools of each tier with --expose search', () => {
  for (const tier of TIERS) {
    test(tier, async () => {
      await using client = await connect(tier, home, 'modern', undefined, {args: ['--expose', 'search']})
      const {tools} = await client.listTools()
      matchStored(stored(`tools-${tier}-search.txt`), compactTools(tools))
    })
  }
})

test('resources and templates of each tier, and what is our own in them', async () => {
  const parts: string[] = []
  for (const tier of TIERS) {
    const {resources} = await on(tier).listResources()
    const {resourceTemplates} = await on(tier).listResourceTemplates()
    const lines = [...resources, ...resourceTemplates].map(
      (one) => `- ${'uri' in one ? one.uri : one.uriTemplate} (${one.mimeType}) ${one.title}: ${one.description}`,
    )
    const {contents} = await on(tier).readResource({uri: 'runos://tiers'})
    const quoted = (contents[0] as {text: string}).text.replaceAll(/^(?=.)/gm, '> ').replaceAll(/^$/gm, '>')
    parts.push(`## ${tier}\n\n${lines.join('\n')}\n\nrunos://tiers:\n\n${quoted}`)
  }
  matchStored(stored('resources.md'), parts.join('\n\n'))
})

test('the prompts of each tier', async () => {
  const given = {goal: 'a store for sessions', change: 'restart users-db', cluster: 'production', service: 'users-db'}
  const parts: string[] = []
  for (const tier of TIERS) {
    for (const {name, title, description, arguments: args = []} of (await on(tier).listPrompts()).prompts) {
      const {messages} = await on(tier).getPrompt({name, arguments: given})
      const takes = args.map((one) => `${one.name}${one.required ? '*' : ''} (${one.description})`).join(', ')
      const text = messages.map(({content}) => (content as {text: string}).text.trimEnd()).join('\n\n')
      parts.push(
        `## ${tier}: ${name}\n\n${title}. ${description}\n\nTakes ${takes}.\n\n${text.replaceAll(/^(?=.)/gm, '> ')}`,
      )
    }
  }
  matchStored(stored('prompts.md'), parts.join('\n\n'))
})

type Call = readonly [tier: Tier, tool: string, args: Record<string, unknown>]

/** What the model gets for each call, in the order in which they are made. */
async function said(calls: readonly Call[]): Promise<string> {
  const parts: string[] = []
  for (const [tier, name, args] of calls) {
    const shown = await on(tier)
      .callTool({name, arguments: args})
      .then(({isError = false, content}) => `${isError ? '(an error) ' : ''}${content.map(contentOf).join('\n')}`)
      .catch((error: {code: number; message: string}) => `(an error of the protocol, ${error.code}) ${error.message}`)
    parts.push(`## ${name} ${JSON.stringify(args)} on ${tier}\n\n${settled(shown)}`)
  }
  return parts.join('\n\n')
}

const contentOf = (block: {type: string}): string =>
  'text' in block ? String(block.text) : JSON.stringify(block).replace(/("(?:data|blob)":")[^"]*/, '$1<base64>')

const postgres = {cid: 'p7d2k', id: 'pg1a7'}

test('ten answers', async () => {
  const calls: readonly Call[] = [
    ['read', 'clusters_list', {}],
    ['read', 'mcp_bootstrap', {}],
    ['read', 'services_list', {cid: 'p7d2k', fields: ['id', 'name', 'type'], limit: 3}],
    ['read', 'services_postgresql_show', postgres],
    ['read', 'services_postgresql_status', postgres],
    ['read', 'services_postgresql_logs', {...postgres, tail: 2}],
    ['read', 'services_dependents', postgres],
    ['read', 'mcp_topics_show', {key: 'jobs'}],
    ['write', 'services_postgresql_restart', postgres],
    ['write', 'services_postgresql_create_database', {...postgres, name: 'reports'}],
  ]
  matchStored(stored('answers.md'), await said(calls))
})

test('ten errors', async () => {
  const calls: readonly Call[] = [
    ['read', 'services_list', {}],
    ['read', 'services_list', {cid: 'p7d2k', verbose: true}],
    ['read', 'services_postgresql_logs', {...postgres, tail: 'many'}],
    ['read', 'services_postgresql_show', {...postgres, id: '../x'}],
    ['read', 'services_postgresql_show', {...postgres, id: 'none0'}],
    ['read', 'services_valkey_add', {cid: 'p7d2k', name: 'session-store'}],
    ['read', 'mcp_topics_search', {keywords: ''}],
    ['write', 'services_postgresql_delete', postgres],
    ['write', 'services_postgresql_delete', {...postgres, confirm: true}],
    ['write', 'services_postgresql_create_database', {...postgres, name: 'app'}],
  ]
  matchStored(stored('errors.md'), await said(calls))
})
