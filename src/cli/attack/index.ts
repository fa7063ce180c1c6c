import type {Attack} from './attack.ts'
import {credential, hidden, redirect} from './hostile-answers.ts'
import {header, path, query, unknown} from './hostile-values.ts'
import {sql} from './sql.ts'
import {tiers} from './tiers.ts'

/** All classes of attacks that can be tried on any document. */
export const ATTACKS: readonly Attack[] = [tiers, path, query, header, unknown, sql, redirect, credential, hidden]
