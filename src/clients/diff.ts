import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import type {PlannedFile} from './plan.ts'

/** What a plan would change, as a unified diff that `git apply` and `patch` understand; empty when nothing would. */
export function unifiedDiff(planned: readonly PlannedFile[]): string {
  return planned
    .filter(({state}) => state !== 'unchanged')
    .map(({path, change: {before, after}}) => {
      const from = before === undefined ? '/dev/null' : path
      const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
      return createTwoFilesPatch(from, path, before ?? '', after ?? '', undefined, undefined, options)
    })
    .join('')
}
