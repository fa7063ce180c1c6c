import type {Labelled} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {eleventhClouds} from './secrets-clouds.ts'
import {eleventhClusters} from './secrets-clusters.ts'
import {eleventhFiles} from './secrets-files.ts'
import {eleventhForges} from './secrets-forges.ts'
import {eleventhIdentity} from './secrets-identity.ts'
import {eleventhKeys} from './secrets-keys.ts'
import {eleventhCalls, eleventhLines} from './secrets-lines.ts'
import {eleventhMessages} from './secrets-messages.ts'
import {eleventhModels} from './secrets-models.ts'
import {eleventhSettings} from './secrets-settings.ts'
import {eleventhSpoken} from './secrets-spoken.ts'
import {eleventhStores} from './secrets-stores.ts'
import {eleventhTransfers} from './secrets-transfers.ts'

const SERVICES = [
  ...[...eleventhClouds, ...eleventhForges, ...eleventhMessages, ...eleventhModels],
  ...[...eleventhIdentity, ...eleventhStores, ...eleventhKeys, ...eleventhTransfers],
]

/** Half of it answers of services, a quarter configuration, a quarter logs, commands and what people write. */
export const eleventh = (): readonly Labelled[] => [
  ...placeAll(SERVICES, 9, 640_391),
  ...placeAll(eleventhSettings, 3, 275_118),
  ...placeAll(eleventhFiles, 2, 813_467),
  ...placeAll(eleventhClusters, 3, 734_026),
  ...placeAll(eleventhCalls, 3, 361_940),
  ...placeAll(eleventhLines, 3, 192_753),
  ...placeAll(eleventhSpoken, 2, 508_629),
]
