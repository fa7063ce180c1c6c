import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import type {Effect} from '#core/approval'
import {decide, taintMinutes} from '#policy/decide'
import type {Facts} from '#policy/fits'
import {parsePolicy} from '#policy/parse-policy'
import type {Layer, Layers} from '#policy/policy'

const FACTS: Facts = {
  api: 'runos',
  tier: 'write',
  byHand: false,
  tool: 'services_postgresql_rename',
  method: 'PATCH',
  args: {cid: 'i4y', id: 'pg1', name: 'orders', storage: {sizeMb: 20}, labels: ['a', 'prod']},
  cluster: 'i4y',
  at: Date.parse('2026-01-05T10:30:00Z'), // a Monday
  changes: true,
  destroys: false,
  handle: false,
  tainted: false,
}

function layer(of: Layer['of'], text: string, accepted = false): Layer {
  const policy = parsePolicy(`schemaVersion: 1\n${text}`, `${of}.yaml`)
  return {of, path: `${of}.yaml`, digest: text, policy, ...(accepted ? {accepted: true as const} : {})}
}
const all = (...layers: Layer[]): Layers => ({layers, needsAccepting: false})
const STRICTNESS = {allow: 0, ask: 1, deny: 2} satisfies Record<Effect, number>

describe('a rule holds when all its conditions do', () => {
  const CONDITIONS: readonly (readonly [when: string, fits: boolean])[] = [
    ['{}', true],
    ['{api: runos}', true],
    ['{api: [shop, run*]}', true],
    ['{api: shop}', false],
    ['{tier: write}', true],
    ['{tier: [read, by-hand]}', false],
    ['{tool: "services_*_rename"}', true],
    ['{tool: "services_?_rename"}', false],
    ['{method: PATCH}', true],
    ['{method: [DELETE, POST]}', false],
    ['{cluster: "i*"}', true],
    ['{cluster: p7d2k}', false],
    ['{arguments: {name: "ord*"}}', true],
    ['{arguments: {storage.sizeMb: 20}}', true],
    ['{arguments: {storage.sizeMb: {above: 10, below: 21}}}', true],
    ['{arguments: {storage.sizeMb: {above: 20}}}', false],
    ['{arguments: {labels: prod}}', true],
    ['{arguments: {labels: {not: prod}}}', false],
    ['{arguments: {name: [users, orders]}}', true],
    ['{arguments: {force: {given: true}}}', false],
    ['{arguments: {force: {given: false}}}', true],
    ['{arguments: {force: {not: true}}}', true],
    ['{arguments: {constructor: {given: true}}}', false],
    ['{time: {days: [mon], hours: "10:00-11:00", zone: UTC}}', true],
    ['{time: {hours: "10:00-11:00", zone: Asia/Tokyo}}', false],
    ['{time: {hours: "19:00-20:00", zone: Asia/Tokyo}}', true],
    ['{time: {days: [sun], hours: "22:00-11:00", zone: UTC}}', true],
    ['{time: {days: [mon], hours: "22:00-11:00", zone: UTC}}', false],
    ['{taint: true}', false],
    ['{handle: false, destroys: false}', true],
    ['{tool: "*", method: DELETE}', false],
  ]
  for (const [when, fits] of CONDITIONS) {
    test(`${when}: ${fits ? 'holds' : 'does not'}`, () => {
      const policy = all(layer('user', `rules: [{name: it, when: ${when}, then: deny}]`))
      assert.equal(decide(policy, FACTS).decision.effect, fits ? 'deny' : 'allow')
    })
  }

  test('a rate holds from the request on that is too many', () => {
    const policy = all(layer('user', 'rules: [{name: often, when: {rate: {over: 2, per: 1h}}, then: ask}]'))
    assert.equal(decide(policy, FACTS).decision.effect, 'allow')
    assert.equal(decide(policy, FACTS, () => true).decision.rule, 'often')
  })
})

describe('of several words the stricter one holds', () => {
  test('in one file the first rule that fits', () => {
    const policy = all(layer('user', 'rules: [{name: a, then: allow}, {name: b, then: deny}]'))
    assert.equal(decide(policy, FACTS).decision.rule, 'a')
  })

  test('what is built in gives way to an allow that names it, and to nothing else', () => {
    const facts = {...FACTS, destroys: true}
    const rules = (when: string) => `rules: [{name: mine, when: ${when}, then: allow}]`
    assert.equal(decide(all(), facts).decision.rule, 'runos:destroys')
    assert.equal(decide(all(layer('user', rules('{}'))), facts).decision.effect, 'ask')
    assert.equal(decide(all(layer('user', rules('{destroys: true}'))), facts).decision.effect, 'allow')
    assert.equal(decide(all(layer('project', rules('{destroys: true}'))), facts).decision.effect, 'ask')
    const tainted = {...facts, tainted: true, handle: true}
    assert.equal(decide(all(layer('user', rules('{destroys: true}'))), tainted).decision.effect, 'ask')
  })

  test('strict asks for changes that no rule names, and leaves reads', () => {
    const policy = all(layer('user', 'mode: strict'))
    assert.equal(decide(policy, FACTS).decision.rule, 'user:strict')
    assert.equal(decide(policy, {...FACTS, tier: 'read', changes: false}).decision.effect, 'allow')
  })

  test('audit holds nothing and says what it would have done; of a project it loosens nothing', () => {
    const facts = {...FACTS, destroys: true}
    const audit = 'mode: audit\nrules: [{name: never, then: deny}]'
    const judged = decide(all(layer('user', audit)), facts)
    assert.deepEqual([judged.decision.effect, judged.instead?.effect, judged.instead?.rule], ['allow', 'deny', 'never'])
    assert.equal(decide(all(layer('project', audit)), facts).decision.effect, 'ask')
    const both = all(layer('machine', ''), layer('user', audit))
    assert.equal(decide(both, facts).decision.effect, 'ask')
  })

  const effect = fc.constantFrom<Effect>('allow', 'ask', 'deny')
  const when = fc.constantFrom(
    '{}',
    '{destroys: true}',
    '{taint: true}',
    '{handle: true}',
    '{tool: "other"}',
    '{method: PATCH}',
  )
  const text = fc
    .record({
      mode: fc.constantFrom('strict', 'permissive', 'audit'),
      rules: fc.array(fc.tuple(when, effect), {maxLength: 4}),
      taint: fc.constantFrom('', 'taint: off\n', 'taint: {minutes: 5}\n', 'taint: {minutes: 60}\n'),
    })
    .map(({mode, rules, taint}) => {
      const rows = rules.map(([one, then], index) => `{name: r${index}, when: ${one}, then: ${then}}`)
      return `mode: ${mode}\n${taint}rules: [${rows.join(', ')}]`
    })
  const facts = fc
    .record({destroys: fc.boolean(), tainted: fc.boolean(), handle: fc.boolean(), changes: fc.boolean()})
    .map((some) => ({...FACTS, ...some}))
  const own = fc.option(text, {nil: undefined})

  test('a file of a project never loosens, whatever it says', () => {
    fc.assert(
      fc.property(own, own, text, facts, fc.boolean(), (machine, user, project, asked, needsAccepting) => {
        const layers = [
          ...(machine === undefined ? [] : [layer('machine', machine)]),
          ...(user === undefined ? [] : [layer('user', user)]),
        ]
        const [without, withIt] = [
          {layers, needsAccepting},
          {layers: [...layers, layer('project', project)], needsAccepting},
        ]
        const [before, after] = [without, withIt].map((policy) => STRICTNESS[decide(policy, asked).decision.effect])
        assert.ok((after as number) >= (before as number))
        assert.ok(taintMinutes(withIt) >= taintMinutes(without))
      }),
    )
  })

  test('attack 37: once a person accepts, an edited or removed file of the user only tightens', () => {
    fc.assert(
      fc.property(text, own, facts, (accepted, now, asked) => {
        const old = {layers: [layer('user', accepted), layer('user', accepted, true)], needsAccepting: true}
        const edited = {
          layers: [...(now === undefined ? [] : [layer('user', now)]), layer('user', accepted, true)],
          needsAccepting: true,
        }
        const effectOf = (policy: Layers) => STRICTNESS[decide(policy, asked).decision.effect]
        assert.ok(effectOf(edited) >= effectOf(old))
        assert.ok(taintMinutes(edited) >= taintMinutes(old))
      }),
    )
  })

  test('attack 37: without anything accepted, a file of the user loosens nothing that is built in', () => {
    fc.assert(
      fc.property(text, facts, (now, asked) => {
        const effectOf = (layers: Layer[]) => STRICTNESS[decide({layers, needsAccepting: true}, asked).decision.effect]
        assert.ok(effectOf([layer('user', now)]) >= effectOf([]))
      }),
    )
  })
})

describe('a policy that is not understood is refused, with its place', () => {
  const BROKEN: readonly (readonly [text: string, where: string, why: RegExp])[] = [
    ['schemaVersion: 2', '1:16', /newer than this runos knows/],
    ['mode: strict', '1:1', /schemaVersion: 1 is expected/],
    ['schemaVersion: 1\nmode: loose', '2:7', /one of strict, permissive, audit/],
    ['schemaVersion: 1\nrule: []', '2:7', /not known; known are/],
    ['schemaVersion: 1\nrules:\n  - name: a\n    then: maybe', '4:11', /one of allow, ask, deny/],
    ['schemaVersion: 1\nrules:\n  - name: a\n    when: {tol: x}\n    then: ask', '4:17', /not known/],
    [
      'schemaVersion: 1\nrules:\n  - {name: a, when: {time: {zone: Mars/Base}}, then: ask}',
      '3:35',
      /no such time zone/,
    ],
    ['schemaVersion: 1\nrules:\n  - {name: a, when: {rate: {over: 1, per: soon}}, then: ask}', '3:43', /a duration/],
    ['schemaVersion: 1\nrules:\n  - {name: a, then: ask}\n  - {name: a, then: ask}', '4:12', /another rule/],
    ['schemaVersion: 1\nrules:\n  - {name: a, when: {tool: []}, then: allow}', '3:28', /at least one/],
    ['schemaVersion: 1\ntaint: {minutes: 0}', '2:18', /switches it off/],
    ['a: [1', '1:6', /./],
    ['a: 1\na: 2', '2:1', /unique/],
  ]
  for (const [text, where, why] of BROKEN) {
    test(JSON.stringify(text), () => {
      assert.throws(() => parsePolicy(text, 'p.yaml'), {
        code: 'E_POLICY_INVALID',
        where: `p.yaml:${where}`,
        message: why,
      })
    })
  }
})
