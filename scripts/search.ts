import {readFile, writeFile} from 'node:fs/promises'
import {createToolSearch} from '#catalog/search'
import type {Tool} from '#core/tool'
import {APIS, catalogOf} from './lib/search/catalogs.ts'
import {readExcerpt, writeExcerpt} from './lib/search/excerpts.ts'
import {type Judged, judge, readRequests, SETS, score} from './lib/search/requests.ts'

// Prints how well requests in ordinary words find their tools, and writes the tables into docs/search.md, and the excerpts
// that the tests use. With --dev it looks at the development half alone, names what is not first, and writes nothing.

const DOC = new URL('../docs/search.md', import.meta.url)
const dev = process.argv.includes('--dev')

const percent = (share: number): string => `${Math.round(share * 100)} %`

function table(rows: readonly Judged[]): string {
  const line = (title: string, of: readonly Judged[]): string => {
    const {requests, first, five, firstInAll, fiveInAll} = score(of)
    return `| ${title} | ${requests} | ${[first, five, firstInAll, fiveInAll].map(percent).join(' | ')} |`
  }
  const sets = dev ? SETS.slice(0, 1) : SETS
  return [
    '| API, set | requests | first | among five | first in all | five in all |',
    '|---|---:|---:|---:|---:|---:|',
    ...sets.flatMap((set) => [
      ...APIS.map((api) =>
        line(
          `${api}, ${set}`,
          rows.filter((row) => row.api === api && row.set === set),
        ),
      ),
      line(
        `**all, ${set}**`,
        rows.filter((row) => row.set === set),
      ),
    ]),
  ].join('\n')
}

/** Milliseconds of processor time of this thread: other programs do not count. */
function worked(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}

const TIMES = 20

/** How long the index of all tools takes when it is built for the first time in this process, and the slowest request. */
function times(api: string, tools: readonly Tool[]): string {
  const start = worked()
  const search = createToolSearch(tools)
  const built = worked() - start
  const queries = readRequests(api).filter(({set}) => !dev || set === 'dev')
  // The clock of a thread ticks in milliseconds: each request is asked several times.
  const each = queries.map(({request}) => {
    const before = worked()
    for (let time = 0; time < TIMES; time++) search.find(request)
    return (worked() - before) / TIMES
  })
  const usual = each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0
  return `| ${api} | ${tools.length} | ${built.toFixed(0)} ms | ${usual.toFixed(1)} ms | ${Math.max(...each).toFixed(1)} ms |`
}

/** The largest first: it is the one that meets a program that has not warmed up. */
const catalogs = new Map<string, readonly Tool[]>()
for (const api of APIS) catalogs.set(api, await catalogOf(api))
const bySize = [...catalogs].sort(([, a], [, b]) => b.length - a.length)
const speed = [
  '| API | tools | index, first time | a request | the slowest |',
  '|---|---:|---:|---:|---:|',
  ...bySize.map(([api, tools]) => times(api, tools)),
].join('\n')

const requestsOf = (api: string) => readRequests(api).filter(({set}) => !dev || set === 'dev')
const whole = [...catalogs].flatMap(([api, tools]) => judge(api, tools, requestsOf(api)))
const wholeTable = table(whole)
console.log(`${wholeTable}\n\n${speed}\n`)
for (const {api, set, tier, request, tools, place, found} of whole)
  if (place !== 1)
    console.log(
      `${api} (${set}, ${tier}) "${request}": ${tools.join(' or ')} at ${place || '-'}, first ${found.slice(0, 2).join(', ')}`,
    )

if (!dev) {
  for (const [api, tools] of catalogs) {
    if (api === 'runos') continue
    const {path, text} = writeExcerpt(api, tools, readRequests(api))
    await writeFile(path, text)
  }
  const excerpt = [...catalogs].flatMap(([api, tools]) =>
    judge(api, api === 'runos' ? tools : readExcerpt(api), readRequests(api)),
  )
  await fill({requests: wholeTable, speed, tests: table(excerpt)})
}

/** Writes each table into its place in the page. */
async function fill(tables: Readonly<Record<string, string>>): Promise<void> {
  let doc = await readFile(DOC, 'utf8')
  for (const [name, text] of Object.entries(tables)) {
    const begin = `<!-- table: ${name} (npm run search:table) -->`
    const end = `<!-- end of ${name} -->`
    const [before, rest] = doc.split(begin)
    const after = rest?.split(end)[1]
    if (before === undefined || after === undefined) throw new Error(`docs/search.md has no place for ${begin}`)
    doc = `${before}${begin}\n${text}\n${end}${after}`
  }
  await writeFile(DOC, doc)
}
