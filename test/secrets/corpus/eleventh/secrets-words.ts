import type {Json} from '#core/json'
import type {Shape} from '../placed.ts'
import {BASE64, type Random, UPPER, WORD} from '../random.ts'

type Answer = (secret: string, name: string, r: Random) => Json

/** A shape for the kinds whose names match. */
export const at = (shape: string, only: RegExp, answer: Answer): Shape => ({
  shape,
  only,
  place: (secret, name, r) => ({answer: answer(secret, name, r)}),
})
/** The same where only one line fits. */
export const flat = (shape: string, only: RegExp, answer: Answer): Shape => ({
  ...at(shape, only, answer),
  oneLine: true,
})
/** The same where the secret stands in another form. */
export const as = (shape: string, only: RegExp, form: (secret: string) => string, answer: Answer): Shape => ({
  shape,
  only,
  place: (secret, name, r) => ({answer: answer(form(secret), name, r), as: form(secret)}),
})

/** The two halves of a key of a cloud: the given one, and another for the other half. */
export const halves = (secret: string, r: Random): readonly [id: string, key: string] =>
  secret.startsWith(`${'AK'}IA`) ? [secret, r.text(40, BASE64)] : [`${'AK'}IA${r.text(16, `${UPPER}234567`)}`, secret]
export const number = (r: Random, below: number): number => r.below(below) + 1
export const id = (r: Random): string => r.text(20, WORD)
/** What follows the name of a cookie. */
export const ofCookie = (secret: string): string => secret.slice(secret.indexOf('=') + 1, secret.indexOf(';'))

/** What an application has among its settings. */
export const APP = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$|kubeconfig-key$|kubeadm-token$)/
/** What somebody hands over in a sentence. */
export const SAID = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$|kubeconfig-key$|presigned-url$)/
/** What is written after a flag of a command. */
export const FLAG = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$|kubeconfig-key$|otpauth-url$)/
