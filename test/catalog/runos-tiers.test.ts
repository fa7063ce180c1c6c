import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {compile} from '#catalog/compile'
import {parseRunosManifest} from '#manifest/formats/runos'

/** One line for each tool: its name, its servers, and what clients are told about it. */
test('RunOS operations stand where the manifest declares them, whatever rules are added', () => {
  const root = join(import.meta.dirname, '../..')
  const manifest = parseRunosManifest(readFileSync(join(root, 'manifest/runos.manifest.json'), 'utf8'), 'the manifest')
  const lines = compile(manifest).map(({name, tiers, annotations}) => {
    const {readOnlyHint, destructiveHint, idempotentHint} = annotations
    const hints = [readOnlyHint && 'reads', destructiveHint && 'destroys', idempotentHint && 'idempotent'].filter(
      Boolean,
    )
    return `${name} ${tiers.join(',') || '-'} ${hints.join(',') || 'writes'}`
  })
  const golden = readFileSync(join(import.meta.dirname, 'golden/runos-tiers.txt'), 'utf8')
  assert.deepEqual(lines, golden.trimEnd().split('\n'))
})
