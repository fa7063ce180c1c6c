import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, HEX, LOWER, WORD} from '../random.ts'
import {app, day, harmless, named, uuid} from './secrets-words.ts'

/** Answers of pipelines and registries that hold nothing secret. */
export const eighthBuilds: readonly HarmlessAnswer[] = [
  harmless('merged configuration of a pipeline', (r) => {
    const line = `docker login -u "$CI_REGISTRY_USER" -p "$${r.pick(['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'DEPLOY_TOKEN'])}" registry.example.com/${named(r)}`
    return [{valid: true, errors: [], merged_yaml: `push:\n  script:\n    - ${line}\n    - docker push app\n`}, line]
  }),
  harmless('last characters of tokens', (r) => {
    const [last, name] = [r.text(8, HEX), `ci-${named(r)}`]
    return [[{id: r.below(999), name, sha1: '', token_last_eight: last, scopes: ['write:repository']}], last, name]
  }),
  harmless('masked variables of a pipeline', (r) => {
    const value = `xxxx${r.text(4, WORD)}`
    return [
      {
        items: [{name: r.pick(['NPM_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'DB_PASSWORD']), value, created_at: day(r)}],
        next_page_token: null,
      },
      value,
    ]
  }),
  harmless('keys for checkouts', (r) => {
    const [print, key] = [
      Array.from({length: 16}, () => r.text(2, HEX)).join(':'),
      `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${r.text(338, BASE64)}`,
    ]
    return [
      {items: [{type: 'deploy-key', preferred: true, fingerprint: print, 'public-key': key, created_at: day(r)}]},
      print,
      key,
    ]
  }),
  harmless('next page of pipelines', (r) => {
    const page = `AARLwwX${r.text(70, `${WORD}_-`)}`
    return [{items: [{id: uuid(r), number: r.below(999), state: 'created'}], next_page_token: page}, page]
  }),
  harmless('tokens of agents by id', (r) => {
    const [id, description] = [uuid(r), `Agents of ${named(r)}`]
    return [
      [
        {
          id,
          graphql_id: `Q2x1c3RlclRva2VuLS0t${r.text(24, WORD)}`,
          description,
          allowed_ip_addresses: '0.0.0.0/0',
          created_at: day(r),
        },
      ],
      id,
      description,
    ]
  }),
  harmless('credentials of a server that builds', (r) => {
    const [id, shown] = [`${named(r)}-registry`, `ci/****** (${named(r)})`]
    return [
      {credentials: [{id, displayName: shown, typeName: 'Username with password', description: '', fingerprint: null}]},
      id,
      shown,
    ]
  }),
  harmless('script that binds credentials', (r) => {
    const line = `withCredentials([usernamePassword(credentialsId: '${named(r)}', usernameVariable: 'U', passwordVariable: 'P')])`
    return [
      {
        _class: 'org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition',
        script: `node {\n  ${line} {\n    sh 'make push'\n  }\n}`,
        sandbox: true,
      },
      line,
    ]
  }),
  harmless('fingerprint of an artifact', (r) => {
    const [hash, file] = [r.text(32, HEX), `${app(r)}-auth-${r.below(9)}.jar`]
    return [{fingerprint: [{fileName: file, hash, original: {name: 'build', number: r.below(999)}}]}, hash, file]
  }),
  harmless('message of a commit about secrets', (r) => {
    const message = r.pick([
      `Rotate the deploy token of ${named(r)}`,
      `fix: read DB_PASSWORD from the Secret ${named(r)}`,
      `Remove the hard-coded password (#${100 + r.below(900)})`,
      `chore(${app(r)}): bump jsonwebtoken to 9.0.${r.below(9)}`,
    ])
    return [
      {
        sha: r.text(40, HEX),
        commit: {message, tree: {sha: r.text(40, HEX)}, verification: {verified: true, reason: 'valid'}},
      },
      message,
    ]
  }),
  harmless('package of a registry', (r) => {
    const [sum, sig, key] = [r.text(40, HEX), `MEUCIQ${r.text(86, BASE64)}==`, `SHA256:${r.text(43, BASE64)}`]
    return [
      {
        name: 'token-types',
        version: `6.${r.below(9)}.1`,
        dist: {shasum: sum, fileCount: r.below(99), signatures: [{keyid: key, sig}]},
      },
      sum,
      sig,
      key,
    ]
  }),
  harmless('artifacts of a registry', (r) => {
    const [digest, icon] = [`sha256:${r.text(64, HEX)}`, `sha256:${r.text(64, HEX)}`]
    return [
      [
        {
          id: r.below(999),
          digest,
          icon,
          type: 'IMAGE',
          repository_name: `platform/${app(r)}-secrets`,
          tags: [{name: '1.4', immutable: true, signed: false}],
        },
      ],
      digest,
      icon,
    ]
  }),
  harmless('robots of a registry without secrets', (r) => {
    const name = `robot$${named(r)}+ci`
    return [
      [
        {
          id: r.below(99),
          name,
          disable: false,
          editable: true,
          expires_at: -1,
          secret: '',
          permissions: [{kind: 'project', access: [{resource: 'repository', action: 'pull'}]}],
        },
      ],
      name,
    ]
  }),
  harmless('registry that is copied from', (r) => {
    const [key, mask] = [named(r), '*'.repeat(4 + r.below(9))]
    return [
      {
        id: r.below(99),
        name: 'upstream',
        type: 'docker-registry',
        url: 'https://registry.example.com',
        credential: {type: 'basic', access_key: key, access_secret: mask},
        status: 'healthy',
      },
      key,
      mask,
    ]
  }),
  harmless('entry in a log of signatures', (r) => {
    const [id, sum] = [r.text(80, HEX), r.text(64, HEX)]
    return [
      {
        [id]: {
          integratedTime: 1_790_000_000,
          logID: r.text(64, HEX),
          logIndex: r.below(99_999_999),
          verification: {inclusionProof: {rootHash: sum, treeSize: r.below(99_999_999)}},
        },
      },
      id,
      sum,
    ]
  }),
  harmless('where a runner belongs', (r) => {
    const [name, ip] = [`runner-${r.text(9, LOWER)}-project-${r.below(99)}`, `10.0.4.${r.below(250)}`]
    return [
      {
        id: r.below(999),
        description: name,
        ip_address: ip,
        token_expires_at: day(r),
        runner_type: 'group_type',
        status: 'online',
        tag_list: ['docker'],
      },
      name,
      ip,
    ]
  }),
]
