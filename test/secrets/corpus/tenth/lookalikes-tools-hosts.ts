import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  colons,
  digits,
  harmless,
  hex,
  ip,
  mixed,
  named,
  small,
  text,
  time,
  uuid,
  variable,
} from './lookalikes-tools-words.ts'

/** Answers of further clouds, and of places that host applications. */
export const toolsHosts: readonly HarmlessAnswer[] = [
  harmless('keys of an account of a service without their contents', (r) => {
    const id = hex(r, 40)
    const name = `projects/${app(r)}-${digits(r, 6)}/serviceAccounts/deploy@${app(r)}-${digits(r, 6)}.iam.gserviceaccount.com/keys/${id}`
    return [
      {
        keys: [
          {
            name,
            keyAlgorithm: 'KEY_ALG_RSA_2048',
            keyOrigin: 'GOOGLE_PROVIDED',
            keyType: 'USER_MANAGED',
            validAfterTime: time(r),
          },
        ],
      },
      name,
    ]
  }),
  harmless('policy with its etag', (r) => {
    const etag = `BwY${mixed(r, 8)}=`
    const member = `serviceAccount:${named(r)}@${app(r)}-${digits(r, 6)}.iam.gserviceaccount.com`
    return [
      {
        bindings: [
          {role: 'roles/secretmanager.secretAccessor', members: [member]},
          {role: 'roles/iam.serviceAccountTokenCreator', members: [member]},
        ],
        etag,
        version: 1,
      },
      etag,
      member,
    ]
  }),
  harmless('operation of a cloud that runs', (r) => {
    const [operation, target] = [`operation-${digits(r, 13)}-${hex(r, 13)}-${hex(r, 8)}-${hex(r, 8)}`, digits(r, 19)]
    return [
      {
        kind: 'compute#operation',
        name: operation,
        targetId: target,
        operationType: 'setMetadata',
        progress: 100,
        status: 'DONE',
      },
      operation,
      target,
    ]
  }),
  harmless('a service of containers with a secret by version', (r) => {
    const [secret, revision] = [`${named(r)}-password`, `${named(r)}-0000${r.below(9)}-${small(r, 3)}`]
    return [
      {
        status: {latestReadyRevisionName: revision},
        spec: {
          template: {
            spec: {containers: [{env: [{name: 'DB_PASS', valueFrom: {secretKeyRef: {key: 'latest', name: secret}}}]}]},
          },
        },
      },
      ...[secret, revision],
    ]
  }),
  harmless('droplet and its networks', (r) => {
    const [id, print, vpc] = [Number(digits(r, 9)), colons(r, 16), uuid(r)]
    return [
      {
        droplet: {
          id,
          name: named(r),
          vpc_uuid: vpc,
          status: 'active',
          ssh_keys: [print],
          networks: {v4: [{ip_address: ip(r), type: 'private'}]},
        },
      },
      print,
      vpc,
    ]
  }),
  harmless('specification of an application without values', (r) => {
    const [commit, id] = [hex(r, 40), uuid(r)]
    return [
      {
        app: {
          id,
          spec: {name: named(r), envs: [{key: variable(r), scope: 'RUN_TIME', type: 'SECRET'}]},
          active_deployment: {services: [{source_commit_hash: commit}]},
        },
      },
      commit,
      id,
    ]
  }),
  harmless('variables of a host of pages without values', (r) => {
    const [id, edited] = [mixed(r, 16), digits(r, 13)]
    return [
      {
        envs: [
          {
            id,
            key: variable(r),
            type: 'sensitive',
            target: ['production', 'preview'],
            createdAt: Number(edited),
            lastEditedByDisplayName: 'ci',
          },
        ],
      },
      id,
      edited,
    ]
  }),
  harmless('deployment of a host of pages', (r) => {
    const [uid, address] = [`dpl_${mixed(r, 28)}`, `${app(r)}-${small(r, 9)}-team.vercel.app`]
    return [
      {
        uid,
        url: address,
        state: 'READY',
        meta: {githubCommitSha: hex(r, 40), githubCommitMessage: 'rotate session secret'},
        target: 'production',
      },
      uid,
      address,
    ]
  }),
  harmless('secrets of an edge platform by digest', (r) => {
    const digest = hex(r, 16)
    const shown = text(
      'NAME                 DIGEST              CREATED AT',
      `SESSION_SECRET       ${digest}    2h ago`,
    )
    return [{command: 'fly secrets list', stdout: shown}, digest, shown]
  }),
  harmless('release of a dyno', (r) => {
    const [id, slug] = [uuid(r), uuid(r)]
    return [
      {
        id,
        version: r.below(900),
        description: `Set ${r.pick(['SMTP_PASSWORD', 'API_TOKEN', 'SECRET_KEY_BASE'])} config vars`,
        slug: {id: slug},
        status: 'succeeded',
        addon_plan_names: [],
      },
      id,
      slug,
    ]
  }),
]
