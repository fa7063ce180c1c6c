import {homedir} from 'node:os'
import type {Machine} from './paths.ts'

/** This machine, read when asked and never at import. */
export function thisMachine(): Machine {
  return {platform: process.platform, env: process.env, home: homedir()}
}
