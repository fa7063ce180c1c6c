import {fitsGlob} from './glob.ts'
import type {AllowRow, Layer, Layers} from './policy.ts'

/** A row, and whether it counts. */
export interface AllowedRow {
  readonly row: AllowRow
  readonly layer: Layer
  /** undefined: it counts. */
  readonly not?: string
}

/**
 * What people said is hidden wrongly. A row loosens, so it counts only as far as a person's word for it is proven: the
 * machine's file counts; the user's does as it was accepted, once there is a passphrase; a project's only as it was
 * accepted, and without a passphrase not at all, because whoever made the project wrote it.
 */
export function allowRows({layers, needsAccepting}: Layers): readonly AllowedRow[] {
  return layers
    .filter(({accepted}) => accepted !== true)
    .flatMap((layer) =>
      (layer.policy.allow ?? []).map((row) => {
        const not = whyNot(layer, row)
        return {row, layer, ...(not === undefined ? {} : {not})}
      }),
    )

  function whyNot({of, path}: Layer, row: AllowRow): string | undefined {
    if (of === 'machine' || (of === 'user' && !needsAccepting)) return undefined
    if (!needsAccepting)
      return 'a project only proposes, and nobody can accept without a passphrase (runos approve setup)'
    const accepted = layers.find((one) => one.path === path && one.accepted === true)
    const same = accepted?.policy.allow?.some((one) => keyOf(one) === keyOf(row))
    return same === true ? undefined : 'it is not accepted (runos policy accept)'
  }
}

/** What a row says, without why and where. */
const keyOf = ({api, tool, field, kind}: AllowRow): string => JSON.stringify([api, tool, field, kind])

/** What was found, and where. */
export interface Find {
  readonly api: string
  readonly tool: string
  /** The way to it: `data.items[0].token`. */
  readonly at: string
  readonly kind: string
}

/** Whether a row is about what was found: its field by its name, or by the way to it, in which a list has no numbers. */
export function isAllowed(row: AllowRow, find: Find): boolean {
  const {field, kind} = row
  const way = find.at.replaceAll(/\[\d+\]/g, '')
  const name = way.slice(way.lastIndexOf('.') + 1)
  return (
    isAbout(row, find) &&
    fitsOne(kind, find.kind) &&
    (field === undefined || field.some((one) => fitsGlob(one, way) || (!one.includes('.') && fitsGlob(one, name))))
  )
}

/** Whether a row is about answers of this tool. */
export const isAbout = ({api, tool}: AllowRow, find: Pick<Find, 'api' | 'tool'>): boolean =>
  fitsOne(api, find.api) && fitsOne(tool, find.tool)

/** What a row says, for people. */
export function describeRow({api, tool, field, kind}: AllowRow): string {
  return Object.entries({api, tool, field, kind})
    .flatMap(([name, words]) => (words === undefined ? [] : [`${name} ${words.join(', ')}`]))
    .join('; ')
}

const fitsOne = (patterns: readonly string[] | undefined, text: string): boolean =>
  patterns === undefined || patterns.some((one) => fitsGlob(one, text))
