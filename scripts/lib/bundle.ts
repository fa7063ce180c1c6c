import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {build, type Plugin} from 'esbuild'
import {ROOT} from './tree.ts'

const DIST = join(ROOT, 'dist')
const ENTRY = join(DIST, 'cli', 'start.js')

/**
 * Stands before the bundle. Inside a start-up snapshot there is no `module`, and `require` knows only what is built into
 * Node; packages are therefore looked up from where the bundle lies, at the first use and never while the snapshot is made.
 */
const BANNER = `if (require('node:v8').startupSnapshot.isBuildingSnapshot()) require('node:net') // pipes are sockets
var module = typeof module === 'undefined' ? {exports: {}} : module
require = ((builtin) => {
  let disk
  return (id) => {
    if (id.startsWith('node:')) return builtin(id)
    disk ??= builtin('node:module').createRequire(__filename)
    return disk(id)
  }
})(require)
const __place = (path) => require('node:url').pathToFileURL(require('node:path').join(__dirname, path)).href
const __resolve = (id) => require('node:url').pathToFileURL(require('node:module').createRequire(__filename).resolve(id)).href`

/** The SDK brings a validator of 290 kB that makes code of schemas. Our server gives it another (mcp/server.ts), so it stays outside. */
const noValidator: Plugin = {
  name: 'no-validator',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@modelcontextprotocol\/server\/_shims$/}, ({path}) => ({path, namespace: 'no-validator'}))
    onLoad({filter: /./, namespace: 'no-validator'}, () => ({
      contents: `import process from 'node:process'
        export {process}
        export class DefaultJsonSchemaValidator {
          constructor() { throw new Error('the SDK wants its own validator, which is not bundled') }
        }`,
    }))
  },
}

/** A module of ours that asks where it is must hear of its own file, not of the bundle's. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({onLoad}) {
    onLoad({filter: /[\\/]dist[\\/].*\.js$/}, ({path}) => {
      const place = relative(DIST, path).replaceAll('\\', '/')
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', `__place('${place}')`)
        .replaceAll('import.meta.resolve', '__resolve')
      return {contents}
    })
  },
}

/** What most sessions never need, and is heavy: it is loaded from beside the bundle. */
const seldom: Plugin = {
  name: 'seldom',
  setup({onResolve}) {
    onResolve({filter: /\/(recompile|refresh)-api\.js$/}, ({path}) => ({
      path: `./cli/${path.split('/').at(-1)}`,
      external: true,
    }))
    onResolve({filter: /^#sql\/judge-sql$/}, () => ({path: './sql/judge-sql.js', external: true}))
  },
}

/** Packages that stay packages: each is loaded by the first call that needs it, and most sessions need few of them. */
const packagesOnDisk: Plugin = {
  name: 'packages-on-disk',
  setup({onResolve}) {
    const bundled = /^(node:|zod(\/|$)|@modelcontextprotocol\/(core|server)(?!\/validators)(\/|$))/
    onResolve({filter: /^[^./#]/}, ({path}) => (bundled.test(path) ? undefined : {path, external: true}))
  },
}

/**
 * Writes the serving path as one CommonJS file, `dist/serve-<hash of its content>.cjs`, and removes older ones. One file
 * starts faster than a hundred, and only one file can go into a start-up snapshot; the name tells whether a snapshot
 * still belongs to it.
 */
export async function bundleServing(): Promise<void> {
  if (!existsSync(ENTRY)) return
  const {outputFiles} = await build({
    entryPoints: [ENTRY],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    supported: {'dynamic-import': false}, // a snapshot has no import(); require() of a package does the same
    banner: {js: BANNER},
    legalComments: 'none',
    // Text weighs in the snapshot. Names stay, so that a stack still tells where it was.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    plugins: [seldom, packagesOnDisk, noValidator, ownPlaces],
  })
  const text = inLatin1(outputFiles[0]!.text)
  const name = `serve-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.cjs`
  const path = join(DIST, name)
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
  // Newer than what the compiler left behind: whoever starts it can tell that it is not out of date.
  utimesSync(path, new Date(), new Date())
  for (const old of readdirSync(DIST)) {
    if (/^serve-[0-9a-f]{16}\.cjs$/.test(old) && old !== name) rmSync(join(DIST, old))
  }
}

/**
 * V8 keeps a text with one character beyond Latin-1 at two bytes for each of its characters, and the text stands in every
 * server's heap. esbuild writes such characters as escapes except in regular expressions; there the escape means the same.
 */
function inLatin1(code: string): string {
  return code.replaceAll(/[^\0-\xff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
