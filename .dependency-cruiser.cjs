// The plan of the house (docs/layout.md). Each comment is what a person reads when a check fails: it says what to do
// instead. test/house/borders.test.ts plants a breach in every rule.
const COLUMNS = 'answers|manifest|catalog|apis|api|account|secrets|approvals|audit|clients|mcp|platform|policy|sql'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files import each other. Move what both need down: into a third file, or into src/core.',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment:
        'This import leads nowhere, so no other rule can judge it. Across folders: #folder/file, inside one: ./file.ts.',
      from: {path: '^src/'},
      to: {couldNotResolve: true},
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      comment: 'src/core is the ground: it imports only itself. Pass the thing in as a port (core/ports.ts).',
      from: {path: '^src/core/'},
      to: {pathNot: '^src/core/', dependencyTypesNot: ['core']},
    },
    {
      name: 'columns-do-not-touch',
      severity: 'error',
      comment: 'One column imports another. Put the shared word in src/core, or join the two in src/cli.',
      from: {path: `^src/(${COLUMNS})/`},
      to: {path: '^src/', pathNot: ['^src/$1/', '^src/core/']},
    },
    {
      name: 'call-sees-only-api-and-core',
      severity: 'error',
      comment: 'src/call is the one way out. It gets everything else through CallPorts (core/ports.ts).',
      from: {path: '^src/call/'},
      to: {path: '^src/', pathNot: '^src/(call|api|core)/'},
    },
    {
      name: 'nobody-looks-up',
      severity: 'error',
      comment:
        'Only src/commands, src/cli and src/hooks know that there is a command line. Give the value back instead.',
      from: {path: '^src/', pathNot: '^src/(commands|cli|hooks)/'},
      to: {path: '^src/(commands|cli|hooks)/'},
    },
    {
      name: 'commands-on-top',
      severity: 'error',
      comment: 'Nobody imports a command. Share the work below it, in src/cli or in a column.',
      from: {},
      to: {path: '^src/(commands|hooks)/'},
    },
    {
      name: 'oclif-upstairs',
      severity: 'error',
      comment: 'oclif belongs to src/commands, src/cli and src/hooks.',
      from: {path: '^src/', pathNot: '^src/(commands|cli|hooks)/'},
      to: {path: '(^|node_modules/)@oclif/'},
    },
    {
      name: 'sdk-in-mcp',
      severity: 'error',
      comment: 'The MCP SDK belongs to src/mcp. Hand over plain values and functions.',
      from: {path: '^src/', pathNot: '^src/mcp/'},
      to: {path: '(^|node_modules/)@modelcontextprotocol/'},
    },
    {
      name: 'disk-in-platform',
      severity: 'error',
      comment:
        'Files, processes and sockets are opened in src/platform, and in src/sandbox for its own. Take a port instead.',
      from: {path: '^src/', pathNot: ['^src/platform/', '^src/sandbox/']},
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|net|tls|dgram|http|https|http2|worker_threads|cluster|sqlite)$',
      },
    },
    {
      name: 'network-in-platform',
      severity: 'error',
      comment: 'HTTP goes through the Http port (core/http.ts), which src/platform fills.',
      from: {path: '^src/', pathNot: ['^src/platform/', '^src/sandbox/']},
      to: {path: '(^|node_modules/)(undici|@napi-rs/keyring|pg)(/|$)'},
    },
    {
      name: 'sandbox-apart',
      severity: 'error',
      comment: 'The sandbox is the other side of the wire: it shares only src/core, so that it cannot share a mistake.',
      from: {path: '^src/sandbox/'},
      to: {path: '^src/', pathNot: '^src/(sandbox|core)/'},
    },
    {
      name: 'sandbox-is-a-program',
      severity: 'error',
      comment: 'The client must work without the sandbox. Only the commands and src/cli may start it.',
      from: {path: '^src/', pathNot: '^src/(sandbox|commands|cli)/'},
      to: {path: '^src/sandbox/'},
    },
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment:
        'This package is not there when runos is installed. Move it to dependencies, or do the work when building.',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only']},
    },
    {
      name: 'no-code-from-text',
      severity: 'error',
      comment:
        'Text of strangers never becomes code. Judge values with src/call/schema, which walks schemas; ajv and node:vm make code.',
      from: {path: '^src/', pathNot: '^src/sandbox/'},
      to: {path: ['(^|node_modules/)ajv(-formats)?(/|$)', '^(node:)?(vm|repl|inspector)(/|$)']},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file. Use it or delete it.',
      from: {orphan: true, path: '^src/', pathNot: '^src/(commands|hooks)/'},
      to: {},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true, // an import of a type is an import
    enhancedResolveOptions: {
      // The imports map of package.json leads to src for whoever asks for types; without that word every #import would
      // lead into dist, match no rule, and pass.
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['types', 'main'],
      extensions: ['.ts', '.js', '.json', '.d.ts', '.mjs', '.cjs'],
    },
  },
}
