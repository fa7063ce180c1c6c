import {keptOf, type Lookalike} from '../lookalikes.ts'
import {tenthTexts} from './lookalikes-texts.ts'
import {tenthTools} from './lookalikes-tools.ts'

/** What only looks like a secret, in answers of tools and in texts and applications. */
export const tenthLookalikes = (): readonly Lookalike[] => keptOf([], [], [...tenthTools, ...tenthTexts], 10, 77)
