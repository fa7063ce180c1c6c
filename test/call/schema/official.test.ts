import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {judge} from '#call/schema/judge'
import {Unjudged} from '#call/schema/problem'
import {type Json, type JsonObject, parseJson} from '#core/json'

/** The official JSON-Schema-Test-Suite for 2020-12, as the Debian package libtest-json-schema-acceptance-perl has it. */
const folder = process.env.RUNOS_TEST_SCHEMA_SUITE ?? ''
const skip = folder === '' && 'RUNOS_TEST_SCHEMA_SUITE names no folder: .ci/run unpacks one'

interface Group {
  readonly description: string
  readonly schema: Json
  readonly tests: readonly {readonly description: string; readonly data: Json; readonly valid: boolean}[]
}

/** Not of use here: a schema of a tool never chooses the vocabularies by which it is judged. */
const LEFT_OUT = 'vocabulary.json'

/** Those of the optional tests that speak of what is meant to work. */
const OPTIONAL = ['bignum', 'ecmascript-regex', 'float-overflow', 'non-bmp-regex', 'no-schema', 'unicode']

/**
 * Whether a schema needs more than places in itself. Tools never do: what a description refers to is brought into its
 * schemas when it is read, and `$id`, `$anchor` and `$dynamicRef` are left behind. Such a schema must be refused.
 */
function leadsOut(schema: Json, isRoot = true): boolean {
  if (Array.isArray(schema)) return (schema as readonly Json[]).some((item) => leadsOut(item, false))
  if (typeof schema !== 'object' || schema === null) return false
  const {$ref, $id, $dynamicRef} = schema as JsonObject
  if (typeof $ref === 'string' && !/^#(\/|$)/.test($ref)) return true
  if ($dynamicRef !== undefined || ($id !== undefined && !isRoot)) return true
  return Object.values(schema).some((inner) => leadsOut(inner, false))
}

function check(file: string): {judged: number; refused: number} {
  const groups = parseJson(readFileSync(join(folder, file), 'utf8')) as unknown as readonly Group[]
  let [judged, refused] = [0, 0]
  for (const {description, schema, tests} of groups) {
    for (const {description: about, data, valid} of tests) {
      const name = `${description}: ${about}`
      try {
        assert.equal(judge(schema, data).length === 0, valid, name)
        judged++
      } catch (error) {
        if (!(error instanceof Unjudged)) throw error
        assert.ok(leadsOut(schema), `${name}: ${error.message}`)
        refused++
      }
    }
  }
  return {judged, refused}
}

describe('the official tests of JSON Schema 2020-12', () => {
  const needed = skip ? [] : readdirSync(folder).filter((name) => name.endsWith('.json') && name !== LEFT_OUT)
  const optional = skip ? [] : OPTIONAL.map((name) => `optional/${name}.json`)
  const sum = {judged: 0, refused: 0}
  for (const file of [...needed, ...optional]) {
    test(file, () => {
      const {judged, refused} = check(file)
      sum.judged += judged
      sum.refused += refused
    })
  }

  test('are judged, but for the few that lead out of their schema, which are refused', {skip}, () => {
    assert.ok(sum.judged > 1100, `${sum.judged} judged`)
    assert.ok(sum.refused < 140, `${sum.refused} refused`)
  })
})
