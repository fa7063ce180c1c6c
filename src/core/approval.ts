import type {Caller} from './tier.ts'

/** What a policy does with a request. */
export type Effect = 'allow' | 'ask' | 'deny'

/** What the policy says of one request, and why. */
export interface Decision {
  readonly effect: Effect
  /** The name of the rule that decided. */
  readonly rule: string
  /** In words, for whoever is refused or asked. */
  readonly reason: string
  /** Which policy it was: changes with any change of what was decided by. */
  readonly policyVersion: string
  /** Whose file the rule is in; undefined: it is built in. */
  readonly layer?: 'machine' | 'user' | 'project'
}

/** What stopped a request, as far as it is known: the audit writes it, so that it can be asked later who and why. */
export interface Ruling {
  readonly rule?: string
  readonly layer?: NonNullable<Decision['layer']> | 'built-in'
  /** The version of the policy. */
  readonly policy?: string
  /** `file:line` of the rule, or of what is wrong in a policy. */
  readonly where?: string
  /** The approval that it waits as, that was refused, or that was spent on it. */
  readonly approvalId?: string
}

/** A decision as the audit writes it. */
export function rulingOf({rule, layer, policyVersion}: Decision): Ruling {
  return {rule, layer: layer ?? 'built-in', policy: policyVersion}
}

/**
 * A request that a person is to let through, as it would leave: all of it counts, so that a grant for it is good for no
 * other. Nothing in it is a secret.
 */
export interface WantedRequest {
  /** Whose server it is: `runos`, or an API that a person added. */
  readonly api: string
  readonly account?: string
  /** The cluster that it touches, where its arguments say one: what a grant made beforehand may be limited to. */
  readonly cluster?: string
  readonly tier: Caller
  readonly tool: string
  /** The session that asks (core/session.ts), and who that is, for people. */
  readonly session: string
  readonly who: string
  readonly method: string
  /** The whole address, with its query. */
  readonly url: string
  /** `sha-256=` and hexadecimal digits of what would be sent as body, handles as the values that they stand for; undefined: no body. */
  readonly bodyDigest?: string
  /** The arguments, redacted, as a person is shown them. */
  readonly shown: string
  /** What it does in words, where the arguments do not say: `SQL: DELETE from orders (changes rows)`. */
  readonly about?: string
  /**
   * Each handle, what it stands for, and where it goes: `«secret:password:...», password of pg_show, into body.password`. The
   * handle is a part of the request: the same value under another one is another request, or asking would tell that both are equal.
   */
  readonly handles?: readonly string[]
  readonly decision: Decision
}

/** Where requests wait for a person, and where what a person granted is spent. */
export interface ApprovalQueue {
  /**
   * Spends a grant for exactly this request and gives its id. Without one the request is noted, once however often it is
   * asked for.
   * @throws RunosError E_APPROVAL_PENDING with the id and how a person approves, E_APPROVAL_DENIED
   */
  spend(wanted: WantedRequest): Promise<string>
}
