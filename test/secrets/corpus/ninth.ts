import {ninthBusiness} from './ninth-business.ts'
import {ninthDeliveries} from './ninth-deliveries.ts'
import {ninthFiles} from './ninth-files.ts'
import {ninthLogs} from './ninth-logs.ts'
import {ninthOwn} from './ninth-own.ts'
import {ninthPasswords} from './ninth-passwords.ts'
import {ninthPrograms} from './ninth-programs.ts'
import {ninthServices} from './ninth-services.ts'
import {ninthTexts} from './ninth-texts.ts'
import {ninthTraffic} from './ninth-traffic.ts'
import type {Labelled} from './placed.ts'
import {placeAll} from './placed.ts'

/** Two answers of each kind in files, logs, texts and applications, three where it is at home; passwords in more. */
export const ninth = (): readonly Labelled[] => [
  ...placeAll([...ninthFiles, ...ninthPrograms], 2, 731_204),
  ...placeAll(ninthLogs, 2, 88_417),
  ...placeAll([...ninthTexts, ...ninthTraffic], 2, 903_551),
  ...placeAll([...ninthBusiness, ...ninthDeliveries], 2, 264_890),
  ...placeAll([...ninthServices, ...ninthOwn], 3, 517_336),
  ...placeAll(ninthPasswords, ninthPasswords.length, 649_013),
]
