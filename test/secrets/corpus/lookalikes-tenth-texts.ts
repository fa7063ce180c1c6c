import type {HarmlessAnswer} from './lookalikes.ts'
import {tenthAccounts} from './lookalikes-tenth-texts-accounts.ts'
import {tenthCalls} from './lookalikes-tenth-texts-calls.ts'
import {tenthDocuments} from './lookalikes-tenth-texts-documents.ts'
import {tenthLines} from './lookalikes-tenth-texts-lines.ts'
import {tenthMedia} from './lookalikes-tenth-texts-media.ts'
import {tenthMessages} from './lookalikes-tenth-texts-messages.ts'
import {tenthModels} from './lookalikes-tenth-texts-models.ts'
import {tenthMoney} from './lookalikes-tenth-texts-money.ts'
import {tenthPapers} from './lookalikes-tenth-texts-papers.ts'
import {tenthPeople} from './lookalikes-tenth-texts-people.ts'
import {tenthSchemas} from './lookalikes-tenth-texts-schemas.ts'
import {tenthSearches} from './lookalikes-tenth-texts-searches.ts'
import {tenthSettings} from './lookalikes-tenth-texts-settings.ts'
import {tenthTables} from './lookalikes-tenth-texts-tables.ts'
import {tenthThings} from './lookalikes-tenth-texts-things.ts'

/** Answers of applications, texts and data without a secret; ten of each kind are made. */
export const tenthTexts: readonly HarmlessAnswer[] = [
  ...[...tenthMoney, ...tenthPeople, ...tenthPapers, ...tenthMessages, ...tenthCalls, ...tenthMedia, ...tenthThings],
  ...[...tenthModels, ...tenthSearches, ...tenthAccounts, ...tenthSettings, ...tenthSchemas, ...tenthTables],
  ...[...tenthDocuments, ...tenthLines],
]
