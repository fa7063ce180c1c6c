import type {Effect} from '#core/approval'
import {isJsonObject, type JsonObject} from '#core/json'
import {BY_HAND, type Caller, TIERS} from '#core/tier'
import {readYaml} from './parse-policy.ts'

/** One case: what a policy has to say of a call. */
export interface Case {
  readonly tool: string
  readonly api?: string
  readonly tier?: Caller
  readonly args: JsonObject
  readonly cluster?: string
  /** When, in milliseconds since the epoch; undefined: now. */
  readonly at?: number
  readonly taint: boolean
  readonly handle: boolean
  readonly expect: Effect
  /** The rule that has to decide; undefined: any. */
  readonly rule?: string
  readonly line: number
}

/** Reads a file of cases. @throws RunosError E_POLICY_INVALID with `file:line:column` */
export function parseCases(text: string, path: string): readonly Case[] {
  const read = readYaml(text, path)
  const root = read.table(read.root, [], ['schemaVersion', 'cases'])
  read.version(root.schemaVersion)
  return read.list(root.cases, ['cases']).map((value, index): Case => {
    const keys = ['cases', index]
    const names = ['tool', 'api', 'tier', 'args', 'cluster', 'at', 'taint', 'handle', 'expect', 'rule']
    const one = read.table(value, keys, names)
    const flag = (name: string): boolean => {
      const given = one[name] ?? false
      return typeof given === 'boolean' ? given : read.at([...keys, name], 'true or false is expected')
    }
    const at = one.at === undefined ? undefined : Date.parse(read.text(one.at, [...keys, 'at']))
    if (Number.isNaN(at)) read.at([...keys, 'at'], 'a time such as 2026-01-31T09:00:00Z is expected')
    const args = one.args ?? {}
    if (!isJsonObject(args)) return read.at([...keys, 'args'], 'names with values are expected')
    return {
      tool: read.text(one.tool, [...keys, 'tool']),
      ...(one.api === undefined ? {} : {api: read.text(one.api, [...keys, 'api'])}),
      ...(one.tier === undefined ? {} : {tier: read.oneOf(one.tier, [...keys, 'tier'], [...TIERS, BY_HAND])}),
      args,
      ...(one.cluster === undefined ? {} : {cluster: read.text(one.cluster, [...keys, 'cluster'])}),
      ...(at === undefined ? {} : {at}),
      taint: flag('taint'),
      handle: flag('handle'),
      expect: read.oneOf(one.expect, [...keys, 'expect'], ['allow', 'ask', 'deny']),
      ...(one.rule === undefined ? {} : {rule: read.text(one.rule, [...keys, 'rule'])}),
      line: read.lineOf(keys),
    }
  })
}
