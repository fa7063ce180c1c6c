import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER} from '../random.ts'

const unit = (r: Random): string => r.pick(['basket', 'tickets', 'archive', 'delivery', 'pricing', 'profile', 'signup'])

/** Whole answers that hold nothing secret. */
export const fifthAnswers: readonly HarmlessAnswer[] = [
  {
    kind: 'words that a search made of a text',
    make: (r) => {
      const word = r.pick(['forgotten', 'password', 'subscription', 'warehouse', 'kubernetes', 'certificate'])
      return {
        answer: {
          tokens: [
            {token: word, start_offset: 0, end_offset: word.length, type: '<ALPHANUM>', position: 0},
            {token: unit(r), start_offset: 20, end_offset: 27, type: '<ALPHANUM>', position: 1},
          ],
        },
        kept: word,
      }
    },
  },
  {
    kind: 'places of a node in a ring',
    make: (r) => {
      const place = `-${r.text(19, '123456789')}`
      return {
        answer: {
          ring: [{address: `10.0.1.${r.below(255)}`, rack: 'r1', state: 'Normal', owns: '33.3%', tokens: [place]}],
        },
        kept: place,
      }
    },
  },
  {
    kind: 'keys of a table of a database',
    make: (r) => {
      const [table, attribute] = [`${unit(r)}-sessions`, r.pick(['sessionToken', 'secretId', 'apiKeyHash'])]
      return {
        answer: {
          Table: {
            TableName: table,
            KeySchema: [{AttributeName: attribute, KeyType: 'HASH'}],
            AttributeDefinitions: [{AttributeName: attribute, AttributeType: 'S'}],
          },
        },
        kept: r.pick([table, attribute, 'HASH']),
      }
    },
  },
  {
    kind: 'files of a repository',
    make: (r) => {
      const [path, sha] = [`src/${unit(r)}/password-reset.ts`, r.text(40, HEX)]
      return {
        answer: {
          sha: r.text(40, HEX),
          tree: [{path, mode: '100644', type: 'blob', size: r.below(9_999), sha}],
          truncated: false,
        },
        kept: r.pick([path, sha]),
      }
    },
  },
  {
    kind: 'list of parts of a product',
    make: (r) => {
      const [purl, sum] = [`pkg:npm/jsonwebtoken-${unit(r)}@9.0.${r.below(30)}`, r.text(128, HEX)]
      return {
        answer: {
          bomFormat: 'CycloneDX',
          specVersion: '1.6',
          components: [
            {type: 'library', purl, hashes: [{alg: 'SHA-512', content: sum}], licenses: [{license: {id: 'MIT'}}]},
          ],
        },
        kept: r.pick([purl, sum]),
      }
    },
  },
  {
    kind: 'where software comes from',
    make: (r) => {
      const payload = Buffer.from(
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{name: unit(r), digest: {sha256: r.text(64, HEX)}}],
        }),
      ).toString('base64')
      return {
        answer: {
          payloadType: 'application/vnd.in-toto+json',
          payload,
          signatures: [{keyid: '', sig: r.bytes(70).toString('base64')}],
        },
        kept: payload,
      }
    },
  },
  {
    kind: 'alert about a leak without the leak',
    make: (r) => {
      const [type, title] = r.pick([
        ['aws_access_key_id', 'Amazon AWS Access Key ID'],
        ['npm_access_token', 'npm Access Token'],
        ['slack_api_token', 'Slack API Token'],
      ] as const)
      return {
        answer: {
          number: r.below(900),
          state: 'resolved',
          resolution: 'revoked',
          secret_type: type,
          secret_type_display_name: title,
          push_protection_bypassed: false,
        },
        kept: r.pick([type, title, 'revoked']),
      }
    },
  },
  {
    kind: 'event about a missing Secret',
    make: (r) => {
      const message = `MountVolume.SetUp failed for volume "db-credentials" : secret "${unit(r)}-db-${r.text(4, LOWER)}" not found`
      return {
        answer: {
          items: [{type: 'Warning', reason: 'FailedMount', message, count: r.below(90), involvedObject: {kind: 'Pod'}}],
        },
        kept: message,
      }
    },
  },
  {
    kind: 'who read which Secret',
    make: (r) => {
      const [name, user] = [`${unit(r)}-tls-${r.below(99)}`, `oidc:${r.text(6, LOWER)}@example.com`]
      return {
        answer: {
          kind: 'Event',
          verb: 'get',
          requestURI: `/api/v1/namespaces/prod/secrets/${name}`,
          user: {username: user, groups: ['system:authenticated']},
          objectRef: {resource: 'secrets', namespace: 'prod', name},
        },
        kept: r.pick([`/api/v1/namespaces/prod/secrets/${name}`, user, 'system:authenticated']),
      }
    },
  },
  {
    kind: 'table of Secrets without their data',
    make: (r) => {
      const name = `${unit(r)}-credentials-${r.text(5, LOWER)}`
      return {
        answer: {
          stdout: `NAME                       TYPE                DATA   AGE\n${name.padEnd(26)} Opaque              ${r.below(9)}      12d\nca-bundle                  kubernetes.io/tls   2      3d\n`,
        },
        kept: r.pick([name, 'kubernetes.io/tls']),
      }
    },
  },
  {
    kind: 'certificate printed as text',
    make: (r) => {
      const [serial, name] = [
        r.text(32, HEX).match(/../g)?.join(':') ?? '',
        `DNS:${unit(r)}-${r.below(99)}.example.com`,
      ]
      return {
        answer: {
          text: `Certificate:\n    Data:\n        Version: 3 (0x2)\n        Serial Number:\n            ${serial}\n        Subject Public Key Info:\n            Public Key Algorithm: id-ecPublicKey\n                Public-Key: (256 bit)\n        X509v3 Subject Alternative Name:\n            ${name}\n`,
        },
        kept: r.pick([serial, name, 'id-ecPublicKey']),
      }
    },
  },
  {
    kind: 'log of sign-ins to a machine',
    make: (r) => {
      const line = `sshd[${r.below(9_999)}]: Failed password for invalid user ${r.pick(['admin', 'oracle', 'test'])} from 203.0.113.${r.below(255)} port ${r.below(60_000)} ssh2`
      return {
        answer: {
          unit: 'ssh.service',
          entries: [
            {PRIORITY: '6', MESSAGE: line},
            {PRIORITY: '6', MESSAGE: 'Connection closed'},
          ],
        },
        kept: line,
      }
    },
  },
  {
    kind: 'how a description says to sign in',
    make: (r) => {
      const [header, url] = [`X-${unit(r)}-Api-Key`, `https://id.example.com/${unit(r)}/oauth2/token`]
      return {
        answer: {
          openapi: '3.1.0',
          components: {
            securitySchemes: {
              apiKey: {type: 'apiKey', in: 'header', name: header},
              oauth: {type: 'oauth2', flows: {clientCredentials: {tokenUrl: url, scopes: {read: 'Read all'}}}},
            },
          },
        },
        kept: r.pick([header, url, 'apiKey']),
      }
    },
  },
  {
    kind: 'help of a command',
    make: (r) => {
      const line = `--token-file string   file with the token of ${unit(r)} (default "/var/run/token-${r.below(99)}")`
      return {
        answer: {
          exitCode: 0,
          stdout: `Usage:\n  app login [flags]\n\nFlags:\n  -p, --password string     password, asked for when it is not given\n      ${line}\n  -h, --help                help for login\n`,
        },
        kept: r.pick([line, 'password, asked for when it is not given']),
      }
    },
  },
  {
    kind: 'notes of a release',
    make: (r) => {
      const line = `* fix(${unit(r)}): refresh the access token before it runs out (#${r.below(9_999)}, ${r.text(8, HEX)})`
      return {
        answer: {
          tag_name: `v2.${r.below(40)}.0`,
          draft: false,
          body: `## Fixes\n\n${line}\n* password: ask again after a typing error\n`,
        },
        kept: line,
      }
    },
  },
  {
    kind: 'change of code that reads a token',
    make: (r) => {
      const line = `+  const token = await vault.read(paths.${unit(r)}${r.below(99)})`
      return {
        answer: {
          filename: 'src/client.ts',
          status: 'modified',
          patch: `@@ -10,3 +10,3 @@ export async function connect() {\n-  const token = process.env.TOKEN\n${line}\n   return new Client({token})`,
        },
        kept: line,
      }
    },
  },
  {
    kind: 'line of a bill',
    make: (r) => {
      const [usage, text] = ['EUW1-SecretsManager-Secrets', `$0.40 per Secret-Month for ${unit(r)}`]
      return {
        answer: {
          lineItems: [
            {
              usageType: usage,
              description: text,
              quantity: r.below(90),
              unit: 'Secrets',
              amount: {value: '12.40', currency: 'EUR'},
            },
          ],
        },
        kept: r.pick([usage, text]),
      }
    },
  },
  {
    kind: 'zone as text with its public keys',
    make: (r) => {
      const [key, host] = [r.bytes(64).toString('base64'), `ns${r.below(9)}.${unit(r)}.example.net.`]
      return {
        answer: {
          zonefile: `$ORIGIN example.com.\n@ 3600 IN NS ${host}\n@ 3600 IN DNSKEY 257 3 13 ${key}\n@ 300 IN CAA 0 issue "ca.example.net"\n`,
        },
        kept: r.pick([key, host]),
      }
    },
  },
  {
    kind: 'headers of an answer',
    make: (r) => {
      const next = `<https://api.example.com/v3/tokens?page=${r.below(90)}&per_page=50>; rel="next"`
      return {
        answer: {
          status: 200,
          headers: {
            'strict-transport-security': 'max-age=31536000; includeSubDomains',
            'x-ratelimit-remaining': String(r.below(5_000)),
            'x-oauth-scopes': 'repo, read:packages',
            link: next,
          },
        },
        kept: r.pick([next, 'max-age=31536000; includeSubDomains', 'repo, read:packages']),
      }
    },
  },
  {
    kind: 'issue about secrets',
    make: (r) => {
      const [title, label] = [`Rotate the API token of ${unit(r)} each ${r.below(80) + 10} days`, 'area/secrets']
      return {
        answer: {
          iid: r.below(900),
          title,
          labels: [label, 'security'],
          state: 'opened',
          user_notes_count: r.below(9),
          weight: null,
        },
        kept: r.pick([title, label]),
      }
    },
  },
  {
    kind: 'plan that shows no value',
    make: (r) => {
      const name = `app_database.${unit(r)}_${r.text(4, LOWER)}`
      return {
        answer: {
          stdout: `  # ${name} will be updated in-place\n  ~ resource "app_database" "main" {\n      ~ password = (sensitive value)\n        # (4 unchanged attributes hidden)\n    }\n`,
        },
        kept: r.pick([name, '(sensitive value)']),
      }
    },
  },
  {
    kind: 'environment of an image with its sums',
    make: (r) => {
      const sum = r.text(64, HEX)
      return {
        answer: {
          Os: 'linux',
          Config: {
            Env: ['PATH=/usr/local/bin:/usr/bin', `PYTHON_SHA256=${sum}`, 'LANG=C.UTF-8'],
            Labels: {maintainer: unit(r)},
          },
        },
        kept: sum,
      }
    },
  },
  {
    kind: 'quota of a service',
    make: (r) => {
      const metric = `kms.example.com/${unit(r)}_crypto_requests`
      return {
        answer: {
          quotas: [
            {metric, unit: '1/min/{project}', limit: r.below(90_000), serviceCode: `L-${r.text(8, DIGITS + UPPER)}`},
          ],
        },
        kept: r.pick([metric, '1/min/{project}']),
      }
    },
  },
]
