const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago something was, in words: `just now`, `5 minutes ago`, `3 days ago`. */
export function ago(iso: string, now: number): string {
  const past = now - Date.parse(iso)
  const [count, unit] =
    past < HOUR ? [past / MINUTE, 'minute'] : past < DAY ? [past / HOUR, 'hour'] : [past / DAY, 'day']
  const whole = Math.floor(count)
  return past < MINUTE ? 'just now' : `${whole} ${unit}${whole === 1 ? '' : 's'} ago`
}
