import {isJsonObject} from '#core/json'
import type {Format} from './format.ts'
import {readApi} from './openapi/api.ts'

/** OpenAPI 3.0, 3.1 and 3.2. They differ in what stands beside a reference and in bodies of GET; schemas of all are read alike. */
export const openapi: Format = {
  id: 'openapi',
  recognises: (root) => isJsonObject(root) && /^3\.[0-2](\.|$)/.test(String(root.openapi ?? '')),
  parse(documents) {
    const {root} = documents.entry
    const before31 = isJsonObject(root) && /^3\.0(\.|$)/.test(String(root.openapi))
    return readApi(documents, {besideReference: !before31, bodyOfGet: !before31})
  },
}
