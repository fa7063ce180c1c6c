import {app, base64, camel, env, joined, pascal, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {setting, settingIn, settingLine} from './secrets-words.ts'

/** Settings of platforms as their interfaces give them: maps, and rows with names and values in every spelling. */
export const tenthRows: readonly Shape[] = [
  setting('settings of a web application, all at once', (secret, name, r) => ({
    id: `/subscriptions/${uuid(r)}/resourceGroups/prod/providers/Microsoft.Web/sites/${app(r)}/config/appsettings`,
    type: 'Microsoft.Web/sites/config',
    properties: {WEBSITE_RUN_FROM_PACKAGE: '1', FUNCTIONS_EXTENSION_VERSION: '~4', [env(name)]: secret},
  })),
  setting('settings of a web application, one by one', (secret, name) => [
    {name: 'WEBSITE_NODE_DEFAULT_VERSION', slotSetting: false, value: '~22'},
    {name: env(name), slotSetting: true, value: secret},
  ]),
  setting('variables of a dyno', (secret, name) => ({LANG: 'en_US.UTF-8', WEB_CONCURRENCY: '2', [env(name)]: secret})),
  setting('variables of a site with targets', (secret, name, r) => ({
    envs: [
      {
        id: r.text(16, WORD),
        key: env(name),
        value: secret,
        type: 'plain',
        target: ['production', 'preview'],
        decrypted: true,
        createdAt: 1_790_000_000_000 + r.below(99_999),
      },
    ],
  })),
  setting('variables of a site with contexts', (secret, name, r) => [
    {
      key: env(name),
      scopes: ['builds', 'functions', 'runtime'],
      values: [{id: uuid(r), value: secret, context: 'all'}],
      is_secret: false,
      updated_at: stamp(r),
    },
  ]),
  setting('specification of an app of a platform', (secret, name, r) => ({
    app: {
      id: uuid(r),
      spec: {
        name: app(r),
        services: [{name: 'web', envs: [{key: env(name), value: secret, scope: 'RUN_TIME', type: 'GENERAL'}]}],
      },
      tier_slug: 'basic',
    },
  })),
  setting('variables in pages with cursors', (secret, name, r) => [
    {envVar: {key: 'NODE_VERSION', value: '22'}, cursor: r.text(20, WORD)},
    {envVar: {key: env(name), value: secret}, cursor: r.text(20, WORD)},
  ]),
  setting('variables of a project by a query', (secret, name) => ({
    data: {variables: {PORT: '3000', [env(name)]: secret}},
  })),
  setting('properties of a build configuration', (secret, name) => ({
    count: 2,
    href: '/app/rest/buildTypes/id:Deploy/parameters',
    property: [
      {name: 'env.REGION', value: 'eu', inherited: true},
      {name: `env.${env(name)}`, value: secret, inherited: false, type: {rawValue: 'text'}},
    ],
  })),
  setting('variables of a plan that builds', (secret, name) => ({
    variables: {size: 1, variable: [{key: joined(name, '.'), value: secret, variableType: 'PLAN', isPassword: false}]},
  })),
  setting('variables of a deployer with scopes', (secret, name, r) => ({
    Id: `variableset-Projects-${r.below(99)}`,
    Variables: [
      {
        Id: uuid(r),
        Name: pascal(name),
        Value: secret,
        Scope: {Environment: ['Environments-1']},
        IsEditable: true,
        IsSensitive: false,
        Type: 'String',
      },
    ],
  })),
  setting('items at a path of a scheduler', (secret, name, r) => ({
    Namespace: 'default',
    Path: `nomad/jobs/${app(r)}`,
    CreateIndex: r.below(9_999),
    ModifyIndex: r.below(9_999),
    Items: {[joined(name, '_')]: secret, region: 'eu'},
  })),
  settingLine('a container that was inspected', (secret, name, r) => [
    {
      Id: r.text(64, HEX),
      State: {Status: 'running', Pid: r.below(9_999), ExitCode: 0},
      Config: {
        Hostname: r.text(12, HEX),
        Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/bin', 'TZ=UTC', `${env(name)}=${secret}`],
        Cmd: ['/app/server'],
        Image: app(r),
      },
    },
  ]),
  settingIn(
    'a config of a swarm',
    (secret) => base64(secret),
    (as, name, r) => [
      {
        ID: r.text(25, LOWER + DIGITS),
        Version: {Index: r.below(999)},
        Spec: {Name: joined(name, '_'), Labels: {}, Data: as},
      },
    ],
  ),
  setting('a stack with its variables', (secret, name, r) => ({
    Id: r.below(99),
    Name: app(r),
    Type: 2,
    Env: [
      {name: 'TAG', value: 'latest'},
      {name: env(name), value: secret},
    ],
    Status: 1,
  })),
  setting('options of an environment of applications', (secret, name, r) => ({
    ConfigurationSettings: [
      {
        ApplicationName: app(r),
        OptionSettings: [
          {Namespace: 'aws:autoscaling:asg', OptionName: 'MinSize', Value: '1'},
          {Namespace: 'aws:elasticbeanstalk:application:environment', OptionName: env(name), Value: secret},
        ],
      },
    ],
  })),
  setting('arguments of a job that moves data', (secret, name, r) => ({
    Job: {
      Name: app(r),
      Command: {Name: 'glueetl', ScriptLocation: `s3://${app(r)}-scripts/etl.py`},
      DefaultArguments: {'--job-language': 'python', [`--${env(name)}`]: secret},
      MaxRetries: 0,
    },
  })),
  setting('a stage with variables', (secret, name, r) => ({
    deploymentId: r.text(6, LOWER + DIGITS),
    stageName: 'prod',
    cacheClusterEnabled: false,
    variables: {backend: app(r), [camel(name)]: secret},
  })),
]
