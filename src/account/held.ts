import type {Secret} from '#core/secret'

/** Old tokens leave when many new ones have come: a server that runs for days exchanges one every quarter of an hour. */
const MOST = 64

/** The credentials that this process holds, so that redaction can hide them wherever they turn up. */
export interface Held {
  hold(secret: Secret): Secret
  all(): readonly Secret[]
}

export function createHeld(): Held {
  const held = new Map<string, Secret>()
  return {
    hold(secret) {
      const value = secret.reveal()
      held.delete(value)
      held.set(value, secret)
      if (held.size > MOST) held.delete(held.keys().next().value as string)
      return secret
    },
    all: () => [...held.values()],
  }
}
