import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER} from '../random.ts'
import {app, base64, day, env, escaped, joined, named, setting, settingWithin, uuid} from './secrets-words.ts'

/** Where clusters, pipelines and tools keep the settings of applications, and where people wrote one down. */
export const eighthSettings: readonly Shape[] = [
  setting(
    'properties in a ConfigMap',
    (secret, r, name) => ({
      kind: 'ConfigMap',
      apiVersion: 'v1',
      metadata: {name: `${app(r)}-config`, namespace: 'prod', resourceVersion: r.text(7, DIGITS)},
      data: {
        'application.properties': `server.port=8080\nlogging.level.root=INFO\n${app(r)}.${joined(name, '-')}=${secret}\n`,
      },
    }),
    {oneLine: true},
  ),
  settingWithin('a Secret that an operator wrote', base64, (as, r, name) => ({
    kind: 'Secret',
    apiVersion: 'v1',
    type: 'Opaque',
    metadata: {
      name: named(r),
      labels: {'reconcile.external-secrets.io/managed': 'true'},
      annotations: {'reconcile.external-secrets.io/data-hash': r.text(56, HEX)},
    },
    data: {[joined(name, '-')]: as},
  })),
  setting('values of a release', (secret, r, name) => ({
    replicaCount: 2,
    image: {repository: app(r), tag: '1.4.2', pullPolicy: 'IfNotPresent'},
    ingress: {enabled: true, hosts: [{host: `${app(r)}.example.com`}]},
    config: {[name]: secret},
  })),
  setting('a release that is reconciled', (secret, r, name) => ({
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: {name: named(r), namespace: 'prod', generation: 4},
    spec: {
      interval: '10m',
      chart: {spec: {chart: app(r), version: '2.x'}},
      values: {extraEnvVars: [{name: env(name), value: secret}]},
    },
    status: {observedGeneration: 4, lastAttemptedRevision: '2.1.0'},
  })),
  setting(
    'values as a text in an application',
    (secret, r, name) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: {name: named(r), namespace: 'argocd'},
      spec: {
        project: 'default',
        source: {
          repoURL: 'https://charts.example.com',
          chart: app(r),
          helm: {values: `replicas: 2\nenv:\n  LOG_LEVEL: info\n  ${env(name)}: "${secret}"\n`},
        },
      },
    }),
    {oneLine: true},
  ),
  setting(
    'arguments of a container',
    (secret, r, name) => ({
      kind: 'Pod',
      metadata: {name: `${app(r)}-${r.text(10, HEX)}-${r.text(5, LOWER)}`},
      spec: {
        containers: [
          {name: 'sync', image: `${app(r)}:1.4`, args: ['sync', '--interval=5m', `--${joined(name, '-')}=${secret}`]},
        ],
      },
      status: {phase: 'Running', qosClass: 'Burstable'},
    }),
    {oneLine: true},
  ),
  setting('parameters of a run of a pipeline', (secret, r, name) => ({
    apiVersion: 'tekton.dev/v1',
    kind: 'PipelineRun',
    metadata: {generateName: `${app(r)}-`, uid: uuid(r)},
    spec: {
      pipelineRef: {name: 'build'},
      params: [
        {name: 'revision', value: 'main'},
        {name: joined(name, '-'), value: secret},
      ],
    },
  })),
  setting('a service of a swarm', (secret, r, name) => [
    {
      ID: r.text(25, LOWER + DIGITS),
      Version: {Index: r.below(900)},
      Spec: {
        Name: app(r),
        TaskTemplate: {
          ContainerSpec: {Image: `${app(r)}:1.4@sha256:${r.text(64, HEX)}`, Env: ['TZ=UTC', `${env(name)}=${secret}`]},
        },
      },
    },
  ]),
  setting('variables of a group at a forge', (secret, _r, name) => [
    {
      variable_type: 'env_var',
      key: env(name),
      value: secret,
      protected: false,
      masked: false,
      hidden: false,
      raw: true,
      environment_scope: '*',
      description: null,
    },
  ]),
  setting('variables that workflows read', (secret, r, name) => ({
    total_count: 1,
    variables: [{name: env(name), value: secret, created_at: day(r), updated_at: day(r)}],
  })),
  setting(
    'the source of the configuration of a pipeline',
    (secret, r, name) => ({
      source: `version: 2.1\njobs:\n  deploy:\n    docker:\n      - image: cimg/node:22.4\n    environment:\n      STAGE: prod\n      ${env(name)}: ${secret}\n    steps:\n      - checkout\n      - run: ./deploy.sh ${app(r)}\n`,
      'setup-config': null,
    }),
    {oneLine: true},
  ),
  setting('environment of a build', (secret, r, name) => ({
    id: uuid(r),
    number: r.below(9_999),
    state: 'passed',
    message: 'Deploy',
    commit: r.text(40, HEX),
    branch: 'main',
    env: {BUILDKITE_CLEAN_CHECKOUT: 'true', [env(name)]: secret},
  })),
  setting('parameters of a build', (secret, r, name) => ({
    _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
    actions: [
      {
        _class: 'hudson.model.ParametersAction',
        parameters: [{_class: 'hudson.model.StringParameterValue', name: env(name), value: secret}],
      },
      {_class: 'hudson.model.CauseAction', causes: [{shortDescription: 'Started by timer'}]},
    ],
    number: r.below(999),
    result: 'SUCCESS',
  })),
  setting('a version in a store of secrets', (secret, r, name) => ({
    request_id: uuid(r),
    lease_id: '',
    renewable: false,
    data: {
      data: {[joined(name, '_')]: secret},
      metadata: {created_time: day(r), custom_metadata: null, deletion_time: '', destroyed: false, version: 3},
    },
    mount_type: 'kv',
  })),
  settingWithin('a key of a store of configuration', base64, (as, r, name) => [
    {
      LockIndex: 0,
      Key: `config/${app(r)}/${joined(name, '_')}`,
      Flags: 0,
      Value: as,
      CreateIndex: r.below(9_999),
      ModifyIndex: r.below(9_999),
    },
  ]),
  setting('a variable of a scheduler', (secret, r, name) => ({
    Namespace: 'default',
    Path: `nomad/jobs/${app(r)}`,
    CreateIndex: r.below(999),
    ModifyIndex: r.below(999),
    CreateTime: 1_790_000_000_000 + r.below(9_999),
    Items: {[joined(name, '_')]: secret},
  })),
  settingWithin('further variables of a job', escaped, (as, r, name) => ({
    id: r.below(9_999),
    type: 'job',
    name: `deploy ${app(r)}`,
    status: 'successful',
    extra_vars: `{"target": "prod", "${joined(name, '_')}": "${as}"}`,
    limit: '',
    scm_revision: r.text(40, HEX),
  })),
  setting(
    'variables of a host',
    (secret, r, name) => ({
      id: r.below(999),
      type: 'host',
      name: `${app(r)}-1.internal`,
      enabled: true,
      variables: `---\nansible_host: 10.0.4.${r.below(250)}\nansible_user: deploy\n${joined(name, '_')}: ${secret}\n`,
    }),
    {oneLine: true},
  ),
]
