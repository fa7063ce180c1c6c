/** A decimal number as it is written: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

type Numeric = number | bigint

/**
 * Compares two numbers exactly. A double stands for the decimal number that it is written as: JSON is decimal, and what
 * somebody wrote as 0.1 is a tenth.
 * @returns below 0, 0 or above 0
 */
export function compare(a: Numeric, b: Numeric): number {
  if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0
  if (!isFiniteNumber(a)) return a > 0 ? 1 : -1
  if (!isFiniteNumber(b)) return b > 0 ? -1 : 1
  const [left, right] = aligned(decimalOf(a), decimalOf(b))
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether a number is a whole multiple of another, exactly. @param of above 0 */
export function isMultiple(value: Numeric, of: Numeric): boolean {
  if (!isFiniteNumber(value)) return false
  if (Number.isSafeInteger(value) && Number.isSafeInteger(of)) return Number(value) % Number(of) === 0
  if (typeof value === 'bigint' && typeof of === 'bigint') return value % of === 0n
  const [left, right] = aligned(decimalOf(value), decimalOf(of))
  return left % right === 0n
}

/** A text that is the same for equal numbers only, however they came in. */
export function numberIdentity(value: Numeric): string {
  const short = typeof value === 'bigint' ? BigInt.asIntN(53, value) === value : !isUnsafeInteger(value)
  if (short) return String(value)
  const {digits, exponent} = decimalOf(value)
  const text = String(digits)
  let end = text.length
  while (text.charAt(end - 1) === '0') end--
  return `${text.slice(0, end)}e${text.length - end + exponent}`
}

const isUnsafeInteger = (value: number): boolean => Number.isInteger(value) && !Number.isSafeInteger(value)

const isFiniteNumber = (value: Numeric): boolean => typeof value === 'bigint' || Number.isFinite(value)

function decimalOf(value: Numeric): Decimal {
  if (typeof value === 'bigint') return {digits: value, exponent: 0}
  const [mantissa = '', power = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return {digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length}
}

/** Both with the same exponent, so that their digits can be compared. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent)
  const scaled = (one: Decimal) => one.digits * 10n ** BigInt(one.exponent - exponent)
  return [scaled(a), scaled(b)]
}
