import type {operations} from '../contract.generated.ts'
import type {Handler} from '../world.ts'

/** Handlers by the operation that they carry out; one that the contract does not have does not compile. */
export type Handlers = Readonly<Partial<Record<keyof operations, Handler>>>
