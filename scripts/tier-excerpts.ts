// Prints every n-th operation of an API as a person labels it, one a line, each still without a tier.
//   node scripts/with-node.js scripts/tier-excerpts.ts <document> <name of the API> <how many> <its package and version>

import {readFile} from 'node:fs/promises'
import {stringifyJson} from '#core/json'
import {parseManifest} from '#manifest/formats/index'
import {excerpt, sampled} from './lib/tier-excerpts.ts'

const [path, api, wanted, source] = process.argv.slice(2)
if (path === undefined || api === undefined || wanted === undefined || source === undefined)
  throw new Error('usage: scripts/tier-excerpts.ts <document> <name> <how many> <source>')
const manifest = await parseManifest({
  text: await readFile(path, 'utf8'),
  address: `file:///corpus/${encodeURI(api)}`,
  name: api,
})
const chosen = sampled(manifest, Number(wanted))
const step = (manifest.operations.length / Number(wanted)).toFixed(2)
const head = stringifyJson({
  schemaVersion: 1,
  api,
  set: 'unseen',
  source,
  operations: manifest.operations.length,
  sampled: `every ${step}th by path and method, from number 1`,
})
const rows = chosen.map((operation) => stringifyJson({tier: null, ...excerpt(operation, manifest.defs)}))
process.stdout.write(`${head.slice(0, -1)},"rows":[\n${rows.join(',\n')}\n]}\n`)
