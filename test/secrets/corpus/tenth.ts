import type {Labelled} from './placed.ts'
import {placeAll} from './placed.ts'
import {tenthAnswers} from './tenth-answers.ts'
import {tenthCodes} from './tenth-codes.ts'
import {tenthColumns} from './tenth-columns.ts'
import {tenthCommands} from './tenth-commands.ts'
import {tenthCookies} from './tenth-cookies.ts'
import {tenthDevices} from './tenth-devices.ts'
import {tenthFiles} from './tenth-files.ts'
import {tenthHeaders} from './tenth-headers.ts'
import {tenthKeys} from './tenth-keys.ts'
import {tenthLanguages} from './tenth-languages.ts'
import {tenthLogins} from './tenth-logins.ts'
import {tenthPairs} from './tenth-pairs.ts'
import {tenthRows} from './tenth-rows.ts'
import {tenthSentences} from './tenth-sentences.ts'
import {tenthSources} from './tenth-sources.ts'
import {tenthTexts} from './tenth-texts.ts'
import {tenthTokens} from './tenth-tokens.ts'
import {tenthTraffic} from './tenth-traffic.ts'
import {tenthTunnels} from './tenth-tunnels.ts'

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
