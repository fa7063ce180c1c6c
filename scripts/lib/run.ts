import {spawn} from 'node:child_process'
import {ROOT} from './tree.ts'

/** How a program ended, and what it said on both of its outputs. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** Runs one of the programs in node_modules (or any JavaScript file) with this Node and collects what it says. */
export function runNode(args: readonly string[], cwd = ROOT): Promise<Ended> {
  return runProgram(process.execPath, args, cwd)
}

/** Runs a program and collects what it says. */
export function runProgram(program: string, args: readonly string[], cwd = ROOT): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({code: code ?? 1, output: Buffer.concat(chunks).toString('utf8').trim()}))
  })
}

/** Whether a script was started by itself and not imported by another. */
export function isMain(meta: ImportMeta): boolean {
  return process.argv[1] === meta.filename
}
