import {isJsonObject} from '#core/json'
import type {Format} from './format.ts'
import {readApi} from './openapi/api.ts'
import {upgradeOperation} from './swagger/operation.ts'
import {upgradeRoot} from './swagger/root.ts'

/** Swagger 2: said in the words of OpenAPI 3, operation by operation, and then read as such. */
export const swagger: Format = {
  id: 'swagger',
  recognises: (root) => isJsonObject(root) && /^2(\.0)?$/.test(String(root.swagger ?? '')),
  parse: (documents) =>
    readApi(documents, {besideReference: false, bodyOfGet: false}, {root: upgradeRoot, operation: upgradeOperation}),
}
