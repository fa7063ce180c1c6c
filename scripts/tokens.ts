// Counts what the lists of the servers cost a model that is given them whole, and writes docs/tokens.md.
//   npm run tokens:table
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {compile} from '#catalog/compile'
import {offerOf} from '#cli/offer'
import {givenToModel} from '#cli/token-cost'
import type {Expose} from '#core/expose'
import {stringifyJson} from '#core/json'
import type {Manifest} from '#core/manifest'
import {offers, TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {parseManifest} from '#manifest/formats/index'
import {corpusDocuments, shortName} from './lib/corpus/install.ts'
import {countTokens} from './lib/tokens/tokenizer.ts'
import {verbatimSchema} from './lib/tokens/verbatim.ts'
import {ROOT} from './lib/tree.ts'

const APIS: readonly (readonly [title: string, document: string])[] = [
  ['RunOS', 'manifest/runos.manifest.json'],
  ['GitHub', '@octokit/openapi/generated/api.github.com.json'],
  ['Kubernetes', 'kubernetes.io.json'],
]
const BEGIN = '<!-- table: npm run tokens:table -->'
const END = '<!-- end of table -->'
const DOC = new URL('../docs/tokens.md', import.meta.url)

interface Row {
  readonly tier: Tier
  readonly tools: number
  readonly before: number
  readonly now: number
  readonly search: number
}

async function manifestOf(document: string): Promise<Manifest> {
  const path = document.startsWith('manifest/')
    ? join(ROOT, document)
    : (await corpusDocuments()).find((one) => shortName(one) === document)
  if (path === undefined) throw new Error(`the corpus has no ${document}`)
  const text = await readFile(path, 'utf8')
  return parseManifest({text, address: `file:///corpus/${document}`, name: document})
}

/** Each tool is counted once, whatever number of lists it stands in. */
async function rowsOf(manifest: Manifest): Promise<readonly Row[]> {
  const tools = compile(manifest)
  const operations = new Map(manifest.operations.map((one) => [`${one.method} ${one.id}`, one]))
  const verbatim = (tool: Tool): string => {
    const operation = operations.get(`${tool.request.method} ${tool.operation}`)
    if (operation === undefined) throw new Error(`no operation ${tool.operation}`)
    const inputSchema = verbatimSchema(operation, manifest.defs)
    return stringifyJson({name: tool.name, description: operation.description, input_schema: inputSchema}, 2)
  }
  const before = new Map(tools.map((tool) => [tool, countTokens(verbatim(tool))]))
  const counted = new Map<string, number>()
  const tokensOf = (text: string): number => {
    const known = counted.get(text) ?? countTokens(text)
    counted.set(text, known)
    return known
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const rows: Row[] = []
  for (const tier of TIERS) {
    const own = tools.filter((tool) => offers(tier, tool.tiers))
    const catalog = {tier, manifestVersion: '', tools: own}
    const listed = async (expose: Expose) =>
      sum((await offerOf({tier, expose}, catalog, true)).listed.map((tool) => tokensOf(givenToModel(tool))))
    rows.push({
      tier,
      tools: own.length,
      before: sum(own.map((tool) => before.get(tool) ?? 0)),
      now: await listed('all'),
      search: await listed('search'),
    })
  }
  return rows
}

const number = (value: number): string => value.toLocaleString('en-US')
const lines = ['| API | tier | tools | before | now | search |', '|---|---|---:|---:|---:|---:|']
for (const [title, document] of APIS) {
  for (const {tier, tools, before, now, search} of await rowsOf(await manifestOf(document)))
    lines.push(`| ${title} | ${tier} | ${number(tools)} | ${number(before)} | ${number(now)} | ${number(search)} |`)
}
const text = lines.join('\n')
process.stdout.write(`${text}\n`)
const doc = await readFile(DOC, 'utf8')
const [head, rest] = doc.split(BEGIN)
const tail = rest?.split(END)[1]
if (head === undefined || tail === undefined) throw new Error(`docs/tokens.md has no place for the table (${BEGIN})`)
await writeFile(DOC, `${head}${BEGIN}\n${text}\n${END}${tail}`)
