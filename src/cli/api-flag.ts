import {Flags} from '@oclif/core'
import {RUNOS} from '#core/api-name'

/** `--api <name>`: which API a command is about. */
export const apiFlag = Flags.string({
  description: 'an API that you added (runos api list); without it RunOS',
  default: RUNOS,
  helpValue: '<name>',
})
