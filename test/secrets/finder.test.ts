import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {type Json, stringifyJson} from '#core/json'
import {finder} from '#secrets/finder'

const hide = (answer: Json): Json => finder.replace(answer, ({kind}) => `«secret:${kind}:0123456789abcdefghjk»`)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** How a secret stands in an answer, beside its name or by its kind. */
const PLACES: Readonly<Record<string, (secret: string) => Json>> = {
  'a field': (secret) => ({id: 1, password: secret}),
  'a field deep in lists': (secret) => [[{items: [{auth: {client_secret: secret}}]}]],
  'a name and a value': (secret) => ({env: [{name: 'DB_PASSWORD', value: secret}]}),
  'a column of rows': (secret) => ({columns: ['id', 'password'], rows: [[1, secret]]}),
  'a Kubernetes Secret': (secret) => ({kind: 'Secret', data: {anything: base64(secret)}, stringData: {other: secret}}),
  'JSON in a text': (secret) => ({text: JSON.stringify({token: secret})}),
  'JSON in JSON in a text': (secret) => ({text: JSON.stringify({a: JSON.stringify({api_key: secret})})}),
  '.env': (secret) => ({text: `A=1\nexport API_TOKEN=${secret}\nB=2`}),
  YAML: (secret) => ({text: `spec:\n  password: ${secret}\n  port: 1\n`}),
  'a query': (secret) => ({url: `https://example.com/x?a=1&access_token=${secret}&b=2`}),
  'an encoded query': (secret) => ({url: `https://example.com/x?next=${encodeURIComponent(`/y?token=${secret}&z=1`)}`}),
  base64: (secret) => ({blob: base64(`password=${secret}`)}),
  'base64 in base64': (secret) => ({blob: base64(base64(`{"password": "${secret}"}`))}),
  'a URL with a password': (secret) => ({message: `cannot reach postgres://app:${secret}@db.example.com/shop`}),
}

/** Made up by nobody, so no word and no hole. */
const secrets = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{6,28}[0-9]$/)
const plain = fc.jsonValue({maxDepth: 3}).filter((value) => {
  const text = JSON.stringify(value)
  return stringifyJson(hide(value as Json)) === text && JSON.stringify(JSON.parse(text)) === text
})

describe('attack 20: a secret anywhere in an answer', () => {
  for (const [place, put] of Object.entries(PLACES)) {
    test(`${place}: it is not there any more, and nothing else has changed`, () => {
      fc.assert(
        fc.property(secrets, plain, fc.bigInt(), (secret, other, number) => {
          const answer = {before: other as Json, here: put(secret), number}
          const shown = hide(answer) as {before: Json; here: Json; number: Json}
          const text = stringifyJson(shown.here)
          for (const form of [secret, base64(secret)]) assert.ok(!text.includes(form), text)
          assert.equal(stringifyJson(shown.before), stringifyJson(other as Json))
          assert.equal(shown.number, number)
        }),
        {numRuns: 60},
      )
    })
  }

  /** A code or a password of nothing but digits, where JSON has a number of its own for it. */
  const NUMBERS: Readonly<Record<string, (code: number | bigint) => Json>> = {
    'a field': (code) => ({id: 1, verification_code: code}),
    'a field of a password': (code) => [{user: 'app', password: code, passwordLength: 12}],
    'a name and a value': (code) => ({env: [{name: 'LOGIN_OTP', value: code}]}),
    'a column of rows': (code) => ({columns: ['id', 'pin'], rows: [[1, code]]}),
    'a Kubernetes Secret': (code) => ({kind: 'Secret', stringData: {port: code}}),
    'JSON in a text': (code) => ({text: `{"otp":${code}}`}),
  }
  for (const [place, put] of Object.entries(NUMBERS)) {
    test(`a number, in ${place}: it is not there any more, and other numbers stay exact`, () => {
      const codes = fc.oneof(fc.integer({min: 100_000, max: 999_999_999}), fc.bigInt({min: 2n ** 53n, max: 2n ** 63n}))
      const others = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.bigInt())
      fc.assert(
        fc.property(codes, others, (code, other) => {
          const names = ['count', 'pins', 'passwords', 'max_tokens', 'token_count', 'password_age_days', 'port', 'size']
          const counts = Object.fromEntries(names.map((name) => [name, other]))
          const shown = hide({here: put(code), counts}) as {here: Json; counts: Json}
          assert.ok(!stringifyJson(shown.here).includes(String(code)), stringifyJson(shown.here))
          assert.deepEqual(shown.counts, counts)
        }),
        {numRuns: 60},
      )
    })
  }

  test('a number that the manifest marks, however short', () => {
    const shown = finder.replace({floor: 7, door: 12}, () => 'hidden', {properties: {door: {'x-secret': true}}})
    assert.deepEqual(shown, {floor: 7, door: 'hidden'})
  })

  test('an answer whose fields are called like parts of an object', () => {
    const answer = JSON.parse('{"logprob":1,"constructor":"a","__proto__":"b","toString":{"password":"planted-1234"}}')
    const shown = hide(answer)
    assert.equal(
      stringifyJson(shown),
      stringifyJson(answer).replace('planted-1234', '«secret:password:0123456789abcdefghjk»'),
    )
  })

  test('the same secret again, where nothing tells of it; not what can be guessed, or a model could try guesses', () => {
    const secret = ['planted', 'AgainXk93hf', '77Qz7Lm'].join('')
    const answer = {
      login: {user: 'postgres', password: 'Summer2026!', otp: '482913'},
      db: {password: secret},
      log: `connected with ${secret} as postgres`,
      guesses: ['Summer2025!', 'Summer2026!', '482912', '482913', secret],
    }
    const shown = hide(answer) as typeof answer
    assert.ok(!stringifyJson(shown).includes(secret), stringifyJson(shown))
    assert.match(shown.log, /^connected with «secret:.*» as postgres$/)
    assert.deepEqual(shown.guesses.slice(0, 4), answer.guesses.slice(0, 4))
  })

  test('a key of an object', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    assert.ok(!stringifyJson(hide({[token]: 1})).includes(token))
  })

  test('what is encoded deeper than anybody looks is withheld', () => {
    let text = 'password=planted1234'
    for (let depth = 0; depth < 12; depth++) text = base64(text)
    const shown = stringifyJson(hide({text}))
    assert.match(shown, /«secret:unexamined:/)
    assert.ok(!shown.includes(text.slice(0, 40)))
  })
})

describe('attack 36: an answer made to slow the detectors', () => {
  const SIZE = 1_000_000
  const hostile: Readonly<Record<string, string>> = {
    'one letter': 'a',
    base64: 'YWJj',
    quotes: '{"\\"',
    'names without values': 'password: ',
    'quotes that do not close': 'pw="',
    'addresses without a host': 'a://b:',
    percent: '%41',
    'keys that do not end': `-----BEGIN ${'RSA PRIVATE KEY'}-----`,
    'beginnings of tokens': 'eyJ',
    tokens: `ghp_${'a1B2'.repeat(9)} `,
    'connection strings': 'postgres://a:bcdef@h ',
    options: '--aaaa ',
    lines: '\n',
    'rows of names and values': 'name|value\nkey|',
    cells: '<td a>b</td><td>',
    'words before a name': 'Aa Bb Key [',
    'options before a body': 'KEY --a b ',
    'users at the first start': 'chpasswd:\n  list: |\n    a:b\n',
    pairs: 'a=b;',
    'words of a passphrase': 'abcd-',
    'a way without an end': '/a',
    'sentences that never come to it': 'the token is ',
    'words and values': `secret ${'aB3'.repeat(6)}! `,
    'lines that begin with set': 'set a b \n',
    'servers that judge': 'radius\n a\n',
    'spaces before a sign': `token${' '.repeat(23)}`,
  }
  const time = (text: string): number => {
    const begun = process.cpuUsage()
    finder.replace({text}, () => 'x')
    const {user, system} = process.cpuUsage(begun)
    return (user + system) / 1_000
  }
  for (const [name, piece] of Object.entries(hostile)) {
    test(`${name}: ten times as long takes no more than about ten times as long`, () => {
      const [short, long] = [SIZE / 10, SIZE].map((size) => piece.repeat(size / piece.length))
      time(short ?? '')
      const [first, second] = [time(short ?? ''), time(long ?? '')]
      assert.ok(second < 40 * Math.max(first, 10), `${first} ms, then ${second} ms`)
    })
  }
})
