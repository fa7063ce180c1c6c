#!/usr/bin/env node
// Starts runos. Also old versions of Node must be able to read this file as far as the check, as a module and as a script:
// no import or await outside of functions, and no syntax that is younger than the floor below.
// (package.json, engines; docs/decisions/0001-node.md; test/launcher/run.test.ts keeps both in step)
var FLOOR = [
  [22, 22, 2],
  [24, 15, 0],
  [26, 0, 0],
]

function fits(version) {
  var have = version.split('.').map(Number)
  if (have[0] > FLOOR[FLOOR.length - 1][0]) return true
  return FLOOR.some(function (want) {
    return have[0] === want[0] && (have[1] > want[1] || (have[1] === want[1] && have[2] >= want[2]))
  })
}

function end(error) {
  process.stderr.write((error && error.stack ? error.stack : String(error)) + '\n')
  process.exit(1)
}

/** The file with the whole serving path; the single modules when it is older than they are (a working tree). */
function servingFile(dist) {
  var fs = process.getBuiltinModule('node:fs')
  var name = fs.readdirSync(dist).find(function (file) {
    return /^serve-[0-9a-f]{16}\.cjs$/.test(file)
  })
  if (name === undefined) return 'cli/start.js'
  var build = fs.statSync(new URL('.compiled', dist), {throwIfNoEntry: false})
  return build !== undefined && build.mtimeMs > fs.statSync(new URL(name, dist)).mtimeMs ? 'cli/start.js' : name
}

/** `mcp serve <tier>`, with `--api <name>` and `--expose <how>` or without: this and completion start without the command line framework. */
function isServe(args) {
  var tiers = ['read', 'sensitive-read', 'write', 'sensitive-write']
  if (args[0] !== 'mcp' || args[1] !== 'serve' || tiers.indexOf(args[2]) === -1) return false
  var flags = args.slice(3).filter(function (_, index) {
    return index % 2 === 0
  })
  var once = flags.filter(function (flag, index) {
    return (flag === '--api' || flag === '--expose') && flags.indexOf(flag) === index
  })
  return args.length % 2 === 1 && once.length === flags.length
}

function run(args) {
  var fs = process.getBuiltinModule('node:fs')
  var url = process.getBuiltinModule('node:url')
  var here = url.pathToFileURL(fs.realpathSync(process.argv[1]))
  if (isServe(args)) {
    var dist = new URL('../dist/', here)
    return import(new URL(servingFile(dist), dist).href).then(function (serving) {
      return serving.startAndRepair(args.slice(2))
    })
  }
  // A shell asks what may stand at its cursor (templates/completion.*), while a person waits in the middle of a word.
  if (args[0] === 'complete' && args[2] === '--') {
    return import(new URL('../dist/cli/complete.js', here).href).then(function (completion) {
      return completion.completeForShell(args.slice(1))
    })
  }
  return import('@oclif/core').then(function (oclif) {
    return oclif.execute({dir: here.href})
  })
}

if (fits(process.versions.node)) {
  run(process.argv.slice(2)).catch(end)
} else {
  process.stderr.write(
    'runos needs Node 22.22.2, 24.15 or 26 and newer; this is Node ' +
      process.versions.node +
      '. Get a current one from https://nodejs.org (or: npm install --global node@lts), then run it again.\n',
  )
  process.exit(1)
}
