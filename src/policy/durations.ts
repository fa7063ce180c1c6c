const UNITS = {s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000} as const
const LONGEST = 31 * UNITS.d

/** `10m` in milliseconds; undefined: it is none, or longer than a month. */
export function duration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([smhd])$/.exec(text) ?? []
  if (count === undefined) return undefined
  const ms = Number(count) * UNITS[unit as keyof typeof UNITS]
  return ms > 0 && ms <= LONGEST ? ms : undefined
}

/** `09:00-17:00` in minutes since midnight; undefined: it is none. */
export function hoursOf(text: string): {readonly from: number; readonly to: number} | undefined {
  const [, ...parts] = /^([01]?\d|2[0-4]):([0-5]\d)\s*-\s*([01]?\d|2[0-4]):([0-5]\d)$/.exec(text) ?? []
  const [fromHour = -1, fromMinute = 0, toHour = -1, toMinute = 0] = parts.map(Number)
  if (fromHour < 0) return undefined
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  return from === to || from >= 24 * 60 || to > 24 * 60 ? undefined : {from, to}
}
