/** Lends something for a request, once: the audit names the credential before it is used, and who sends uses that one. */
export interface LentOnce<Lent> {
  /** For a request that is about to be sent. */
  early(plan: object | undefined, signal: AbortSignal): Promise<Lent>
  /** What was lent early for it, to whoever asks first; then anew. */
  take(plan: object | undefined, signal: AbortSignal): Promise<Lent>
}

/** @param lend lends for a plan and a call, which its signal stands for */
export function lentOnce<Plan extends object | undefined, Lent>(
  lend: (plan: Plan, signal: AbortSignal) => Promise<Lent>,
): LentOnce<Lent> {
  const waiting = new WeakMap<AbortSignal, {readonly plan: object | undefined; readonly lent: Promise<Lent>}>()
  return {
    async early(plan, signal) {
      const lent = lend(plan as Plan, signal)
      const got = await lent
      waiting.set(signal, {plan, lent})
      return got
    },
    take(plan, signal) {
      const kept = waiting.get(signal)
      waiting.delete(signal)
      return kept !== undefined && kept.plan === plan ? kept.lent : lend(plan as Plan, signal)
    },
  }
}
