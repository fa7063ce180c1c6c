import type {HarmlessAnswer} from '../lookalikes.ts'
import {tenthAccounts} from './lookalikes-texts-accounts.ts'
import {tenthCalls} from './lookalikes-texts-calls.ts'
import {tenthDocuments} from './lookalikes-texts-documents.ts'
import {tenthLines} from './lookalikes-texts-lines.ts'
import {tenthMedia} from './lookalikes-texts-media.ts'
import {tenthMessages} from './lookalikes-texts-messages.ts'
import {tenthModels} from './lookalikes-texts-models.ts'
import {tenthMoney} from './lookalikes-texts-money.ts'
import {tenthPapers} from './lookalikes-texts-papers.ts'
import {tenthPeople} from './lookalikes-texts-people.ts'
import {tenthSchemas} from './lookalikes-texts-schemas.ts'
import {tenthSearches} from './lookalikes-texts-searches.ts'
import {tenthSettings} from './lookalikes-texts-settings.ts'
import {tenthTables} from './lookalikes-texts-tables.ts'
import {tenthThings} from './lookalikes-texts-things.ts'

/** Answers of applications, texts and data without a secret; ten of each kind are made. */
export const tenthTexts: readonly HarmlessAnswer[] = [
  ...[...tenthMoney, ...tenthPeople, ...tenthPapers, ...tenthMessages, ...tenthCalls, ...tenthMedia, ...tenthThings],
  ...[...tenthModels, ...tenthSearches, ...tenthAccounts, ...tenthSettings, ...tenthSchemas, ...tenthTables],
  ...[...tenthDocuments, ...tenthLines],
]
