// What is written into a file of variables is what its readers read: a shell, dotenv and Node.

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, test} from 'node:test'
import {parseEnv} from 'node:util'
import {parse} from 'dotenv'
import fc from 'fast-check'
import {quoted, type Reader, withVariables} from '#secrets/env-file'

const folder = mkdtempSync(join(tmpdir(), 'runos-test-env-'))
after(() => rmSync(folder, {recursive: true, force: true}))

/** What a shell has in a variable after it has read the file, without anything that the file could have run. */
function byShell(text: string, names: readonly string[]): Record<string, string> {
  const path = join(folder, 'vars')
  writeFileSync(path, text)
  const print = names.map((name) => `printf '%s\\0' "$${name}"`).join('; ')
  const said = execFileSync('/bin/sh', ['-eu', '-c', `. ${path}; ${print}`], {env: {}, encoding: 'utf8'})
  return Object.fromEntries(said.split('\0').flatMap((value, index) => (names[index] ? [[names[index], value]] : [])))
}
const READ: Readonly<Record<string, (text: string, names: readonly string[]) => Record<string, string | undefined>>> = {
  dotenv: (text) => parse(text),
  Node: (text) => parseEnv(text),
  'a shell': byShell,
}
const OF: Readonly<Record<Reader, readonly string[]>> = {
  both: ['dotenv', 'Node', 'a shell'],
  dotenv: ['dotenv', 'Node'],
  sh: ['a shell'],
}

function text(assigned: Record<string, string>, before = '', readers: Reader = 'both'): string {
  const lines = Object.entries(assigned).map(([name, value]): [string, string] => {
    const line = quoted(value, readers)
    assert.ok(line !== undefined, JSON.stringify(value))
    return [name, line]
  })
  const made = withVariables(before, new Map(lines))
  assert.ok('text' in made, JSON.stringify(made))
  return made.text
}

/** All that means something to one of them, and letters. */
const SIGNS = [...'\'"`\\$(){}#=!&|;<>*?~ \t\nabZ09äß€😀.,:-_%@'] as const
const values = fc.array(fc.constantFrom(...SIGNS), {minLength: 1, maxLength: 24}).map((signs) => signs.join(''))

describe('a value in a file of variables', () => {
  for (const readers of ['both', 'dotenv', 'sh'] as const) {
    test(`for ${readers}: ${OF[readers].join(', ')} read back exactly it, or no line is made`, () => {
      let written = 0
      fc.assert(
        fc.property(fc.array(values, {minLength: 20, maxLength: 60}), (several) => {
          const fit = several.filter((value) => quoted(value, readers) !== undefined)
          written += fit.length
          const assigned = Object.fromEntries(fit.map((value, index) => [`V${index}`, value]))
          const file = text(assigned, '', readers)
          for (const reader of OF[readers])
            assert.deepEqual({...READ[reader]?.(file, Object.keys(assigned))}, assigned, `${reader}: ${file}`)
        }),
        {numRuns: 30},
      )
      assert.ok(written > 500, `${written} were written`)
    })
  }

  const PLAIN: Readonly<Record<string, string>> = {
    'a private key of many lines': `-----BEGIN ${'PRIVATE KEY'}-----\nMIIB+/=\nAAAA\n-----END ${'PRIVATE KEY'}-----\n`,
    'dollars and backslashes': 'a$HOME\\n$(id)`id`$\u007bX}b',
    'a double quote': 'say "yes"',
    'a single quote': "it's",
    'what looks like a remark': 'abc #def',
    'spaces around it': '  x  ',
  }
  for (const [what, value] of Object.entries(PLAIN)) {
    test(`${what}: every reader gets it`, () => {
      const file = text({A: value, B: 'after'})
      for (const [reader, read] of Object.entries(READ))
        assert.deepEqual({...read(file, ['A', 'B'])}, {A: value, B: 'after'}, reader)
    })
  }

  test('that a shell and dotenv cannot both read is written for one of them, when it is said for whom', () => {
    const value = `it's "$5"`
    assert.equal(quoted(value, 'both'), undefined)
    assert.equal(byShell(text({A: value}, '', 'sh'), ['A']).A, value)
    assert.equal(parse(text({A: value}, '', 'dotenv')).A, value)
  })

  for (const [what, value] of Object.entries({
    'a line break of Windows': 'a\r\nb',
    'a NUL': 'a\0b',
    'half a character': 'a\ud83d',
  }))
    test(`${what} cannot be written for dotenv`, () => assert.equal(quoted(value, 'dotenv'), undefined))
})

describe('a file that is there', () => {
  const BEFORE = `# don't touch\nA=1\nexport TOKEN="old\nTOKEN=inside"  # of last year\n\n B = two words \nC='x\ny'\n`

  test('keeps every other line byte for byte; the assignment is replaced with all of its lines', () => {
    assert.equal(text({TOKEN: 'new'}, BEFORE), `# don't touch\nA=1\nexport TOKEN='new'\n\n B = two words \nC='x\ny'\n`)
  })

  test('gets what it does not have at its end, with line ends of its own', () => {
    assert.equal(text({NEW: 'x'}, 'A=1\r\nB=2'), "A=1\r\nB=2\r\nNEW='x'\r\n")
    assert.equal(text({NEW: 'x'}), "NEW='x'\n")
  })

  test('that names a variable twice has the new value both times: no reader finds the old one', () => {
    assert.equal(text({A: 'new'}, 'A=old\nB=1\nA=older\n'), "A='new'\nB=1\nA='new'\n")
  })

  test('that we wrote for a shell is read to its end', () => {
    const first = text({A: 'it\'s\nB=2 "$x"'}, '', 'sh')
    assert.equal(text({A: 'new'}, `${first}C=3\n`), "A='new'\nC=3\n")
  })

  test('whose value ends nobody knows where is left alone', () => {
    for (const before of [`A="open\nB=1\n`, `A='it\\'s'\nB='x'\n`])
      assert.deepEqual(withVariables(before, new Map([['A', "'x'"]])), {unclear: 'A'})
  })

  test('keeps all that is not ours, whatever stands in it', () => {
    const line = fc.oneof(
      fc.constantFrom('# a remark', '', 'export', 'X', 'Y=', "Z='a' # b", 'W="q\\"r"', "V='1\n2'"),
      fc.stringMatching(/^[ -~]{0,30}$/).filter((one) => !/TOKEN|=\s*['"`]/.test(one)),
    )
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n'), (before, behind, end) => {
        const [first, last] = [before, behind].map((lines) => lines.map((one) => one + end).join(''))
        const made = withVariables(`${first}TOKEN=old${end}${last}`, new Map([['TOKEN', "'new'"]]))
        assert.deepEqual(made, {text: `${first}TOKEN='new'${end}${last}`})
      }),
    )
  })
})
