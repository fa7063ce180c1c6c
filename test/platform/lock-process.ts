/** A process that takes a lock: `count` adds one to a number 50 times, two at a time; `hold` says so and keeps it. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {diskFiles} from '#platform/files'

const [folder = '', what] = process.argv.slice(2)
const path = join(folder, 'count')

async function count(): Promise<void> {
  for (let n = 0; n < 25; n++) {
    await diskFiles.locked(path, async () => {
      const number = Number(readFileSync(path, 'utf8'))
      await new Promise((resolve) => setImmediate(resolve))
      writeFileSync(path, String(number + 1))
    })
  }
}
if (what === 'count') await Promise.all([count(), count()])
else {
  await diskFiles.locked(join(folder, 'it'), async () => {
    process.stdout.write('held\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  })
}
