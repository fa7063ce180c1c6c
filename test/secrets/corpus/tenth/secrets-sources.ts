import {app, base64, camel, day, env, joined, pascal, title, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {setting, settingIn} from './secrets-words.ts'

/** Settings of warehouses, flows, shops and desks as their interfaces give them. */
export const tenthSources: readonly Shape[] = [
  setting('properties of an integration of a warehouse', (secret, name) => [
    {property: 'ENABLED', property_type: 'Boolean', property_value: 'true', property_default: 'false'},
    {property: env(name), property_type: 'String', property_value: secret, property_default: ''},
  ]),
  settingIn(
    'keys of a store of a cluster',
    (secret) => base64(secret),
    (as, name, r) => ({
      header: {cluster_id: r.text(19, DIGITS), revision: r.text(5, DIGITS)},
      kvs: [{key: base64(`/${app(r)}/${joined(name, '_')}`), create_revision: '12', version: '1', value: as}],
      count: '1',
    }),
  ),
  setting('sources of properties of a running application', (secret, name, r) => ({
    activeProfiles: ['prod'],
    propertySources: [
      {
        name: 'systemEnvironment',
        properties: {[env(name)]: {value: secret, origin: `System Environment Property "${env(name)}"`}},
      },
      {name: 'applicationConfig', properties: {'server.port': {value: 8080, origin: `class path, line ${r.below(9)}`}}},
    ],
  })),
  setting('properties of an application from a server', (secret, name, r) => ({
    name: app(r),
    profiles: ['prod'],
    label: 'main',
    version: r.text(40, HEX),
    propertySources: [
      {
        name: `https://git.example.com/config/${app(r)}-prod.yml`,
        source: {'server.port': 8080, [`integration.${joined(name, '-')}`]: secret},
      },
    ],
  })),
  setting('items of a namespace of settings', (secret, name, r) => ({
    appId: app(r),
    namespaceName: 'application',
    releaseKey: `2026110${r.text(7, DIGITS)}-${r.text(16, HEX)}`,
    items: [{key: joined(name, '.'), value: secret, comment: 'prod', dataChangeCreatedBy: 'deploy'}],
  })),
  setting('a block of a flow', (secret, name, r) => ({
    id: uuid(r),
    name: app(r),
    block_type: {slug: 'custom'},
    data: {endpoint: 'https://api.example.com', [joined(name, '_')]: secret},
    is_anonymous: false,
  })),
  setting('a source that is copied', (secret, name, r) => ({
    sourceId: uuid(r),
    name: app(r),
    sourceType: 'custom',
    configuration: {start_date: `${day(r)}T00:00:00Z`, credentials: {auth_type: 'Token', [joined(name, '_')]: secret}},
  })),
  setting('rules of a node of a flow', (secret, name, r) => [
    {
      id: r.text(16, HEX),
      type: 'change',
      z: r.text(16, HEX),
      rules: [{t: 'set', p: joined(name, '_'), pt: 'msg', to: secret, tot: 'str'}],
      wires: [[r.text(16, HEX)]],
    },
  ]),
  setting('entries of a home', (secret, name, r) => ({
    version: 1,
    key: 'core.config_entries',
    data: {
      entries: [
        {
          entry_id: r.text(32, HEX),
          domain: app(r),
          title: title(app(r)),
          data: {host: '10.0.0.9', [joined(name, '_')]: secret},
          source: 'user',
        },
      ],
    },
  })),
  setting('paths of a configuration of a shop', (secret, name, r) => ({
    items: [
      {config_id: r.below(999), scope: 'default', scope_id: 0, path: 'general/locale/code', value: 'de_DE'},
      {
        config_id: r.below(999),
        scope: 'stores',
        scope_id: 1,
        path: `payment/${app(r)}/${joined(name, '_')}`,
        value: secret,
      },
    ],
  })),
  setting('settings of plugins of a school', (secret, name, r) => [
    {id: r.below(999), plugin: `local_${app(r)}`, name: joined(name, ''), value: secret},
  ]),
  setting('configuration of a cloud of files', (secret, name, r) => ({
    system: {trusted_domains: ['files.example.com'], dbtype: 'pgsql', version: '31.0.4.1'},
    apps: {[app(r)]: {enabled: 'yes', installed_version: '3.1.0', [joined(name, '_')]: secret}},
  })),
  setting('a record of custom metadata', (secret, name, r) => ({
    totalSize: 1,
    done: true,
    records: [{attributes: {type: 'Integration__mdt'}, DeveloperName: pascal(app(r)), [`${pascal(name)}__c`]: secret}],
  })),
  setting('system properties of a desk', (secret, name, r) => ({
    result: [
      {
        sys_id: r.text(32, HEX),
        name: `x_${app(r)}.integration.${joined(name, '_')}`,
        value: secret,
        type: 'string',
        read_roles: '',
        sys_updated_on: `${day(r)} 10:00:00`,
      },
    ],
  })),
  setting('variables of an environment of low code', (secret, name, r) => ({
    value: [
      {
        '@odata.etag': `W/"${r.text(7, DIGITS)}"`,
        schemaname: `new_${pascal(name)}`,
        value: secret,
        environmentvariablevalueid: uuid(r),
      },
    ],
  })),
  setting('settings of a scanner of code', (secret, name, r) => ({
    settings: [
      {key: 'sonar.exclusions', values: ['**/gen/**'], inherited: false},
      {key: `sonar.${app(r)}.${camel(name)}`, value: secret, inherited: false},
    ],
    setSecuredSettings: [],
  })),
  setting('variables of a repository with pages', (secret, name, r) => ({
    pagelen: 10,
    values: [{type: 'pipeline_variable', uuid: `{${uuid(r)}}`, key: env(name), value: secret, secured: false}],
    page: 1,
  })),
]
