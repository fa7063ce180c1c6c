/** What one description of an API may cost us, all of its files together (attack 24). Real ones stay far below. */
export interface Limits {
  /** Of all files. */
  readonly bytes: number
  /** Of YAML, which takes fifty times its size to read; a larger one is converted to JSON first. */
  readonly yamlBytes: number
  /** How deep values stand in each other. */
  readonly depth: number
  /** How many values there are, with those that an alias repeats. */
  readonly values: number
  /** How often YAML aliases are followed. */
  readonly aliases: number
  readonly files: number
}

const MEBIBYTE = 1024 * 1024

/** The largest public description (Microsoft Graph beta) has 47 MB and 1.5 million values. */
export const LIMITS: Limits = {
  bytes: 64 * MEBIBYTE,
  yamlBytes: 24 * MEBIBYTE,
  depth: 256,
  values: 5_000_000,
  aliases: 10_000,
  files: 2000,
}
