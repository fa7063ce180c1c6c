import {startSandbox} from '../../../test/support/sandbox.ts'
import {ask, connect, type Judged, withoutPolicy} from '../../../test/support/server.ts'
import {signedInHome} from '../../../test/support/sign-in.ts'
import {atTerminal, KEY} from '../../../test/support/terminal.ts'

const PASSPHRASE = 'only for a picture'
const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`
const dim = (text: string): string => `\u001b[2m${text}\u001b[22m`

/** Two terminals: a model asks for a delete on the real write server, a person lets exactly that through. */
export async function recordApprovals(): Promise<string> {
  await using sandbox = await startSandbox()
  using home = withoutPolicy(await signedInHome(sandbox))
  await using setup = atTerminal(home, ['approve', 'setup'])
  for (const question of ['New passphrase:', 'Once more:']) {
    await setup.sees(question)
    setup.type(PASSPHRASE + KEY.enter)
  }
  await setup.ended()
  await using read = await connect('read', home)
  const services: Judged[] = (await ask(read, 'services_list', {cid: 'i4y'})).value.services
  const cache = services.find(({type}) => type === 'valkey')
  await using model = await connect('write', home)
  const lines: string[] = []
  const call = async (id: string): Promise<void> => {
    const args = {cid: 'i4y', id, confirm: true}
    const {value} = await ask(model, 'services_valkey_delete', args)
    lines.push(`${bold('model')} > services_valkey_delete ${JSON.stringify(args)}`)
    const {error, next, jobId} = value
    lines.push(error === undefined ? `        done${jobId ? `: job ${jobId}` : ''}` : `        ${error}`)
    if (next !== undefined) lines.push(dim(`        next: ${next}`))
  }
  await call(cache.id)
  await using person = atTerminal(home, ['approve', 'watch'])
  await person.sees('Passphrase')
  person.type(PASSPHRASE + KEY.enter)
  await person.sees('DELETE http')
  await person.sees('later')
  person.type(`y${KEY.enter}`)
  await person.sees('may go through once')
  // The terminal shows what was typed, and so does the question. The folder is one for a moment.
  const shown = person
    .shown()
    .trimEnd()
    .replace(/\ny\n/, '\n')
    .replaceAll(/runos-test-home-\w+/g, 'shop')
  await call('another')
  await call(cache.id)
  await call(cache.id)
  const [asked, ...later] = [lines.slice(0, 3), lines.slice(3)]
  return [
    dim('terminal 1: an assistant with the write server'),
    ...(asked ?? []),
    '',
    dim('terminal 2: you'),
    `$ ${bold('runos approve watch')}`,
    shown,
    '',
    dim('terminal 1: a changed request, the same one, and the same one again'),
    ...later.flat(),
  ].join('\n')
}
