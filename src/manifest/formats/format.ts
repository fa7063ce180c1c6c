import type {Manifest} from '#core/manifest'
import type {Documents} from '../document/documents.ts'

/** One way to describe an API. */
export interface Format {
  readonly id: string
  /** Whether a description is written in it, by its outermost keys. */
  readonly recognises: (root: unknown) => boolean
  /**
   * Reads it. References into files that are not there yet lead nowhere and are noted (`documents.pending`); then it is
   * read again when they are.
   * @throws RunosError E_MANIFEST_INVALID
   */
  readonly parse: (documents: Documents) => Manifest
}
