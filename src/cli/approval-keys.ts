import {join} from 'node:path'
import type {KeyText} from '#approvals/pinned-key'
import type {Files} from '#core/ports'
import {fileStamp} from '#platform/file-stamp'
import type {Machine, Paths} from '#platform/paths'

export type ApprovalKeys = ReturnType<typeof createApprovalKeys>

/** Where an administrator puts the public key of this machine's person; undefined: this system has no such place that we can judge. */
export function machineKeyPath(platform: NodeJS.Platform): string | undefined {
  if (platform === 'linux') return '/etc/runos/approvals.json'
  return platform === 'darwin' ? '/Library/Application Support/runos/approvals.json' : undefined
}

interface Needs {
  readonly files: Files
  readonly paths: Pick<Paths, 'config'>
  readonly machine: Pick<Machine, 'platform'>
  /** The administrator's file, when it is not where it always is. */
  readonly machinePath?: string
  /** How it is read: only as one that nobody but the administrator can have written. */
  readonly readMachine?: (path: string) => Promise<string | undefined>
}

const readAsRoots = async (path: string): Promise<string | undefined> => {
  const {readRootFile} = await import('#platform/root-file')
  return readRootFile(path)
}

/** The files of the key: the public one, which everybody checks with, and the locked one, which a passphrase opens. */
export function createApprovalKeys({
  files,
  paths,
  machine,
  machinePath = machineKeyPath(machine.platform),
  readMachine = readAsRoots,
}: Needs) {
  const publicPath = join(paths.config, 'approvals.json')
  const lockedPath = join(paths.config, 'approvals.key.json')
  let kept: {readonly stamp: string; readonly found: KeyText | undefined} | undefined

  async function read(): Promise<KeyText | undefined> {
    if (machinePath !== undefined) {
      const text = await readMachine(machinePath)
      if (text !== undefined) return {text, path: machinePath, owner: 'machine'}
    }
    const text = await files.read(publicPath)
    return text === undefined ? undefined : {text, path: publicPath, owner: 'user'}
  }

  return {
    publicPath,
    lockedPath,
    machinePath,

    /**
     * The public key that counts now: the administrator's before the user's. As long as no file has changed it is the same
     * object. @throws RunosError E_FILE_UNSAFE, E_FILE
     */
    async find(): Promise<KeyText | undefined> {
      const stamp = [machinePath ?? '', publicPath].map(fileStamp).join()
      if (kept?.stamp !== stamp) kept = {stamp, found: await read()}
      return kept.found
    },

    locked: () => files.read(lockedPath),

    async write({publicText, lockedText}: {readonly publicText: string; readonly lockedText: string}): Promise<void> {
      await files.write(lockedPath, lockedText, 0o600)
      await files.write(publicPath, publicText, 0o600)
    },
  }
}
