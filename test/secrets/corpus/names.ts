import {HEX, type Random} from './random.ts'

/** The words of a name, in small letters. */
export const words = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
/** A name of several words, written in the ways of different languages. */
export const joined = (name: string, by: string): string => words(name).join(by)
export const env = (name: string): string => joined(name, '_').toUpperCase()
export const pascal = (name: string): string =>
  words(name)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
export const uuid = (r: Random): string => [8, 4, 4, 4, 12].map((length) => r.text(length, HEX)).join('-')
