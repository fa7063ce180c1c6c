import type {ApiReply, ValidCall} from '#core/call'
import {isJsonObject} from '#core/json'
import type {Clock} from '#core/ports'

const ENDED: readonly unknown[] = ['completed', 'failed', 'cancelled']
/** Quick at first, since most jobs are short; then no more than one question every two seconds. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 2_000

/** Asks for a job until it has ended, and reports each step. The call's own signal ends the wait, not the job. */
export async function followJob(ask: () => Promise<ApiReply>, call: ValidCall, clock: Clock): Promise<ApiReply> {
  let said = ''
  let steps = 0
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
    const reply = await ask()
    const job = reply.body
    if (reply.status >= 400 || job === undefined || !isJsonObject(job)) return reply
    const message = [job.status, job.currentStep, job.progress]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' · ')
    if (message !== said) {
      said = message
      steps += 1
      call.progress?.({done: steps, message})
    }
    if (ENDED.includes(job.status)) return reply
    await clock.sleep(wait, call.signal)
  }
}
