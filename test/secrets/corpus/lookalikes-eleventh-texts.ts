import type {HarmlessAnswer} from './lookalikes.ts'
import {eleventhCode} from './lookalikes-eleventh-texts-code.ts'
import {eleventhCommands} from './lookalikes-eleventh-texts-commands.ts'
import {eleventhData} from './lookalikes-eleventh-texts-data.ts'
import {eleventhLetters} from './lookalikes-eleventh-texts-letters.ts'
import {eleventhLocks} from './lookalikes-eleventh-texts-locks.ts'
import {eleventhMarkup} from './lookalikes-eleventh-texts-markup.ts'
import {eleventhReports} from './lookalikes-eleventh-texts-reports.ts'
import {eleventhServers} from './lookalikes-eleventh-texts-servers.ts'
import {eleventhSettings} from './lookalikes-eleventh-texts-settings.ts'
import {eleventhWire} from './lookalikes-eleventh-texts-wire.ts'

/** Texts, files, tables, logs and code without a secret; ten of each kind are made. */
export const eleventhTexts: readonly HarmlessAnswer[] = [
  ...[...eleventhCommands, ...eleventhServers, ...eleventhCode, ...eleventhSettings, ...eleventhLocks],
  ...[...eleventhData, ...eleventhMarkup, ...eleventhLetters, ...eleventhReports, ...eleventhWire],
]
