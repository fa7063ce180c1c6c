import {eleventhClouds} from './eleventh-clouds.ts'
import {eleventhClusters} from './eleventh-clusters.ts'
import {eleventhFiles} from './eleventh-files.ts'
import {eleventhForges} from './eleventh-forges.ts'
import {eleventhIdentity} from './eleventh-identity.ts'
import {eleventhKeys} from './eleventh-keys.ts'
import {eleventhCalls, eleventhLines} from './eleventh-lines.ts'
import {eleventhMessages} from './eleventh-messages.ts'
import {eleventhModels} from './eleventh-models.ts'
import {eleventhSettings} from './eleventh-settings.ts'
import {eleventhSpoken} from './eleventh-spoken.ts'
import {eleventhStores} from './eleventh-stores.ts'
import {eleventhTransfers} from './eleventh-transfers.ts'
import type {Labelled} from './placed.ts'
import {placeAll} from './placed.ts'

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
