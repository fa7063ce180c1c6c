import {openPolicy} from '../open-gate.ts'
import {type Check, fromError, ok} from './check.ts'

/** Whether every policy file can be used: a broken one keeps the write tiers closed. */
export const policy: Check = {
  id: 'policy',
  async run(context) {
    const files = openPolicy(context)
    const {broken} = await files.load()
    if (broken.length > 0) return broken.map(fromError)
    const written = (await files.places()).filter(({text}) => text !== undefined)
    if (written.length === 0) return [ok('no policy file: what is built in decides (runos policy show)')]
    return written.map(({of, path}) => ok(`the policy of the ${of} can be used`, path))
  },
}
