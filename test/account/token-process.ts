/**
 * A process that asks for the session's token whenever it reads a line, and prints it: the tests start several at once.
 * With the word `tier`, it asks for the token of the read tier.
 */
import {createInterface} from 'node:readline'
import {createContext} from '#cli/context'

const {account} = createContext()
const tier = process.argv[2] === 'tier' ? 'read' : undefined
process.stdout.write('ready\n')
for await (const _ of createInterface({input: process.stdin})) {
  try {
    const {token} = await account.access(tier)
    process.stdout.write(`${token.reveal()}\n`)
  } catch (error) {
    process.stdout.write(`${error instanceof Error && 'code' in error ? error.code : error}\n`)
  }
}
