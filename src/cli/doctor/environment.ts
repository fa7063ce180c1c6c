import {readEnvironment, VARIABLES} from '#account/environment'
import {VERSION} from '#core/version'
import {type Check, type Finding, note, off, ok} from './check.ts'

/** The program, the variables that steer it, and the folders that it writes to. */
export const environment: Check = {
  id: 'environment',
  async run({machine, paths, files}) {
    const {env, platform} = machine
    readEnvironment(env)
    const findings: Finding[] = [ok(`runos ${VERSION} on Node ${process.versions.node}, ${platform}`)]
    for (const name of Object.values(VARIABLES))
      if (env[name] !== undefined) findings.push(note(`${name} is set and comes before what was configured`))
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
      findings.push(
        off('certificates are not checked: anybody on the way can read', 'NODE_TLS_REJECT_UNAUTHORIZED', 'unset it'),
      )
    for (const [what, folder] of Object.entries({data: paths.data, state: paths.state, config: paths.config})) {
      const found = await files.stat(folder)
      if (found === undefined) continue
      if (platform !== 'win32' && (found.mode & 0o022) !== 0) {
        findings.push(off(`others can write to the folder of ${what}`, folder, `chmod go-w ${folder}`))
      }
    }
    const probe = `${paths.state}/doctor-${process.pid}`
    await files.write(probe, '', 0o600)
    await files.remove(probe)
    return [...findings, ok('the state folder can be written', paths.state)]
  },
}
