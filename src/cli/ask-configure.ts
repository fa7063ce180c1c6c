import type {Assistant} from '#clients/assistant'
import {confirmOrCancel, orCancelled} from './ask.ts'
import {plain} from './render.ts'

/** Asks which assistants to configure. The prompts are loaded here, because only a terminal needs them. */
export async function chooseAssistants(assistants: readonly Assistant[]): Promise<readonly Assistant[]> {
  const {checkbox} = await import('@inquirer/prompts')
  const choices = assistants.map((assistant) => ({name: assistant.label, value: assistant}))
  return orCancelled(checkbox({message: 'Which assistants?', choices, required: true}))
}

/** Shows what would change and asks; nothing to change needs no answer. @throws RunosError E_CANCELLED */
export async function askToWrite(diff: string, summary: string): Promise<void> {
  if (diff === '') return
  process.stdout.write(`${plain(diff)}\n${summary}\n`)
  await confirmOrCancel('Write this?', true)
}
