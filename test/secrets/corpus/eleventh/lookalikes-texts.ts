import type {HarmlessAnswer} from '../lookalikes.ts'
import {eleventhCode} from './lookalikes-texts-code.ts'
import {eleventhCommands} from './lookalikes-texts-commands.ts'
import {eleventhData} from './lookalikes-texts-data.ts'
import {eleventhLetters} from './lookalikes-texts-letters.ts'
import {eleventhLocks} from './lookalikes-texts-locks.ts'
import {eleventhMarkup} from './lookalikes-texts-markup.ts'
import {eleventhReports} from './lookalikes-texts-reports.ts'
import {eleventhServers} from './lookalikes-texts-servers.ts'
import {eleventhSettings} from './lookalikes-texts-settings.ts'
import {eleventhWire} from './lookalikes-texts-wire.ts'

/** Texts, files, tables, logs and code without a secret; ten of each kind are made. */
export const eleventhTexts: readonly HarmlessAnswer[] = [
  ...[...eleventhCommands, ...eleventhServers, ...eleventhCode, ...eleventhSettings, ...eleventhLocks],
  ...[...eleventhData, ...eleventhMarkup, ...eleventhLetters, ...eleventhReports, ...eleventhWire],
]
