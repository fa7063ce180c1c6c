import type {Shape} from '../placed.ts'
import {HEX} from '../random.ts'
import {
  app,
  base64,
  camel,
  env,
  escaped,
  formed,
  HEADER,
  indented,
  ip,
  joined,
  line,
  ofXml,
  pascal,
  SETTING,
  text,
} from './secrets-words.ts'

/** Files of settings of every make, as a text in an answer. */
export const ninthFiles: readonly Shape[] = [
  line('file of variables that a shell reads', SETTING, (secret, name, r) => ({
    path: `deploy/${app(r)}/prod.env`,
    size: r.below(900),
    content: text('# prod', 'export LOG_LEVEL="info"', `export ${env(name)}="${secret}"`, 'export WORKERS="4"'),
  })),
  line('ini file', SETTING, (secret, name, r) => ({
    file: `/etc/${app(r)}/${app(r)}.ini`,
    text: text(
      '[server]',
      'listen = 0.0.0.0:8080',
      '',
      '[integration]',
      'enabled = yes',
      `${joined(name, '_')} = ${secret}`,
    ),
  })),
  line('properties with dots', SETTING, (secret, name, r) => ({
    dataId: `${app(r)}.properties`,
    group: 'DEFAULT_GROUP',
    content: text(
      'server.port=8080',
      `integration.${app(r)}.${joined(name, '-')}=${secret}`,
      'logging.level.root=INFO',
    ),
    md5: r.text(32, HEX),
  })),
  formed(
    'TOML',
    SETTING,
    (secret) => (secret.includes('\n') ? `'''\n${secret}'''` : `"${secret}"`),
    (as, name, r) => ({
      name: 'config.toml',
      body: text(
        '[log]',
        'level = "warn"',
        '',
        `[providers.${app(r)}]`,
        'timeout = 30',
        `${joined(name, '_')} = ${as}`,
      ),
    }),
  ),
  formed(
    'YAML of an application',
    SETTING,
    (secret) => (secret.includes('\n') ? `|\n        ${indented(secret, '        ')}` : `"${secret}"`),
    (as, name, r) => ({
      configFile: 'application.yml',
      raw: text(
        'spring:',
        `  application:`,
        `    name: ${app(r)}`,
        'integration:',
        '  http:',
        `      ${joined(name, '-')}: ${as}`,
      ),
    }),
  ),
  formed(
    'values of variables of Terraform',
    SETTING,
    (secret) => (secret.includes('\n') ? `<<EOT\n${secret}EOT` : `"${secret}"`),
    (as, name, r) => ({
      filename: 'prod.auto.tfvars',
      contents: text('region        = "eu-west-1"', `instance_count = ${r.below(9)}`, `${joined(name, '_')} = ${as}`),
    }),
  ),
  line('a proxy that adds a header', HEADER, (secret, _name, r) => ({
    server: `web-${r.below(9)}`,
    config: text(
      'server {',
      '  listen 443 ssl;',
      '  location /api/ {',
      `    proxy_pass http://${ip(r)}:8080;`,
      `    proxy_set_header Authorization "${secret}";`,
      '  }',
      '}',
    ),
  })),
  line('constants of a blog', SETTING, (secret, name, r) => ({
    path: '/var/www/html/wp-config.php',
    content: text(
      '<?php',
      "define( 'WP_DEBUG', false );",
      `define( '${env(name)}', '${secret}' );`,
      `$table_prefix = 'wp${r.below(9)}_';`,
    ),
  })),
  formed(
    'settings of a web application in Python',
    SETTING,
    (secret) => (secret.includes('\n') ? `"""${secret}"""` : `'${secret}'`),
    (as, name) => ({
      path: 'shop/settings.py',
      source: text(
        'DEBUG = False',
        "ALLOWED_HOSTS = ['shop.example.com']",
        `${env(name)} = ${as}`,
        "TIME_ZONE = 'UTC'",
      ),
    }),
  ),
  {
    shape: 'settings in web.config',
    only: SETTING,
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        path: 'C:\\inetpub\\shop\\web.config',
        content: text(
          '<configuration>',
          '  <appSettings>',
          '    <add key="Environment" value="Production" />',
          `    <add key="${pascal(name)}" value="${ofXml(secret)}" />`,
          '  </appSettings>',
          '</configuration>',
        ),
      },
      as: ofXml(secret),
    }),
  },
  line('unit of a service', SETTING, (secret, name, r) => ({
    unit: `${app(r)}.service`,
    cat: text(
      '[Service]',
      'User=app',
      'Environment=NODE_ENV=production',
      `Environment="${env(name)}=${secret}"`,
      'ExecStart=/usr/bin/node server.js',
      'Restart=always',
    ),
  })),
  line('crontab', SETTING, (secret, name, r) => ({
    user: 'deploy',
    crontab: text(
      'MAILTO=ops@example.com',
      `${env(name)}=${secret}`,
      `${r.below(60)} 3 * * * /opt/${app(r)}/sync.sh >/dev/null`,
    ),
  })),
  line('recipe of an image', SETTING, (secret, name, r) => ({
    dockerfile: text(
      'FROM node:24-slim',
      'WORKDIR /app',
      `ENV ${env(name)}=${secret}`,
      'COPY . .',
      `CMD ["node", "${app(r)}.js"]`,
    ),
  })),
  line('services of a compose file as a list', SETTING, (secret, name, r) => ({
    projectName: app(r),
    stackFileContent: text(
      'services:',
      '  web:',
      `    image: registry.example.com/${app(r)}:1.${r.below(9)}`,
      '    environment:',
      '      - TZ=UTC',
      `      - ${env(name)}=${secret}`,
      "    ports: ['8080:8080']",
    ),
  })),
  formed(
    'values of a release as text',
    SETTING,
    (secret) => (secret.includes('\n') ? `|-\n    ${indented(secret, '    ')}` : secret),
    (as, name, r) => ({
      release: app(r),
      revision: r.below(40),
      stdout: text(
        'USER-SUPPLIED VALUES:',
        'replicaCount: 2',
        'config:',
        `  ${camel(name)}: ${as}`,
        'ingress:',
        '  enabled: true',
      ),
    }),
  ),
  formed('JSON of settings as text', SETTING, escaped, (as, name, r) => ({
    file: 'appsettings.Production.json',
    content: `{\n  "Logging": {"LogLevel": {"Default": "Warning"}},\n  "${pascal(app(r))}": {\n    "${pascal(name)}": "${as}",\n    "Timeout": 30\n  }\n}\n`,
  })),
  line('workflow with a plain variable', SETTING, (secret, name, r) => ({
    name: 'deploy.yml',
    path: '.github/workflows/deploy.yml',
    sha: r.text(40, HEX),
    content: base64('on: push\n'),
    text: text(
      'on: push',
      'jobs:',
      '  deploy:',
      '    runs-on: ubuntu-latest',
      '    env:',
      `      ${env(name)}: ${secret}`,
      '    steps: []',
    ),
  })),
]
