import {crash, type Survived} from '../test/crash/rounds.ts'
import {ensureBuilt} from './lib/fresh.ts'

const usage = 'usage: npm run crash -- <rounds>\n'

const rounds = Number(process.argv[2] ?? 100)
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(usage)
  process.exit(64)
}
const say = (survived: Survived): void => {
  const {rounds: done, killed, requests, lines, grantsSpent, renewals, signInsLost, cut} = survived
  process.stdout.write(
    `${done} rounds: ${killed} processes killed, ${requests} requests, ${lines} lines, ${grantsSpent} grants spent, ${renewals} renewals, ${signInsLost} sign-ins lost, ${cut.length} lines cut\n`,
  )
}
await ensureBuilt()
const survived = await crash(rounds, say)
for (const where of survived.cut) process.stdout.write(`cut: ${where}\n`)
