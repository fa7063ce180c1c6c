import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {build} from './build.ts'
import {generateContract} from './contract/generate-contract.ts'
import {generateCommands} from './lib/generate-commands.ts'
import {ROOT} from './lib/tree.ts'

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), {recursive: true})
    writeFileSync(join(ROOT, path), text)
    process.stdout.write(`${path}\n`)
  }
}

// The contract's types are compiled, and the commands are asked when they have been.
write(await generateContract())
await build()
write(await generateCommands())
