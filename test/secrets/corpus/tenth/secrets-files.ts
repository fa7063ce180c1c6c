import {app, base64, camel, day, env, indented, ip, joined, ofXml, pascal, text, title} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {settingIn, settingLine} from './secrets-words.ts'

/** Files of programs, builds, systems and phones, as a text in an answer. */
export const tenthFiles: readonly Shape[] = [
  settingLine('TOML of an application', (secret, name, r) => ({
    path: `/etc/${app(r)}/config.toml`,
    content: text(
      '[server]',
      'listen = "0.0.0.0:8080"',
      '',
      `[integrations.${app(r)}]`,
      `${joined(name, '_')} = "${secret}"`,
    ),
  })),
  settingIn(
    'YAML with a block',
    (secret) => indented(secret, '      '),
    (as, name, r) => ({
      'values.yaml': `replicaCount: 2\n${app(r)}:\n  enabled: true\n  ${camel(name)}: |-\n      ${as}\n`,
    }),
  ),
  settingLine('YAML with names and values', (secret, name, r) => ({
    manifest: text(
      'containers:',
      `  - name: ${app(r)}`,
      '    env:',
      '      - name: LOG_LEVEL',
      '        value: info',
      `      - name: ${env(name)}`,
      `        value: "${secret}"`,
    ),
  })),
  settingLine('bean of a framework', (secret, name, r) => ({
    xml: text(
      `<bean id="${app(r)}Client" class="com.example.Client">`,
      '  <property name="timeout" value="30"/>',
      `  <property name="${camel(name)}" value="${ofXml(secret)}"/>`,
      '</bean>',
    ),
  })),
  settingLine('entries of a context of a server', (secret, name, r) => ({
    'context.xml': text(
      '<Context>',
      `  <Environment name="${app(r)}/${camel(name)}" value="${secret}" type="java.lang.String"/>`,
      '</Context>',
    ),
  })),
  settingLine('property list', (secret, name, r) => ({
    plist: text(
      '<plist version="1.0"><dict>',
      `  <key>CFBundleIdentifier</key><string>com.example.${app(r)}</string>`,
      `  <key>${pascal(name)}</key>`,
      `  <string>${secret}</string>`,
      '</dict></plist>',
    ),
  })),
  settingLine('strings of an app for phones', (secret, name, r) => ({
    'res/values/strings.xml': text(
      '<resources>',
      `  <string name="app_name">${title(app(r))}</string>`,
      `  <string name="${joined(name, '_')}" translatable="false">${secret}</string>`,
      '</resources>',
    ),
  })),
  settingLine('fields of a build of an app', (secret, name, r) => ({
    'build.gradle': text(
      'defaultConfig {',
      `  applicationId "com.example.${app(r)}"`,
      `  buildConfigField "String", "${env(name)}", "\\"${secret}\\""`,
      '}',
    ),
  })),
  settingLine('export of a registry of Windows', (secret, name, r) => ({
    reg: `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Example\\${title(app(r))}]\r\n"Port"=dword:00001f90\r\n"${pascal(name)}"="${secret}"\r\n`,
  })),
  settingLine('query of a registry of Windows', (secret, name, r) => ({
    stdout: `\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Example\\${app(r)}\r\n    Server    REG_SZ    ${ip(r)}\r\n    ${pascal(name)}    REG_SZ    ${secret}\r\n`,
  })),
  settingLine('batch file', (secret, name, r) => ({
    'start.bat': `@echo off\r\nset APP_HOME=C:\\${app(r)}\r\nset ${env(name)}=${secret}\r\njava -jar app.jar\r\n`,
  })),
  settingLine('variable of a machine, set by PowerShell', (secret, name, r) => ({
    script: text(
      `[Environment]::SetEnvironmentVariable('${env(name)}', '${secret}', 'Machine')`,
      `Restart-Service ${app(r)}`,
    ),
  })),
  settingLine('table of PowerShell', (secret, name, r) => ({
    output: `\r\nName                           Value\r\n----                           -----\r\nCOMPUTERNAME                   ${app(r)}\r\n${env(name).padEnd(30)} ${secret}\r\n`,
  })),
  settingLine('start of a fish', (secret, name, r) => ({
    'config.fish': text(`set -gx PATH /opt/${app(r)}/bin $PATH`, `set -gx ${env(name)} ${secret}`),
  })),
  settingLine('daemon of a desktop', (secret, name, r) => ({
    plist: `<dict><key>Label</key><string>com.example.${app(r)}</string><key>EnvironmentVariables</key><dict><key>${env(name)}</key><string>${secret}</string></dict></dict>`,
  })),
  settingLine('what a unit is started with', (secret, name, r) => ({
    command: `systemctl show ${app(r)} -p Environment`,
    stdout: `Environment=LANG=C.UTF-8 ${env(name)}=${secret} PORT=8080\n`,
  })),
  settingLine('container as a unit', (secret, name, r) => ({
    file: `/etc/containers/systemd/${app(r)}.container`,
    content: text(
      '[Container]',
      `Image=registry.example.com/${app(r)}:1`,
      `Environment=${env(name)}=${secret}`,
      '',
      '[Install]',
      'WantedBy=default.target',
    ),
  })),
  settingLine('variables of a process with zeros between', (secret, name, r) => ({
    path: `/proc/${r.below(9_999)}/environ`,
    content: `HOME=/root\0LANG=C\0${env(name)}=${secret}\0PWD=/srv/${app(r)}\0`,
  })),
  settingIn(
    'file that a first start writes',
    (secret) => indented(secret, '      '),
    (as, name, r) => ({
      userData: `#cloud-config\nwrite_files:\n  - path: /etc/${app(r)}/${joined(name, '-')}\n    permissions: "0600"\n    content: |\n      ${as}\nruncmd:\n  - systemctl start app\n`,
    }),
  ),
  settingIn(
    'file of a machine as an address of data',
    (secret) => base64(`APP_SECRET=${secret}\n`),
    (as, _name, r) => ({
      ignition: {version: '3.4.0'},
      storage: {
        files: [
          {path: `/etc/${app(r)}/env`, mode: 384, contents: {source: `data:text/plain;charset=utf-8;base64,${as}`}},
        ],
      },
    }),
  ),
  settingLine('layers of an image', (secret, name, r) => ({
    history: [
      {created: `${day(r)}T10:00:00Z`, created_by: 'CMD ["node" "server.js"]', empty_layer: true},
      {
        created: `${day(r)}T10:00:00Z`,
        created_by: `ENV ${env(name)}=${secret}`,
        comment: 'buildkit.dockerfile.v0',
        empty_layer: true,
      },
    ],
  })),
  settingLine('arguments of a build of an image', (secret, name, r) => ({
    log: text(
      `$ docker build --build-arg ${env(name)}=${secret} -t ${app(r)}:${r.below(99)} .`,
      '#1 [internal] load build definition from Dockerfile',
    ),
  })),
  settingLine('compose file with a map', (secret, name, r) => ({
    StackFileContent: text(
      'services:',
      `  ${app(r)}:`,
      '    image: app:2',
      '    environment:',
      '      TZ: Europe/Berlin',
      `      ${env(name)}: '${secret}'`,
    ),
  })),
  settingLine('stages of a pipeline as code', (secret, name, r) => ({
    script: text(
      'pipeline {',
      '  agent any',
      '  environment {',
      `    APP = '${app(r)}'`,
      `    ${env(name)} = '${secret}'`,
      '  }',
      '}',
    ),
  })),
  settingLine('variables of a definition of pipelines', (secret, name, r) => ({
    '.gitlab-ci.yml': text(
      'variables:',
      '  GIT_DEPTH: "1"',
      `  ${env(name)}: "${secret}"`,
      'deploy:',
      `  script: ./deploy.sh ${app(r)}`,
    ),
  })),
  settingLine('variables at the start of a makefile', (secret, name, r) => ({
    Makefile: `REGION ?= eu\nexport ${env(name)} := ${secret}\n\ndeploy:\n\t./deploy ${app(r)}\n`,
  })),
]
