import {keptOf, type Lookalike} from '../lookalikes.ts'
import {eleventhServices} from './lookalikes-services.ts'
import {eleventhTexts} from './lookalikes-texts.ts'

/** What only looks like a secret, in answers of services and in texts. */
export const eleventhLookalikes = (): readonly Lookalike[] =>
  keptOf([], [], [...eleventhServices, ...eleventhTexts], 10, 77)
