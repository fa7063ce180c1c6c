import type {Labelled} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {tenthAnswers} from './secrets-answers.ts'
import {tenthCodes} from './secrets-codes.ts'
import {tenthColumns} from './secrets-columns.ts'
import {tenthCommands} from './secrets-commands.ts'
import {tenthCookies} from './secrets-cookies.ts'
import {tenthDevices} from './secrets-devices.ts'
import {tenthFiles} from './secrets-files.ts'
import {tenthHeaders} from './secrets-headers.ts'
import {tenthKeys} from './secrets-keys.ts'
import {tenthLanguages} from './secrets-languages.ts'
import {tenthLogins} from './secrets-logins.ts'
import {tenthPairs} from './secrets-pairs.ts'
import {tenthRows} from './secrets-rows.ts'
import {tenthSentences} from './secrets-sentences.ts'
import {tenthSources} from './secrets-sources.ts'
import {tenthTexts} from './secrets-texts.ts'
import {tenthTokens} from './secrets-tokens.ts'
import {tenthTraffic} from './secrets-traffic.ts'
import {tenthTunnels} from './secrets-tunnels.ts'

const LOGINS = [...tenthDevices, ...tenthLogins]

/** Answers of each kind in rows and pairs, files, commands and sentences, in traffic, and where it is at home. */
export const tenth = (): readonly Labelled[] => [
  ...placeAll([...tenthRows, ...tenthSources], 2, 418_207),
  ...placeAll([...tenthPairs, ...tenthColumns], 3, 93_671),
  ...placeAll([...tenthFiles, ...tenthTexts], 5, 550_129),
  ...placeAll(tenthCommands, 6, 781_943),
  ...placeAll([...tenthSentences, ...tenthLanguages], 6, 216_508),
  ...placeAll(tenthTraffic, 4, 335_792),
  ...placeAll(tenthHeaders, tenthHeaders.length, 467_013),
  ...placeAll(tenthCookies, 12, 902_345),
  ...placeAll([...tenthTokens, ...tenthAnswers], 7, 624_085),
  ...placeAll(tenthKeys, 13, 158_820),
  ...placeAll(tenthTunnels, 8, 731_566),
  ...placeAll(tenthCodes, 14, 289_404),
  ...placeAll(LOGINS, LOGINS.length, 147_360),
]
