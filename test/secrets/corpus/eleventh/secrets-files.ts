import {app, camel, env, joined, pascal, text} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {APP, flat} from './secrets-words.ts'

/** A file as a tool gives it back. */
export const file = (path: string, ...lines: readonly string[]) => ({path, content: text(...lines)})

/** Configuration and environment in texts. */
export const eleventhFiles: readonly Shape[] = [
  flat('variables with quotes and comments', APP, (secret, name, r) =>
    file(
      '.env.production',
      `# ${app(r)}`,
      'NODE_ENV=production',
      'PORT=3000',
      '',
      '# keep this out of git',
      `${env(name)}="${secret}"`,
    ),
  ),
  flat('variables that a folder sets', APP, (secret, name, r) =>
    file('.envrc', 'layout node', `export APP=${app(r)}`, `export ${env(name)}='${secret}'`),
  ),
  flat('environment of a unit in a file', APP, (secret, name, r) =>
    file(`/etc/default/${app(r)}`, 'JAVA_OPTS="-Xmx512m"', `${env(name)}=${secret}`, 'UMASK=027'),
  ),
  flat('resource that makes a Secret', APP, (secret, name, r) =>
    file(
      'main.tf',
      `resource "kubernetes_secret" "${app(r)}" {`,
      '  metadata {',
      `    name = "${app(r)}"`,
      '  }',
      '  data = {',
      `    ${joined(name, '_')} = "${secret}"`,
      '  }',
      '}',
    ),
  ),
  flat('default of a variable of a module', APP, (secret, name, r) =>
    file(
      'variables.tf',
      `variable "${joined(name, '_')}" {`,
      '  type        = string',
      `  description = "for ${app(r)}"`,
      `  default     = "${secret}"`,
      '}',
    ),
  ),
  flat('file of values of a chart, nested', APP, (secret, name, r) =>
    file(
      'values.yaml',
      'global:',
      '  storageClass: fast',
      `${app(r)}:`,
      '  enabled: true',
      '  auth:',
      `    ${camel(name)}: "${secret}"`,
      '  persistence:',
      '    size: 8Gi',
    ),
  ),
  flat('settings of an application in HOCON', APP, (secret, name, r) =>
    file(
      'application.conf',
      `${app(r)} {`,
      '  http.port = 9000',
      `  ${joined(name, '-')} = "${secret}"`,
      `  ${joined(name, '-')} = \${?${env(name)}}`,
      '}',
    ),
  ),
  flat('settings of an application of .NET', APP, (secret, name, r) =>
    file(
      'appsettings.Production.json',
      JSON.stringify(
        {Logging: {LogLevel: {Default: 'Warning'}}, [pascal(app(r))]: {[pascal(name)]: secret, Retries: 3}},
        null,
        2,
      ),
    ),
  ),
  flat('configuration of an application in Elixir', APP, (secret, name, r) =>
    file(
      'config/prod.exs',
      'import Config',
      '',
      `config :${app(r)}, Api,`,
      '  pool_size: 10,',
      `  ${joined(name, '_')}: "${secret}"`,
    ),
  ),
  flat('initializer of an application in Ruby', APP, (secret, name, r) =>
    file(
      `config/initializers/${app(r)}.rb`,
      `${pascal(app(r))}.configure do |config|`,
      `  config.${joined(name, '_')} = '${secret}'`,
      '  config.timeout = 5',
      'end',
    ),
  ),
  flat('variables of a group of machines', APP, (secret, name, r) =>
    file(
      `group_vars/${app(r)}.yml`,
      '---',
      'ntp_server: pool.example.com',
      `${app(r)}_${joined(name, '_')}: ${secret}`,
      'firewall_open: [22, 443]',
    ),
  ),
  flat('data of a class of nodes', APP, (secret, name, r) =>
    file(
      'data/common.yaml',
      '---',
      `profile::${app(r)}::port: 8443`,
      `profile::${app(r)}::${joined(name, '_')}: '${secret}'`,
    ),
  ),
  flat('functions of a service without servers', APP, (secret, name, r) =>
    file(
      'serverless.yml',
      `service: ${app(r)}`,
      'provider:',
      '  name: aws',
      '  runtime: nodejs22.x',
      '  environment:',
      '    STAGE: prod',
      `    ${env(name)}: ${secret}`,
    ),
  ),
  flat('settings of a build of an app for phones', APP, (secret, name, r) =>
    file(
      'Config/Release.xcconfig',
      `PRODUCT_NAME = ${pascal(app(r))}`,
      'SWIFT_VERSION = 6.0',
      `${env(name)} = ${secret}`,
    ),
  ),
  flat('service of a compose file with a command', APP, (secret, name, r) =>
    file(
      'compose.yaml',
      'services:',
      `  ${app(r)}:`,
      '    image: registry.example.com/app:2',
      '    command:',
      '      - serve',
      `      - --${joined(name, '-')}=${secret}`,
      '    restart: always',
    ),
  ),
  flat('machine of a developer, described', APP, (secret, name, r) =>
    file(
      'Vagrantfile',
      'Vagrant.configure("2") do |config|',
      '  config.vm.box = "debian/bookworm64"',
      `  config.vm.provision "shell", env: {"${env(name)}" => "${secret}"}, path: "${app(r)}.sh"`,
      'end',
    ),
  ),
  flat('settings of a site in a system of Nix', APP, (secret, name, r) =>
    file(
      'configuration.nix',
      '{ config, pkgs, ... }: {',
      `  services.${app(r)} = {`,
      '    enable = true;',
      `    environment.${env(name)} = "${secret}";`,
      '  };',
      '}',
    ),
  ),
  flat('jobs of a builder in a circle', APP, (secret, name, r) =>
    file(
      '.circleci/config.yml',
      'version: 2.1',
      'jobs:',
      '  build:',
      '    docker:',
      '      - image: cimg/node:22.0',
      '        environment:',
      `          APP: ${app(r)}`,
      `          ${env(name)}: ${secret}`,
    ),
  ),
  flat('lines of a file of a scheduler of flows', APP, (secret, name, r) =>
    file(
      'airflow.cfg',
      '[core]',
      'executor = LocalExecutor',
      '',
      `[${app(r)}]`,
      `${joined(name, '_')} = ${secret}`,
      'verify = True',
    ),
  ),
]
