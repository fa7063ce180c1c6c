// Serves over HTTP what the conformance suite looks at, and prints the address: the fixtures, or the real server of a tier
// with the home that the environment names. Ends with its standard input.

import {serverPorts} from '#cli/serve'
import {isTier} from '#core/tier'
import {fixturePorts} from './fixtures.ts'
import {serveHttp} from './serve-http.ts'

const [what] = process.argv.slice(2)
if (what !== 'fixtures' && !isTier(what)) throw new Error(`not fixtures and no tier: ${what}`)
process.stdout.write(`${await serveHttp(what === 'fixtures' ? fixturePorts() : serverPorts(what))}\n`)
process.stdin.resume().once('end', () => process.exit())
