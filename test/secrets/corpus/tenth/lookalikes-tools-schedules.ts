import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  large,
  mixed,
  named,
  small,
  time,
  uuid,
  version,
} from './lookalikes-tools-words.ts'

/** Flags, schedules and licences. */
export const toolsSchedules: readonly HarmlessAnswer[] = [
  harmless('flag and its places without keys', (r) => {
    const [id, salt] = [hex(r, 24), `${app(r)}.${small(r, 5)}.enable-passwordless-login`]
    return [
      {
        key: salt,
        kind: 'boolean',
        _version: r.below(40),
        variations: [{_id: uuid(r), value: true}],
        clientSideAvailability: {usingMobileKey: false, usingEnvironmentId: true},
        environments: {production: {_site: {href: `/default/production/features/${id}`}, on: false}},
      },
      id,
      salt,
    ]
  }),
  harmless('flags of a server of toggles', (r) => {
    const [name, group] = [`${app(r)}.token-refresh-v${r.below(9)}.${small(r, 4)}`, `${small(r, 8)}`]
    return [
      {
        version: 2,
        features: [
          {
            name,
            type: 'release',
            enabled: true,
            strategies: [{name: 'flexibleRollout', parameters: {rollout: '50', stickiness: 'userId', groupId: group}}],
            impressionData: false,
          },
        ],
        query: {environment: 'production'},
      },
      name,
      group,
    ]
  }),
  harmless('evaluation of a flag', (r) => {
    const [name, etag] = [`require-mfa-${small(r, 6)}`, `"${hex(r, 32)}"`]
    return [
      {
        flags: [{key: name, value: true, reason: 'TARGETING_MATCH', variant: 'on', metadata: {flagSet: app(r)}}],
        headers: {ETag: etag},
      },
      name,
      etag,
    ]
  }),
  harmless('run of a directed graph', (r) => {
    const [run, connection] = [
      `scheduled__2026-11-0${r.below(9)}T02:00:00+00:00.${small(r, 4)}`,
      `postgres_${app(r)}_${small(r, 4)}`,
    ]
    return [
      {
        dag_id: 'rotate_api_keys',
        dag_run_id: run,
        state: 'success',
        conf: {},
        connections: [{connection_id: connection, conn_type: 'postgres', login: 'airflow', port: 5432, extra: null}],
      },
      run,
      connection,
    ]
  }),
  harmless('execution of a durable workflow', (r) => {
    const [run, task] = [uuid(r), `${app(r)}-password-reset-${digits(r, 6)}`]
    return [
      {
        executions: [
          {
            execution: {workflowId: task, runId: run},
            type: {name: 'ResetPassword'},
            status: 'WORKFLOW_EXECUTION_STATUS_RUNNING',
            historyLength: digits(r, 3),
          },
        ],
        failure: {message: 'activity StartToClose timeout: refreshToken'},
      },
      run,
      task,
    ]
  }),
  harmless('jobs of a scheduler of a cluster', (r) => {
    const [evaluation, spec] = [uuid(r), `{{ with secret "kv/data/${named(r)}" }}{{ .Data.data.password }}{{ end }}`]
    return [
      {
        EvalID: evaluation,
        JobModifyIndex: r.below(99_999),
        TaskGroups: [
          {
            Tasks: [
              {
                Name: app(r),
                Vault: {Policies: [app(r)], ChangeMode: 'restart'},
                Templates: [{EmbeddedTmpl: spec, DestPath: 'secrets/db.env', Envvars: true}],
              },
            ],
          },
        ],
      },
      evaluation,
      spec,
    ]
  }),
  harmless('schedule of a cloud with its target', (r) => {
    const [arn, name] = [
      `arn:aws:scheduler:eu-west-1:${digits(r, 12)}:schedule/default/${named(r)}`,
      `rotate-secrets-${small(r, 6)}`,
    ]
    return [
      {
        Arn: arn,
        Name: name,
        ScheduleExpression: 'rate(30 days)',
        FlexibleTimeWindow: {Mode: 'OFF'},
        Target: {RetryPolicy: {MaximumRetryAttempts: 3}, Input: '{"step":"createSecret"}'},
        State: 'ENABLED',
      },
      arn,
      name,
    ]
  }),
  harmless('licence of a server as it is shown', (r) => {
    const [uid, issued] = [uuid(r), `${app(r)} ${large(r, 6)}`]
    return [
      {
        license: {
          status: 'active',
          uid,
          type: 'enterprise',
          issue_date: time(r),
          max_nodes: null,
          max_resource_units: r.below(900),
          issued_to: issued,
          issuer: 'elasticsearch',
          start_date_in_millis: -1,
        },
      },
      uid,
      issued,
    ]
  }),
  harmless('seats of a licence', (r) => {
    const [id, md5] = [`lic_${mixed(r, 14)}`, hex(r, 32)]
    return [
      {
        id,
        plan: 'ultimate',
        active_users: r.below(900),
        maximum_user_count: r.below(900),
        overage: 0,
        expired: false,
        expires_at: '2027-11-01',
        licensee: {Company: 'Example'},
        license_md5: md5,
        license_key: '***',
      },
      id,
      md5,
    ]
  }),
  harmless('licences of packages', (r) => {
    const [name, sum] = [
      `${r.pick(['secretbox', 'keyring', 'passport-local', 'csrf-token'])}-${small(r, 4)}@${version(r)}`,
      `sha512-${b64(r, 64)}`,
    ]
    return [
      {
        [name]: {
          licenses: 'MIT',
          repository: 'https://github.com/team/example',
          licenseFile: `/app/node_modules/${app(r)}/LICENSE`,
          integrity: sum,
        },
      },
      name,
      sum,
    ]
  }),
]
