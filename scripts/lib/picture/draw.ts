const COLUMNS = 118
const [CHAR, LINE, PAD] = [7.8, 18, 18]
const COLORS: Readonly<Record<string, string>> = {31: '#f47067', 32: '#57ab5a', 33: '#c69026', 36: '#39c5cf'}

interface Piece {
  readonly text: string
  readonly style: string
}

/** Text with SGR codes to lines of styled pieces, broken at the right margin. */
export function wrap(text: string): readonly (readonly Piece[])[] {
  let [bold, dim, color] = [false, false, '']
  const lines: Piece[][] = [[]]
  let column = 0
  // biome-ignore lint/complexity/useRegexLiterals: an escape character in a literal is hard to read
  for (const part of text.split(new RegExp('(\u001b\\[[0-9;]*m|\n)'))) {
    const code = /\[([0-9;]*)m/.exec(part)?.[1]
    if (part === '\n') {
      lines.push([])
      column = 0
    } else if (code !== undefined && part.startsWith('\u001b')) {
      if (code === '1') bold = true
      else if (code === '2') dim = true
      else if (code === '22') bold = dim = false
      else color = COLORS[code] ?? ''
    } else {
      for (let rest = part; rest !== ''; ) {
        const here = fitting(rest, COLUMNS - column)
        rest = rest.slice(here.length)
        const style = [color && `fill:${color}`, bold && 'font-weight:bold', dim && 'fill-opacity:.6']
          .filter(Boolean)
          .join(';')
        lines.at(-1)?.push({text: here, style})
        column += here.length
        if (rest !== '') {
          lines.push([{text: '      ', style: ''}])
          column = 6
        }
      }
    }
  }
  return lines
}

/** As much of a text as fits, up to the end of a word where there is one. */
function fitting(text: string, room: number): string {
  if (text.length <= room) return text
  const end = text.lastIndexOf(' ', room)
  return text.slice(0, end > 0 ? end + 1 : room)
}

/** The lines as a picture of a terminal. @param label what it shows, for who does not see it */
export function draw(lines: readonly (readonly Piece[])[], label: string): string {
  const [width, height] = [COLUMNS * CHAR + 2 * PAD, lines.length * LINE + 2 * PAD]
  const rows = lines.map((pieces, row) => {
    const spans = pieces.map(
      ({text, style}) => `<tspan${style === '' ? '' : ` style="${style}"`}>${escapeXml(text)}</tspan>`,
    )
    return `<text x="${PAD}" y="${PAD + (row + 0.75) * LINE}" xml:space="preserve">${spans.join('')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escapeXml(label)}">
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d7dde4}</style>
<rect width="100%" height="100%" rx="10" fill="#161b22"/>
${rows.join('\n')}
</svg>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
