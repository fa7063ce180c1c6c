import type {JsonObject} from './json.ts'

/** What a person says by proving that they are here. All of it is signed. */
export interface Statement {
  readonly schemaVersion: 1
  /** What kind of thing is said: `grant`, `bounded-grant`, `tiers-accept`, `policy-accept`, `secret-reveal`. */
  readonly purpose: string
  /** What exactly: a digest, names, limits. */
  readonly subject: JsonObject
  /** When it was said, and until when it holds (left out: for good), in milliseconds since the epoch. */
  readonly at: number
  readonly until?: number
}

/** A statement that was signed with the key which only a person can unlock. */
export interface Proof {
  readonly statement: Statement
  /** Ed25519 over the canonical statement, base64url. */
  readonly signature: string
  /** Which key: the first 16 hexadecimal digits of the SHA-256 of the public one. */
  readonly keyId: string
}

/** Unlocks nothing by itself: says with a key that somebody unlocked. */
export type Sign = (statement: Statement) => Proof

/** The key that answers are checked against, as it was when this process first needed it. */
export interface Verifier {
  readonly keyId: string
  /** Whose file it is: one that only an administrator can write holds against every other process of this user. */
  readonly owner: 'machine' | 'user'
  /** Whether the proof says exactly what its statement says, with this key. Its time is not looked at. */
  verifies(proof: Proof): boolean
}
