import {createHash} from 'node:crypto'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Proof, Statement} from '#core/proof'
import type {State} from '#core/state'

const KIND = 'policy-accepted'

/** A copy of a policy file as a person accepted it. */
export interface Accepted {
  readonly path: string
  readonly text: string
  /** What was signed; undefined: nobody had set a passphrase up. */
  readonly proof?: Proof
}

/** A digest of the text of a policy. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a person says by accepting a policy: this text, in this place. */
export function acceptStatement(path: string, text: string): Pick<Statement, 'purpose' | 'subject'> {
  return {purpose: 'policy-accept', subject: {path, digest: digestOf(text)}}
}

/** All copies that were ever accepted, the last of each path. They are not proven by lying there. */
export async function readAccepted(state: State): Promise<readonly Accepted[]> {
  return (await state.list(KIND)).flatMap(({id, value: {text, proof}}) =>
    typeof text !== 'string'
      ? []
      : [{path: id, text, ...(isJsonObject(proof) ? {proof: proof as never as Proof} : {})}],
  )
}

/** Keeps a copy instead of the one before. @throws RunosError E_STATE */
export async function keepAccepted(state: State, {path, text, proof}: Accepted): Promise<void> {
  const value: JsonObject = {
    schemaVersion: 1,
    text,
    ...(proof === undefined ? {} : {proof: proof as never as JsonObject}),
  }
  for (;;) {
    const row = await state.get(KIND, path)
    if (await state.put(KIND, {id: path, value}, row?.version ?? 0)) return
  }
}
