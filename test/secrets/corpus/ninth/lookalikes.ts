import {keptOf, type Lookalike} from '../lookalikes.ts'
import {ninthApplications} from './lookalikes-applications.ts'
import {ninthBuilt} from './lookalikes-built.ts'
import {ninthCode} from './lookalikes-code.ts'
import {ninthEvents} from './lookalikes-events.ts'
import {ninthFiles} from './lookalikes-files.ts'
import {ninthLines} from './lookalikes-lines.ts'
import {ninthOutput} from './lookalikes-output.ts'
import {ninthTables} from './lookalikes-tables.ts'

const TEXTS = [...ninthLines, ...ninthOutput, ...ninthFiles, ...ninthTables, ...ninthCode, ...ninthBuilt]

/** Twenty of each kind. */
export const ninthLookalikes = (): readonly Lookalike[] =>
  keptOf([], [], [...TEXTS, ...ninthApplications, ...ninthEvents], 20, 770_152)
