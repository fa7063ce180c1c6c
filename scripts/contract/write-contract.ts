import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {generateContract} from './generate-contract.ts'

for (const [path, text] of await generateContract()) {
  await writeFile(join(import.meta.dirname, '../..', path), text)
  console.log(`${path}  ${Math.round(text.length / 1024)} KiB`)
}
