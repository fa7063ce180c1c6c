import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createApiRegistry} from '#apis/registry'
import {type Candidate, type Completion, type CompletionWorld, complete} from './by-hand/complete/candidates.ts'
import {ownCommands} from './by-hand/complete/own-commands.ts'
import {rememberedThings} from './by-hand/complete/remembered.ts'
import {openHand} from './by-hand/hand.ts'
import {thingsFor} from './by-hand/names.ts'
import {oneLine} from './by-hand/output/cell.ts'
import {createWorld} from './world.ts'

const OWN = fileURLToPath(new URL('../../oclif.manifest.json', import.meta.url))

/** Shells that can be completed in, and how each is told what a candidate is about. */
const SHELLS: Readonly<Record<string, (one: Candidate) => string>> = {
  bash: ({value}) => value,
  zsh: ({value, about}) => `${value.replaceAll(':', '\\:')}${about ? `:${about}` : ''}`,
  fish: ({value, about}) => `${value}${about ? `\t${about}` : ''}`,
}

/**
 * Answers a shell's question what may stand at the cursor: a candidate a line, or `:files`. It never asks anybody, never
 * complains, and ends soon: a person is in the middle of a word.
 * @param argv `<shell> -- <words> <word at the cursor>`
 */
export async function completeForShell([shell = '', , ...words]: readonly string[]): Promise<void> {
  const print = SHELLS[shell]
  if (print === undefined) return
  const text = await answer(shell, words, print).catch(() => '') // whatever is the matter: another command will say it
  await new Promise((resolve) => process.stdout.write(text, resolve))
  process.exit(0) // a connection that is kept open must not keep the shell waiting
}

async function answer(shell: string, all: readonly string[], print: (one: Candidate) => string): Promise<string> {
  const {words, current, cut} =
    shell === 'bash' ? joinBroken(all) : {words: all.slice(0, -1), current: all.at(-1) ?? '', cut: 0}
  const found: Completion = await complete(words, current, await worldOfCompletion())
  if (found === 'files') return ':files\n'
  return found
    .map(({value, about = ''}) => `${print({value: oneLine(value).slice(cut), about: oneLine(about)})}\n`)
    .join('')
}

/** Bash breaks words at `=`: `--cid=i4y` arrives as three, and it wants to hear only what follows the sign. */
function joinBroken(all: readonly string[]): {words: readonly string[]; current: string; cut: number} {
  const joined: string[] = []
  let cut = 0
  for (let at = 0; at < all.length; at++) {
    const word = all[at] as string
    const before = joined.at(-1)
    if (word === '=' && before?.startsWith('--') && !before.includes('=')) {
      const value = all[at + 1] ?? ''
      joined[joined.length - 1] = `${before}=${value}`
      cut = at + 1 >= all.length - 1 ? before.length + 1 : 0
      at++
    } else joined.push(word)
  }
  return {words: joined.slice(0, -1), current: joined.at(-1) ?? '', cut}
}

/** How long the API may take, in milliseconds, when a person has said it; undefined: as long as for any name. */
function patience(): number | undefined {
  const said = Number(process.env.RUNOS_COMPLETION_TIMEOUT)
  return Number.isInteger(said) && said > 0 ? said : undefined
}

async function worldOfCompletion(): Promise<CompletionWorld> {
  const world = createWorld()
  const {files, paths, clock, where} = world
  const registry = createApiRegistry(files, paths.data)
  const remembered = rememberedThings(files, join(paths.cache, 'completion.json'), clock)
  return {
    own: await ownCommands(files, OWN),
    hand: (api) => openHand(world, api),
    apis: () => registry.names(),
    async things(hand, {tool}, arg, given) {
      const {api, account, cluster} = await where()
      if (account === undefined) return []
      const key = JSON.stringify([hand.api, api?.value, account.value, cluster?.value, tool.path, arg, given])
      return remembered(key, () => thingsFor(hand, tool, arg, given, patience()))
    },
  }
}
