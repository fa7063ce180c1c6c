import type {HarmlessAnswer} from '../lookalikes.ts'
import {eleventhServicesClouds} from './lookalikes-services-clouds.ts'
import {eleventhServicesData} from './lookalikes-services-data.ts'
import {eleventhServicesMoney} from './lookalikes-services-money.ts'
import {eleventhServicesNames} from './lookalikes-services-names.ts'
import {eleventhServicesPeople} from './lookalikes-services-people.ts'
import {eleventhServicesThings} from './lookalikes-services-things.ts'

/** What only looks like a secret, in answers of services that developers and operators call. */
export const eleventhServices: readonly HarmlessAnswer[] = [
  ...eleventhServicesClouds,
  ...eleventhServicesNames,
  ...eleventhServicesMoney,
  ...eleventhServicesPeople,
  ...eleventhServicesData,
  ...eleventhServicesThings,
]
