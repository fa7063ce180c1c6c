import {keptOf, type Lookalike} from './lookalikes.ts'
import {ninthApplications} from './lookalikes-ninth-applications.ts'
import {ninthBuilt} from './lookalikes-ninth-built.ts'
import {ninthCode} from './lookalikes-ninth-code.ts'
import {ninthEvents} from './lookalikes-ninth-events.ts'
import {ninthFiles} from './lookalikes-ninth-files.ts'
import {ninthLines} from './lookalikes-ninth-lines.ts'
import {ninthOutput} from './lookalikes-ninth-output.ts'
import {ninthTables} from './lookalikes-ninth-tables.ts'

const TEXTS = [...ninthLines, ...ninthOutput, ...ninthFiles, ...ninthTables, ...ninthCode, ...ninthBuilt]

/** Twenty of each kind. */
export const ninthLookalikes = (): readonly Lookalike[] =>
  keptOf([], [], [...TEXTS, ...ninthApplications, ...ninthEvents], 20, 770_152)
