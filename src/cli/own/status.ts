import type {OwnHandler} from './own.ts'

/** Why there are no tools yet. */
export const answer: OwnHandler = async (_args, world) => ({isError: true, said: await world.missing()})
