import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {BASE64, DIGITS, HEX, LOWER} from '../random.ts'
import {eighthOwn} from './secrets-own.ts'
import {eighthOwnClusters} from './secrets-own-clusters.ts'
import {eighthOwnServices} from './secrets-own-services.ts'
import {eighthOwnSignIns} from './secrets-own-sign-ins.ts'
import {eighthOwnTools} from './secrets-own-tools.ts'
import {eighthSettings} from './secrets-settings.ts'
import {eighthSettingsNotes} from './secrets-settings-notes.ts'
import {eighthSettingsTools} from './secrets-settings-tools.ts'
import {account, app, base64, day, env, escaped, joined, named, setting, settingWithin, uuid} from './secrets-words.ts'

/** Where clouds keep the settings of applications. */
const CLOUDS: readonly Shape[] = [
  setting('containers of a definition of a task', (secret, r, name) => ({
    taskDefinition: {
      taskDefinitionArn: `arn:aws:ecs:eu-west-1:${account(r)}:task-definition/${app(r)}:${r.below(90)}`,
      containerDefinitions: [
        {
          name: 'web',
          image: `${app(r)}:1.4`,
          cpu: 256,
          environment: [
            {name: 'PORT', value: '8080'},
            {name: env(name), value: secret},
          ],
          secrets: [],
          essential: true,
        },
      ],
      networkMode: 'awsvpc',
      status: 'ACTIVE',
    },
  })),
  setting('configuration of a function', (secret, r, name) => ({
    FunctionName: named(r),
    FunctionArn: `arn:aws:lambda:eu-west-1:${account(r)}:function:${app(r)}`,
    Runtime: 'nodejs22.x',
    Handler: 'index.handler',
    CodeSha256: r.bytes(32).toString('base64'),
    Environment: {Variables: {LOG_LEVEL: 'info', [env(name)]: secret}},
    TracingConfig: {Mode: 'PassThrough'},
    RevisionId: uuid(r),
  })),
  setting('environment of a project that builds', (secret, r, name) => ({
    projects: [
      {
        name: named(r),
        environment: {
          type: 'LINUX_CONTAINER',
          image: 'aws/codebuild/standard:7.0',
          environmentVariables: [{name: env(name), value: secret, type: 'PLAINTEXT'}],
        },
        timeoutInMinutes: 60,
      },
    ],
  })),
  setting('a parameter that was decrypted', (secret, r, name) => ({
    Parameter: {
      Name: `/prod/${app(r)}/${joined(name, '_')}`,
      Type: 'SecureString',
      Value: secret,
      Version: r.below(20),
      LastModifiedDate: day(r),
      ARN: `arn:aws:ssm:eu-west-1:${account(r)}:parameter/prod/${app(r)}/${joined(name, '_')}`,
      DataType: 'text',
    },
  })),
  settingWithin('the value of a manager of secrets', escaped, (as, r, name) => ({
    ARN: `arn:aws:secretsmanager:eu-west-1:${account(r)}:secret:prod/${app(r)}-${r.text(6, LOWER)}`,
    Name: `prod/${app(r)}`,
    VersionId: uuid(r),
    SecretString: `{"username":"app","${name}":"${as}"}`,
    VersionStages: ['AWSCURRENT'],
  })),
  settingWithin(
    'data with which a machine starts',
    (secret) => base64(`#!/bin/bash\nset -euo pipefail\nexport APP_SECRET='${secret}'\n/opt/app/start.sh\n`),
    (as, r) => ({InstanceId: `i-0${r.text(16, HEX)}`, UserData: {Value: as}}),
    {oneLine: true},
  ),
  setting('parameters and outputs of a stack', (secret, r, name) => ({
    Stacks: [
      {
        StackName: named(r),
        Parameters: [{ParameterKey: 'Stage', ParameterValue: 'prod'}],
        StackStatus: 'UPDATE_COMPLETE',
        Outputs: [
          {
            OutputKey: joined(name, ' ').replaceAll(/(?:^| )(.)/g, (_all, letter: string) => letter.toUpperCase()),
            OutputValue: secret,
            Description: 'Used by the importer',
          },
        ],
      },
    ],
  })),
  setting('a service that scales to nothing', (secret, r, name) => ({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: {name: named(r), namespace: account(r), annotations: {'run.googleapis.com/ingress': 'all'}},
    spec: {
      template: {
        spec: {
          containerConcurrency: 80,
          containers: [{image: `europe-docker.pkg.dev/${app(r)}/web`, env: [{name: env(name), value: secret}]}],
        },
      },
    },
  })),
  setting(
    'a script with which a machine of a cloud starts',
    (secret, r, name) => ({
      kind: 'compute#instance',
      name: named(r),
      zone: 'europe-west1-b',
      metadata: {
        kind: 'compute#metadata',
        fingerprint: r.bytes(8).toString('base64'),
        items: [
          {
            key: 'startup-script',
            value: `#! /bin/bash\napt-get update\nexport ${env(name)}="${secret}"\ndocker compose up -d\n`,
          },
        ],
      },
    }),
    {oneLine: true},
  ),
  settingWithin('a version of a secret', base64, (as, r, name) => ({
    name: `projects/${account(r)}/secrets/${app(r)}-${joined(name, '-')}/versions/${1 + r.below(9)}`,
    payload: {data: as, dataCrc32c: r.text(10, DIGITS)},
  })),
  setting('a group of containers', (secret, r, name) => ({
    id: `/subscriptions/${uuid(r)}/resourceGroups/prod/providers/Microsoft.ContainerInstance/containerGroups/${app(r)}`,
    properties: {
      containers: [
        {
          name: app(r),
          properties: {image: 'app:1.4', environmentVariables: [{name: env(name), value: secret}], ports: [{port: 80}]},
        },
      ],
      osType: 'Linux',
      provisioningState: 'Succeeded',
    },
  })),
  setting('a secret of a vault of keys', (secret, r, name) => ({
    value: secret,
    id: `https://${app(r)}-kv.vault.azure.net/secrets/${joined(name, '-')}/${r.text(32, HEX)}`,
    attributes: {enabled: true, created: 1_790_000_000 + r.below(9_999), recoveryLevel: 'Recoverable+Purgeable'},
    tags: {},
  })),
  setting('secrets of an application of containers', (secret, _r, name) => ({
    value: [{name: joined(name, '-'), value: secret}],
  })),
  setting('parameters of a deployment that were not marked', (secret, r, name) => ({
    name: named(r),
    properties: {
      provisioningState: 'Succeeded',
      correlationId: uuid(r),
      parameters: {location: {type: 'String', value: 'westeurope'}, [name]: {type: 'String', value: secret}},
      outputs: {},
    },
  })),
  setting('a group of variables of pipelines', (secret, r, name) => ({
    count: 1,
    value: [
      {
        id: r.below(99),
        type: 'Vsts',
        name: `${app(r)}-prod`,
        variables: {region: {value: 'westeurope'}, [env(name)]: {value: secret}},
        isShared: false,
      },
    ],
  })),
  setting('bindings of a worker', (secret, r, name) => ({
    result: {
      bindings: [
        {type: 'kv_namespace', name: 'CACHE', namespace_id: r.text(32, HEX)},
        {type: 'plain_text', name: env(name), text: secret},
      ],
      compatibility_date: '2026-10-01',
      usage_model: 'standard',
    },
    success: true,
    errors: [],
    messages: [],
  })),
  setting('items of a dictionary at the edge', (secret, r, name) => [
    {
      dictionary_id: r.text(22, BASE64.slice(0, 62)),
      service_id: r.text(22, BASE64.slice(0, 62)),
      item_key: joined(name, '_'),
      item_value: secret,
      created_at: day(r),
      deleted_at: null,
    },
  ]),
  setting('a machine at the edge', (secret, r, name) => ({
    id: r.text(14, HEX),
    name: named(r),
    state: 'started',
    region: 'fra',
    config: {
      env: {PRIMARY_REGION: 'fra', [env(name)]: secret},
      guest: {cpu_kind: 'shared', cpus: 1, memory_mb: 512},
      image: `registry.fly.io/${app(r)}:latest`,
    },
  })),
]

const SETTINGS: readonly Shape[] = [...CLOUDS, ...eighthSettings, ...eighthSettingsTools, ...eighthSettingsNotes]
const OWN: readonly Shape[] = [
  ...eighthOwn,
  ...eighthOwnClusters,
  ...eighthOwnServices,
  ...eighthOwnTools,
  ...eighthOwnSignIns,
]
/** The same from the middle on, so that each shape is met where more of them suit a kind than are placed. */
const TURNED: readonly Shape[] = [...OWN.slice(54), ...OWN.slice(0, 54)]

/** Five answers of each kind in settings of clouds and of clusters, and six in answers that give out this kind. */
export const eighth = (): readonly Labelled[] => [
  ...placeAll(SETTINGS, 5, 871_203),
  ...placeAll(OWN, 3, 640_519),
  ...placeAll(TURNED, 3, 275_944),
]
