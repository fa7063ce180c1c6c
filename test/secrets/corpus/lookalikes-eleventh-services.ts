import type {HarmlessAnswer} from './lookalikes.ts'
import {eleventhServicesClouds} from './lookalikes-eleventh-services-clouds.ts'
import {eleventhServicesData} from './lookalikes-eleventh-services-data.ts'
import {eleventhServicesMoney} from './lookalikes-eleventh-services-money.ts'
import {eleventhServicesNames} from './lookalikes-eleventh-services-names.ts'
import {eleventhServicesPeople} from './lookalikes-eleventh-services-people.ts'
import {eleventhServicesThings} from './lookalikes-eleventh-services-things.ts'

/** What only looks like a secret, in answers of services that developers and operators call. */
export const eleventhServices: readonly HarmlessAnswer[] = [
  ...eleventhServicesClouds,
  ...eleventhServicesNames,
  ...eleventhServicesMoney,
  ...eleventhServicesPeople,
  ...eleventhServicesData,
  ...eleventhServicesThings,
]
