import type {Labelled} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {ninthBusiness} from './secrets-business.ts'
import {ninthDeliveries} from './secrets-deliveries.ts'
import {ninthFiles} from './secrets-files.ts'
import {ninthLogs} from './secrets-logs.ts'
import {ninthOwn} from './secrets-own.ts'
import {ninthPasswords} from './secrets-passwords.ts'
import {ninthPrograms} from './secrets-programs.ts'
import {ninthServices} from './secrets-services.ts'
import {ninthTexts} from './secrets-texts.ts'
import {ninthTraffic} from './secrets-traffic.ts'

/** Two answers of each kind in files, logs, texts and applications, three where it is at home; passwords in more. */
export const ninth = (): readonly Labelled[] => [
  ...placeAll([...ninthFiles, ...ninthPrograms], 2, 731_204),
  ...placeAll(ninthLogs, 2, 88_417),
  ...placeAll([...ninthTexts, ...ninthTraffic], 2, 903_551),
  ...placeAll([...ninthBusiness, ...ninthDeliveries], 2, 264_890),
  ...placeAll([...ninthServices, ...ninthOwn], 3, 517_336),
  ...placeAll(ninthPasswords, ninthPasswords.length, 649_013),
]
