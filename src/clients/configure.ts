import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'
import {applyChanges, finishEarlier} from './apply.ts'
import type {Assistant, Step, Wanted} from './assistant.ts'
import {type PlannedFile, planChanges} from './plan.ts'
import {servedTier} from './servers.ts'
import {type ProbeServer, type Verified, verifyServers} from './verify.ts'

/** What configuring needs from the rest of the house. */
export interface ConfigurePorts {
  readonly files: Files
  /** `<state>/journal`: where a change of several files is noted while it is made. */
  readonly journal: string
  readonly probe: ProbeServer
  /** A name for this run that no other has. */
  readonly id: () => string
}

export interface StepsOf {
  readonly assistant: Assistant
  readonly steps: readonly Step[]
}

/** Telling assistants where we are: plan, then apply, then look whether it works, then what is left to the person. */
export interface Configure {
  /** Completes what a killed run left half done. @returns the paths that were completed */
  finishEarlier(): Promise<readonly string[]>
  /** @throws RunosError E_FILE_MALFORMED, E_FILE_UNSAFE, E_FILE, before anything is written */
  plan(assistants: readonly Assistant[], wanted: Wanted): Promise<readonly PlannedFile[]>
  /** @throws RunosError E_FILE_CHANGED, E_FILE, with nothing written */
  apply(planned: readonly PlannedFile[]): Promise<void>
  verify(planned: readonly PlannedFile[], wanted: Wanted): Promise<readonly Verified[]>
  remaining(
    assistants: readonly Assistant[],
    planned: readonly PlannedFile[],
    wanted: Wanted,
  ): Promise<readonly StepsOf[]>
}

/** Builds it from its ports. */
export function createConfigure({files, journal, probe, id}: ConfigurePorts): Configure {
  const notes = {files, folder: journal}
  return {
    finishEarlier: () => finishEarlier(notes),
    plan: (assistants, wanted) => planChanges(files, assistants, wanted),
    apply: (planned) =>
      applyChanges(
        notes,
        planned.map(({change}) => change),
        id(),
      ),
    verify: (planned, wanted) => verifyServers(probe, planned, wanted),
    remaining: (assistants, planned, wanted) =>
      Promise.all(
        assistants.map(async (assistant) => {
          const own = planned.filter((file) => file.assistant === assistant)
          const names = own.flatMap(({entries = []}) =>
            entries.filter((entry) => servedTier(entry, wanted.api)).map(({name}) => name),
          )
          return {assistant, steps: await assistant.remainingSteps(files, wanted, names).catch(asStep)}
        }),
      ),
  }
}

/** Our files are written by then: that the assistant's own file cannot be read is a step for the person, not a failure. */
function asStep(error: unknown): readonly Step[] {
  if (!(error instanceof RunosError)) throw error
  return [{what: error.message, how: error.where === undefined ? error.title : `repair it at ${error.where}`}]
}
