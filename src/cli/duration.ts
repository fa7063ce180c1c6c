import {RunosError} from '#core/errors'

const UNITS: Readonly<Record<string, number>> = {s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000}

/** Reads `90s`, `30m`, `2h`, `7d`. @returns milliseconds @throws RunosError E_USAGE */
export function readDuration(text: string, most: number): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? []
  const ms = Number(digits) * (UNITS[unit] ?? 0)
  if (ms > 0 && ms <= most) return ms
  throw new RunosError('E_USAGE', `${JSON.stringify(text)} is no time up to ${most / 86_400_000} days`, {
    where: text,
    fix: ['write it as 30m, 2h or 1d'],
  })
}
