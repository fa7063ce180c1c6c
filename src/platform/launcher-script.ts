import {RunosError} from '#core/errors'

/** What a launcher was written for. It stands in the script as JSON, so that a later run can tell whether it still holds. */
export interface LauncherFacts {
  readonly schemaVersion: 1
  /** Where Node is: what stays at its place across upgrades first. The first that can be executed is taken. */
  readonly interpreters: readonly string[]
  /** Where bin/run.js is, in the same order. */
  readonly programs: readonly string[]
  /** The start-up snapshot, or why there is none. */
  readonly start: Snapshot | NoSnapshot
}

/** A start-up snapshot and what it is bound to. */
export interface Snapshot {
  /** Path without extension: `.blob` is the snapshot, `.after` and `.before` are stamps around Node's own time. */
  readonly base: string
  /** The file that the snapshot was made from; its name holds the hash of its content. */
  readonly bundle: string
  /** The Node that made it, links resolved. */
  readonly node: string
}
export interface NoSnapshot {
  readonly none: string
}

const HEAD = '#!/bin/sh'
const NOTE =
  '# Starts runos for the assistants of this user. Written by runos, which also repairs it: changes are lost.'
const MARK = '# runos-launcher '

/**
 * Variables that change how Node, the libraries in it, or oclif run. A project that an assistant opens may set variables
 * for every process that it starts; none of these may load code into ours, switch off the check of certificates, name
 * further authorities, or write what we say to a file. A test compares the list with what `node --help` documents.
 */
export const CLEARED = [
  // code, and where it is looked up
  'NODE_OPTIONS NODE_PATH NODE_PRESERVE_SYMLINKS NODE_PRESERVE_SYMLINKS_MAIN NODE_ENV NODE_REPL_EXTERNAL_MODULE',
  // whom TLS trusts, and what it gives away
  'NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_USE_SYSTEM_CA SSL_CERT_FILE SSL_CERT_DIR SSLKEYLOGFILE',
  'OPENSSL_CONF OPENSSL_CONF_INCLUDE OPENSSL_ENGINES OPENSSL_MODULES NODE_USE_ENV_PROXY',
  // what is written, and where
  'NODE_DEBUG NODE_DEBUG_NATIVE NODE_V8_COVERAGE NODE_COMPILE_CACHE NODE_COMPILE_CACHE_PORTABLE',
  'NODE_DISABLE_COMPILE_CACHE NODE_REDIRECT_WARNINGS NODE_PENDING_DEPRECATION NODE_NO_WARNINGS NODE_DISABLE_COLORS',
  'NODE_REPL_HISTORY',
  // whom Node believes to be its parent
  'NODE_CHANNEL_FD NODE_CHANNEL_SERIALIZATION_MODE NODE_UNIQUE_ID NODE_CLUSTER_SCHED_POLICY NODE_TEST_CONTEXT',
  // how it works inside
  'NODE_PENDING_PIPE_INSTANCES NODE_SKIP_PLATFORM_CHECK NODE_ICU_DATA ICU_TIMEZONE_FILES_DIR UV_THREADPOOL_SIZE',
  'UV_USE_IO_URING GLIBC_TUNABLES',
].flatMap((line) => line.split(' '))

/**
 * Tells Node that no text becomes code (`eval`, `new Function`): servers read what strangers write, and whatever is wrong in
 * our code or in a package, none of it is to run there.
 */
export const INERT = '--disallow-code-generation-from-strings'

/**
 * What servers tell Node besides. The young half of the heap begins with room for what the first answers make, so that nothing
 * is collected while a client waits; and it stays as small, or hundreds of calls side by side would hold 50 MB of litter.
 */
const YOUNG = '--min-semi-space-size=2 --max-semi-space-size=2'

/**
 * How glibc hands out memory (its manual, "Memory Allocation Tunables"); any other library ignores the variable. Large pages
 * for what comes in one piece: the snapshot is read into two, and thousands of small pages are a large part of a start.
 * Buffers of the network (64 KiB) are pieces of their own, in one arena: what is over is given back and not kept in holes.
 */
const MEMORY = [
  ['hugetlb', 1],
  ['arena_max', 1],
  ['mmap_threshold', 65_536],
  ['trim_threshold', 131_072],
]
  .map(([name, value]) => `glibc.malloc.${name}=${value}`)
  .join(':')

/**
 * The launcher: a POSIX shell script (dash, bash, busybox) that uses what is built into the shell and nothing from PATH.
 * A snapshot made by another build of Node, or from another program, ends the process before it begins. The shell cannot
 * ask Node for its build, so it looks at what changes with it: the file that the path leads to, and its time.
 * @throws RunosError E_FILE_UNSAFE for a path that a script cannot hold
 */
export function launcherScript(facts: LauncherFacts): string {
  const {interpreters, programs, start} = facts
  return `${[
    HEAD,
    NOTE,
    MARK + JSON.stringify(facts),
    ...lines(CLEARED, 100).map((names) => `unset ${names}`),
    ...firstThat('x', 'node', interpreters, 'the Node that it was written for is gone'),
    'flags=',
    ...forServers([
      `export GLIBC_TUNABLES=${MEMORY}`,
      `flags='${INERT} ${YOUNG}'`,
      ...('none' in start ? [] : fastStart(start)),
    ]),
    ...firstThat('f', 'program', programs, 'the program that it was written for is gone'),
    'exec "$node" $flags "$program" "$@"',
  ].join('\n')}\n`
}

/** Reads back what a launcher was written for; undefined: not ours, of another version, or changed. */
export function launcherFacts(script: string): LauncherFacts | undefined {
  const line = script.split('\n', 3)[2]
  if (!line?.startsWith(MARK)) return undefined
  try {
    const facts = JSON.parse(line.slice(MARK.length)) as LauncherFacts
    return launcherScript(facts) === script ? facts : undefined
  } catch {
    return undefined // not what we write: whoever asked replaces it
  }
}

/** Commands for `mcp serve <tier>`, with `--api` and `--expose` or without, and for nothing else. */
function forServers(commands: readonly string[]): string[] {
  return [
    'case $#:$1:$2:$4:$6 in',
    '3:mcp:serve:: | 5:mcp:serve:--api: | 5:mcp:serve:--expose: | 7:mcp:serve:--api:--expose | 7:mcp:serve:--expose:--api)',
    '  case $3 in read | sensitive-read | write | sensitive-write)',
    ...commands.map((line) => `    ${line}`),
    '    ;;',
    '  esac ;;',
    'esac',
  ]
}

/** Only if everything is as it was when the snapshot was made. */
function fastStart({base, bundle, node}: Snapshot): string[] {
  const build = quote(`${folderOf(bundle)}/.compiled`)
  return [
    `if [ -f ${quote(`${base}.blob`)} ] && [ -f ${quote(bundle)} ] && [ "$node" -ef ${quote(node)} ] &&`,
    `  [ "$node" -nt ${quote(`${base}.after`)} ] && [ "$node" -ot ${quote(`${base}.before`)} ] &&`,
    `  ! [ ${build} -nt ${quote(bundle)} ]; then`,
    `  exec "$node" ${INERT} ${YOUNG} --snapshot-blob ${quote(`${base}.blob`)} "$@"`,
    'fi',
  ]
}

function firstThat(test: 'x' | 'f', variable: string, paths: readonly string[], otherwise: string): string[] {
  const [first = '', ...rest] = paths.map(quote)
  return [
    `${variable}=${first}`,
    ...rest.map((path) => `[ -${test} "$${variable}" ] || ${variable}=${path}`),
    `[ -${test} "$${variable}" ] || {`,
    `  echo 'runos: ${otherwise}. Run any runos command to repair the launcher.' >&2`,
    '  exit 1',
    '}',
  ]
}

/** A word that the shell takes as it is. */
function quote(path: string): string {
  if (/[\n\r\0]/.test(path)) {
    throw new RunosError('E_FILE_UNSAFE', 'a path with a line break cannot stand in a launcher', {where: path})
  }
  return `'${path.replaceAll("'", `'\\''`)}'`
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function lines(words: readonly string[], width: number): string[] {
  const all: string[] = []
  for (const word of words) {
    const last = all.at(-1)
    if (last !== undefined && last.length + word.length < width) all[all.length - 1] = `${last} ${word}`
    else all.push(word)
  }
  return all
}
