import {RunosError} from '#core/errors'

/** Asks a person yes or no. The prompts are loaded here, because only a terminal needs them. @throws RunosError E_CANCELLED */
export async function confirmOrCancel(message: string, preset = false): Promise<void> {
  if (!(await agrees(message, preset))) throw cancelled()
}

/** Whether a person says yes. @throws RunosError E_CANCELLED when the question itself is ended */
export async function agrees(message: string, preset = false): Promise<boolean> {
  const {confirm} = await import('@inquirer/prompts')
  return orCancelled(confirm({message, default: preset}))
}

/**
 * Asks for a secret without showing it; nothing is an answer too.
 * @param fault what is wrong with an answer, which is then asked for again
 * @throws RunosError E_CANCELLED
 */
export async function askSecret(message: string, fault: (text: string) => string | undefined): Promise<string> {
  const {password} = await import('@inquirer/prompts')
  return orCancelled(password({message, mask: '*', toggleMask: false, validate: (text) => fault(text) ?? true}))
}

/** Lets a person choose some of several. @throws RunosError E_CANCELLED */
export async function chooseSome<T>(message: string, choices: readonly {name: string; value: T}[]): Promise<T[]> {
  const {checkbox} = await import('@inquirer/prompts')
  return orCancelled(checkbox({message, choices: [...choices]}))
}

/** Ctrl-C at a question ends it in our words. */
export async function orCancelled<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw cancelled()
    throw error
  }
}

/** @param what has happened all the same; what a person does about it */
export function cancelled(what = 'nothing was changed', fix: readonly string[] = []): RunosError {
  return new RunosError('E_CANCELLED', what, {fix})
}

export const isCancelled = (error: unknown): boolean => error instanceof RunosError && error.code === 'E_CANCELLED'
