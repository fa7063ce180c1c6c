import type {Gate} from './gate.ts'

/** A gate that is made when the first call comes to it. */
export function lateGate(open: () => Promise<Gate>): Gate {
  let gate: Promise<Gate> | undefined
  const opened = (): Promise<Gate> => {
    gate ??= open()
    return gate
  }
  return {
    clear: async (what) => (await opened()).clear(what),
    clearAct: async (acting) => (await opened()).clearAct(acting),
    after: async (call, result) => (await opened()).after(call, result),
  }
}
