/** Line and column, both from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: before.length, column: (before.at(-1) ?? '').length + 1}
}
