import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {compile} from '#catalog/compile'
import {argumentsOf} from '#cli/by-hand/arguments'
import {flagName} from '#cli/by-hand/flag-name'
import {gather} from '#cli/by-hand/gather'
import {machineSources} from '#cli/by-hand/sources'
import {readWords} from '#cli/by-hand/words'
import {RunosError} from '#core/errors'
import {type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Tool} from '#core/tool'
import {toolOf} from '../support/manifest.ts'
import {operation} from '../support/operation.ts'

const bytes = (text: string) => Buffer.from(text)

/** What a tool is given for a command line. */
async function given(
  tool: Tool,
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<JsonObject> {
  const known = argumentsOf(tool)
  return gather(tool, known, readWords(words, known), {
    ...machineSources,
    file: async (path) => {
      const text = files[path]
      if (text === undefined) throw new RunosError('E_FILE', `cannot read ${path}: it does not exist`)
      return {name: path, bytes: bytes(text)}
    },
    stdin: async () => bytes(files['-'] ?? ''),
  })
}

const add = toolOf({
  command: 'services/{type}/add',
  method: 'POST',
  endpoint: '/:aid/services/:type',
  input: {
    fields: [
      {name: 'type', required: true, positional: true, description: 'What kind of service'},
      {name: 'name', required: true, description: 'What people call it'},
      {name: 'storageMb', type: 'integer', description: 'Size'},
      {name: 'mode', enum: ['off', 'local', 'remote'], required: true},
      {name: 'tags', type: 'array', itemType: 'string'},
      {name: 'ports', type: 'array', itemType: 'integer'},
      {name: 'env', type: 'object', valueType: 'string'},
      {name: 'limits', type: 'object', valueType: 'integer'},
      {name: 'rules', type: 'array', itemFields: [{name: 'port', type: 'integer', required: true}, {name: 'to'}]},
      {name: 'public', type: 'boolean'},
      {name: 'output'},
      {name: 'providerConfig.location'},
    ],
    flags: [{name: 'enableUI', default: false}],
  },
})
const NEEDED = ['valkey', '--name', 'n', '--mode', 'off']
const needed = {type: 'valkey', name: 'n', mode: 'off'}

describe('a flag is called like its field', () => {
  const names: readonly (readonly [string, string])[] = [
    ['storageMb', 'storage-mb'],
    ['enableUI', 'enable-ui'],
    ['documentDBExtension', 'document-db-extension'],
    ['gpu-memory-utilization', 'gpu-memory-utilization'],
    ['tool_call', 'tool-call'],
    ['providerConfig.location', 'provider-config.location'],
  ]
  for (const [field, flag] of names) test(`${field}: --${flag}`, () => assert.equal(flagName(field), flag))

  test('camelCase and snake_case are understood too', async () => {
    for (const flag of ['--storage-mb', '--storageMb', '--storage_mb', '--STORAGE-MB'])
      assert.deepEqual(await given(add, [...NEEDED, flag, '5']), {...needed, storageMb: 5})
  })

  test('where two differ in nothing else, each is found by its own spelling', async () => {
    const tool = toolOf({command: 'a/list', input: {fields: [{name: 'user_id'}, {name: 'userId'}]}})
    assert.deepEqual(await given(tool, ['--user_id', 'a', '--userId', 'b']), {user_id: 'a', userId: 'b'})
  })

  test('one of ours keeps its meaning, and the field has another way', async () => {
    assert.deepEqual(await given(add, [...NEEDED, '--output', 'file', '--arg-output', 'x']), {...needed, output: 'x'})
  })

  test('--id and --app are understood for the only id of a path', async () => {
    const status = toolOf({command: 'integrations/status', endpoint: '/:aid/integrations/:integrationId/status'})
    const app = toolOf({command: 'apps/{id}/show', endpoint: '/:aid/apps/:id'})
    assert.deepEqual(await given(status, ['--id', 'x']), {integrationId: 'x'})
    assert.deepEqual(await given(app, ['--app', 'x']), {id: 'x'})
  })
})

describe('a value is what its schema says', () => {
  const values: readonly (readonly [about: string, words: readonly string[], wanted: JsonObject])[] = [
    ['an integer', ['--storage-mb', '20480'], {storageMb: 20480}],
    ['a large integer, with all its digits', ['--storage-mb', '9007199254740993'], {storageMb: 9007199254740993n}],
    ['a negative one', ['--storage-mb', '-5'], {storageMb: -5}],
    ['text that looks like a number', ['--arg-output', '0123'], {output: '0123'}],
    ['a list, item by item', ['--tags', 'a', '--tags', 'b,c'], {tags: ['a', 'b,c']}],
    ['a list as JSON', ['--ports', '[1, 2]', '--ports', '3'], {ports: [1, 2, 3]}],
    ['a list of objects', ['--rules', '{"port": 80}', '--rules', 'port=81'], {rules: [{port: 80}, {port: 81}]}],
    [
      'an object by its keys',
      ['--env', 'A=1', '--env', 'B=x=y', '--limits', 'cpu=2'],
      {env: {A: '1', B: 'x=y'}, limits: {cpu: 2}},
    ],
    ['an object as JSON', ['--env', '{"A": "1"}', '--env', 'B=2'], {env: {A: '1', B: '2'}}],
    ['a switch', ['--enable-ui', '--no-public'], {enableUI: true, public: false}],
    ['a switch with a word', ['--enable-ui=false', '--public', 'true'], {enableUI: false, public: true}],
    ['a field with a dot in its name', ['--provider-config.location', 'eu'], {'providerConfig.location': 'eu'}],
    ['a file', ['--arg-output', '@note'], {output: 'two\nlines'}],
    ['standard input', ['--arg-output', '-'], {output: 'piped'}],
    ['a plain @', ['--arg-output', '@@me'], {output: '@me'}],
  ]
  for (const [about, words, wanted] of values) {
    test(about, async () => {
      const files = {note: 'two\nlines\n', '-': 'piped\n'}
      assert.deepEqual(await given(add, [...NEEDED, ...words], files), {...needed, ...wanted})
    })
  }

  test('whatever the fields of a RunOS command are, what is typed arrives', async () => {
    const text = fc.string({minLength: 1}).filter((word) => !/^[@-]/.test(word))
    const one = fc.record(
      {
        name: text,
        storageMb: fc.oneof(fc.integer(), fc.bigInt({min: 2n ** 53n, max: 2n ** 80n})),
        mode: fc.constantFrom('off', 'local', 'remote'),
        tags: fc.array(
          text.filter((word) => !/^\s*\[/.test(word)),
          {minLength: 1},
        ),
        ports: fc.array(fc.integer(), {minLength: 1}),
        env: fc.dictionary(fc.stringMatching(/^[A-Z_]{1,8}$/), fc.string(), {minKeys: 1, noNullPrototype: true}),
        rules: fc.array(fc.record({port: fc.integer(), to: fc.string()}, {noNullPrototype: true}), {minLength: 1}),
        public: fc.boolean(),
      },
      {requiredKeys: ['name', 'mode'], noNullPrototype: true},
    )
    await fc.assert(
      fc.asyncProperty(one, async (args) => {
        const words = Object.entries(args as JsonObject).flatMap(([name, value]) => typed(`--${flagName(name)}`, value))
        assert.deepEqual(await given(add, ['valkey', ...words]), {type: 'valkey', ...args})
      }),
    )
  })
})

/** How a person would type a value. */
function typed(flag: string, value: Json): readonly string[] {
  if (typeof value === 'boolean') return [value ? flag : flag.replace('--', '--no-')]
  if (Array.isArray(value))
    return value.map((item: Json) => `${flag}=${typeof item === 'object' ? stringifyJson(item) : String(item)}`)
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, inner]) => `${flag}=${key}=${String(inner)}`)
  }
  return [`${flag}=${String(value)}`]
}

describe('what stands in the path needs no flag', () => {
  const credentials = toolOf({
    command: 'services/postgresql/{id}/user-credentials',
    endpoint: '/:aid/:cid/services/postgresql/:id/users/:name/credentials',
    input: {
      fields: [
        {name: 'id', required: true, positional: true},
        {name: 'name', required: true, positional: true},
      ],
    },
  })
  const show = toolOf({command: 'clusters/{cid}/show', endpoint: '/:aid/clusters/:cid'})

  test('in the order of the path, or by name', async () => {
    const wanted = {id: 'pg2b8', name: 'app'}
    assert.deepEqual(await given(credentials, ['pg2b8', 'app']), wanted)
    assert.deepEqual(await given(credentials, ['--name', 'app', '--id', 'pg2b8']), wanted)
    assert.deepEqual(await given(credentials, ['pg2b8', '--name', 'app']), wanted)
    assert.deepEqual(await given(credentials, ['pg2b8', 'app', '--id', 'pg2b8', '--cid', 'i4y']), {
      ...wanted,
      cid: 'i4y',
    })
  })

  test('a cluster is a word only where the command names it, and may be left out', async () => {
    assert.deepEqual(await given(show, ['i4y']), {cid: 'i4y'})
    assert.deepEqual(await given(show, []), {})
  })

  test('what begins with a dash stands behind --', async () => {
    assert.deepEqual(await given(credentials, ['--', '-x', '--y']), {id: '-x', name: '--y'})
  })
})

describe('arguments as a whole', () => {
  test('a file is overruled by --args, that by flags', async () => {
    const files = {'all.yaml': 'type: valkey\nname: file\nmode: off\nstorageMb: 9007199254740993\nenv:\n  A: "1"\n'}
    const words = ['-f', 'all.yaml', '--args', '{"name": "args", "env": {"B": "2"}}', '--env', 'C=3']
    assert.deepEqual(await given(add, words, files), {
      type: 'valkey',
      name: 'args',
      mode: 'off',
      storageMb: 9007199254740993n,
      env: {A: '1', B: '2', C: '3'},
    })
  })

  test('from standard input', async () => {
    assert.deepEqual(await given(add, ['--args', '-'], {'-': stringifyJson(needed)}), needed)
    assert.deepEqual(await given(add, ['--file', '-'], {'-': 'type: valkey\nname: n\nmode: off\n'}), needed)
  })
})

describe('the body of an added API', () => {
  const Price = {type: 'object', required: ['amount'], properties: {amount: {type: 'integer'}, unit: {type: 'string'}}}
  const body = {
    type: 'object',
    required: ['name', 'price'],
    properties: {
      name: {type: 'string', description: 'What it is called'},
      price: Price,
      tags: {type: 'array', items: {type: 'string'}},
      size: {type: ['integer', 'null']},
      sold: {type: 'boolean'},
    },
  }
  const [tool] = compile({version: '1', defs: {}, operations: [operation('POST /items', {body})]})
  assert.ok(tool)

  test('is given field by field, or whole, or both', async () => {
    const wanted = {body: {name: 'cup', price: {amount: 7}, tags: ['a'], size: 3, sold: true}}
    const fields = [
      '--body.name',
      'cup',
      '--body.price',
      'amount=7',
      '--body.tags',
      'a',
      '--body.size',
      '3',
      '--body.sold',
    ]
    assert.deepEqual(await given(tool, fields), wanted)
    assert.deepEqual(await given(tool, ['--body', stringifyJson(wanted.body)]), wanted)
    assert.deepEqual(
      await given(tool, ['--body', '@cup.json', '--body.sold'], {
        'cup.json': stringifyJson({...wanted.body, sold: false}),
      }),
      wanted,
    )
  })

  test('that is missing is named with what it must hold, and so is what is missing inside of it', async () => {
    await assert.rejects(given(tool, []), (error: RunosError) => {
      assert.match(
        error.message,
        /an argument is missing\n {2}--body +object\n {2}--body\.name +text; What it is called\n {2}--body\.price/,
      )
      return true
    })
    await assert.rejects(given(tool, ['--body.name', 'cup']), /an argument is missing\n {2}--body\.price/)
  })

  test('--name says that it is --body.name', async () => {
    await assert.rejects(given(tool, ['--name', 'x']), (error: RunosError) => {
      assert.deepEqual(error.fix, ['did you mean --body.name?'])
      return true
    })
  })

  test('a file in a form is named with @, whatever it holds', async () => {
    const form = {type: 'object', properties: {photo: {type: 'string', format: 'binary'}}}
    const media = [{type: 'multipart/form-data', schema: form}]
    const [upload] = compile({
      version: '1',
      defs: {},
      operations: [{...operation('POST /photos'), body: {kind: 'whole', required: true, media}}],
    })
    assert.ok(upload)
    const wanted = {body: {photo: {name: 'cat.png', base64: bytes('\u0000meow').toString('base64')}}}
    assert.deepEqual(await given(upload, ['--body.photo', '@cat.png'], {'cat.png': '\u0000meow'}), wanted)
  })
})

describe('what cannot be understood', () => {
  const refused: readonly (readonly [about: string, words: readonly string[], message: RegExp, fix?: RegExp])[] = [
    [
      'an unknown flag: the nearest',
      [...NEEDED, '--storage-bm', '1'],
      /there is no flag --storage-bm/,
      /did you mean --storage-mb\?/,
    ],
    ['an unknown flag that is like none', [...NEEDED, '--zzzzzzzz', '1'], /there is no flag --zzzzzzzz/, /with --help/],
    ['a flag without its value', ['valkey', '--name', '--mode', 'off'], /--name needs a value/, /--name=--mode/],
    ['a flag at the end without its value', ['valkey', '--name'], /--name needs a value/],
    ['one value twice', [...NEEDED, '--name', 'm'], /--name is given twice/],
    [
      'what is not one of the choices: all of them',
      ['valkey', '--name', 'n', '--mode', 'locl'],
      /--mode must be one of off, local, remote; given "locl"/,
      /did you mean local\?/,
    ],
    ['text for an integer', [...NEEDED, '--storage-mb', '1.5'], /--storage-mb takes an integer; given "1\.5"/],
    ['a broken JSON list', [...NEEDED, '--ports', '[1,'], /--ports is not JSON/],
    ['an item of the wrong kind', [...NEEDED, '--ports', 'x'], /--ports takes an integer; given "x"/],
    ['an object without a key', [...NEEDED, '--env', 'A'], /--env takes a JSON object, or key=value; given "A"/],
    ['a word too much', [...NEEDED, 'more'], /"more" is too much: it takes TYPE/],
    [
      'two that disagree',
      [...NEEDED, '--type', 'mysql'],
      /TYPE is given twice, and not the same: "valkey" and --type "mysql"/,
    ],
    ['a file that is not there', [...NEEDED, '--arg-output', '@none'], /cannot read none/, /written with two: @@none/],
    [
      'standard input twice',
      ['valkey', '--name', '-', '--mode', 'off', '--arg-output', '-'],
      /only one value can come from standard input/,
    ],
    ['--args that is no object', ['--args', '[]'], /--args is not a JSON object/],
    ['a file of arguments that is no object', ['-f', 'list.yaml'], /list\.yaml does not hold an object of arguments/],
    ['a file of arguments that is broken', ['-f', 'broken.yaml'], /broken\.yaml cannot be read/],
  ]
  for (const [about, words, message, fix] of refused) {
    test(about, async () => {
      await assert.rejects(given(add, words, {'list.yaml': '- 1\n', 'broken.yaml': 'a: [\n'}), (error: RunosError) => {
        assert.match(error.message, message)
        assert.equal(error.exitCode, error.code === 'E_FILE' ? 1 : 64)
        if (fix !== undefined) assert.match(error.fix.join('\n'), fix)
        return true
      })
    })
  }

  test('all that is missing is said at once, with what it is', async () => {
    await assert.rejects(given(add, []), (error: RunosError) => {
      assert.equal(
        error.message,
        [
          '3 arguments are missing',
          '  TYPE    text; What kind of service',
          '  --name  text; What people call it',
          '  --mode  one of off, local, remote',
        ].join('\n'),
      )
      return true
    })
  })
})
