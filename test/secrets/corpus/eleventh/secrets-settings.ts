import {app, camel, env, escaped, joined, stamp, text, title, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX} from '../random.ts'
import {APP, as, at, flat, id, number} from './secrets-words.ts'

/** Configuration and environment in objects. */
export const eleventhSettings: readonly Shape[] = [
  at('task of a scheduler with its environment', APP, (secret, name, r) => ({
    Job: {
      ID: app(r),
      TaskGroups: [{Name: 'web', Tasks: [{Name: 'web', Driver: 'docker', Env: {PORT: '8080', [env(name)]: secret}}]}],
    },
  })),
  at('further variables in values of a chart', APP, (secret, name, r) => ({
    ...{replicaCount: 2, image: {repository: `registry.example.com/${app(r)}`, tag: '1.4.2'}},
    extraEnvVars: [
      {name: 'LOG_LEVEL', value: 'info'},
      {name: env(name), value: secret},
    ],
  })),
  at('runtime of a container on a node', APP, (secret, name, r) => ({
    status: {id: r.text(64, HEX), metadata: {attempt: 0, name: app(r)}, state: 'CONTAINER_RUNNING'},
    info: {
      config: {
        envs: [
          {key: 'TZ', value: 'UTC'},
          {key: env(name), value: secret},
        ],
        labels: {'io.kubernetes.pod.name': app(r)},
      },
    },
  })),
  at('arguments of a workflow of containers', APP, (secret, name, r) => ({
    ...{apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', metadata: {generateName: `${app(r)}-`}},
    spec: {
      entrypoint: 'main',
      arguments: {
        parameters: [
          {name: 'region', value: 'eu'},
          {name: joined(name, '-'), value: secret},
        ],
      },
    },
  })),
  at('definition of a job of batches', APP, (secret, name, r) => ({
    jobDefinitions: [
      {
        ...{jobDefinitionName: app(r), revision: number(r, 20), status: 'ACTIVE', type: 'container'},
        containerProperties: {
          image: `${app(r)}:3`,
          environment: [{name: env(name), value: secret}],
          vcpus: 2,
          memory: 2048,
        },
      },
    ],
  })),
  at('service that runs from an image', APP, (secret, name, r) => ({
    Service: {
      ...{ServiceName: app(r), ServiceId: r.text(32, HEX), Status: 'RUNNING'},
      SourceConfiguration: {
        ImageRepository: {ImageConfiguration: {Port: '8080', RuntimeEnvironmentVariables: {[env(name)]: secret}}},
      },
    },
  })),
  at('substitutions of a build of a cloud', APP, (secret, name, r) => ({
    ...{
      id: uuid(r),
      status: 'SUCCESS',
      createTime: stamp(r),
      substitutions: {_REGION: 'europe-west1', [`_${env(name)}`]: secret},
    },
  })),
  at('variables of a deployment on a server of one', APP, (secret, name, r) => [
    {
      ...{uuid: uuid(r), key: env(name), value: secret, real_value: secret, is_preview: false, is_build_time: false},
      ...{resourceable_type: 'App\\Models\\Application', comment: app(r)},
    },
  ]),
  at('apps of a small platform', APP, (secret, name, r) => ({
    status: 100,
    data: {
      appDefinitions: [
        {
          appName: app(r),
          instanceCount: 1,
          envVars: [
            {key: 'NODE_ENV', value: 'production'},
            {key: env(name), value: secret},
          ],
        },
      ],
    },
  })),
  at('injected variables of a build', APP, (secret, name, r) => ({
    ...{
      _class: 'org.jenkinsci.plugins.envinjectapi',
      envMap: {BUILD_NUMBER: `${number(r, 900)}`, JOB_NAME: app(r), [env(name)]: secret},
    },
  })),
  as('variables of a run of playbooks, as text', APP, escaped, (secret, name, r) => ({
    ...{id: number(r, 9_000), type: 'job', name: app(r), status: 'successful', launch_type: 'manual'},
    extra_vars: `{"release": "1.4.2", "${joined(name, '_')}": "${secret}"}`,
  })),
  at('variables of a workspace, not marked', APP, (secret, name, r) => ({
    data: [
      {
        ...{id: `var-${id(r)}`, type: 'vars'},
        attributes: {
          key: joined(name, '_'),
          value: secret,
          sensitive: false,
          category: 'terraform',
          hcl: false,
          description: app(r),
        },
      },
    ],
  })),
  at('secrets of a vault of an open project', APP, (secret, name, r) => ({
    secrets: [
      {
        _id: uuid(r),
        version: 2,
        type: 'shared',
        secretKey: env(name),
        secretValue: secret,
        secretComment: app(r),
        environment: 'prod',
      },
    ],
    imports: [],
  })),
  at('answer of a store of pairs, second version', APP, (secret, name, r) => ({
    ...{request_id: uuid(r), lease_id: '', renewable: false},
    data: {
      data: {owner: app(r), [joined(name, '_')]: secret},
      metadata: {created_time: stamp(r), destroyed: false, version: number(r, 9)},
    },
  })),
  at('container in a folder of a developer', APP, (secret, name, r) => ({
    ...{name: app(r), image: 'mcr.microsoft.com/devcontainers/base:debian', forwardPorts: [3000]},
    ...{containerEnv: {[env(name)]: secret}, postCreateCommand: 'npm ci'},
  })),
  at('launch of a debugger', APP, (secret, name, r) => ({
    version: '0.2.0',
    configurations: [
      {
        type: 'node',
        request: 'launch',
        name: app(r),
        program: '/srv/main.js',
        env: {[env(name)]: secret},
      },
    ],
  })),
  at('inputs of a run by hand', APP, (secret, name, r) => ({
    action: 'workflow_dispatch',
    event: {
      inputs: {environment: 'staging', [joined(name, '-')]: secret},
      ref: 'refs/heads/main',
      repository: {name: app(r)},
    },
  })),
  at('changes of a release, as a drift', APP, (secret, name, r) => ({
    resource: `apps/v1/Deployment/${app(r)}`,
    diff: [
      {op: 'replace', path: `/spec/template/spec/containers/0/env/2/value`, name: env(name), from: '', value: secret},
    ],
  })),
  at('options of a plugin of a desk', APP, (secret, name, r) => ({
    result: [
      {
        sys_id: r.text(32, HEX),
        name: `x_${app(r)}.${joined(name, '.')}`,
        type: 'string',
        value: secret,
        is_private: 'false',
      },
    ],
  })),
  flat('variables of a shell inside a machine', APP, (secret, name, r) => ({
    ...{
      exitCode: 0,
      command: ['env'],
      stdout: text(`HOSTNAME=${app(r)}-0`, 'PATH=/usr/bin:/bin', `${env(name)}=${secret}`, 'HOME=/root'),
    },
  })),
  flat('classification of a cluster of data', APP, (secret, name, r) => ({
    Cluster: {
      Name: app(r),
      Configurations: [
        {
          Classification: 'spark-defaults',
          Properties: {'spark.executor.cores': '4', [`spark.${app(r)}.${camel(name)}`]: secret},
        },
      ],
    },
  })),
  flat('fields of a page of administration', APP, (secret, name, r) => ({
    form: {
      id: app(r),
      groups: [
        {legend: 'Connection', fields: [{id: joined(name, '_'), label: title(name), type: 'text', current: secret}]},
      ],
    },
  })),
]
