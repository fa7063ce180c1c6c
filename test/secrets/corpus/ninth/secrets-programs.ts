import type {Shape} from '../placed.ts'
import {DIGITS} from '../random.ts'
import {app, camel, day, env, formed, hour, indented, joined, line, SETTING, text, uuid} from './secrets-words.ts'

/** Files of servers, supervisors, builds and clients, as a text in an answer. */
export const ninthPrograms: readonly Shape[] = [
  line('virtual host', SETTING, (secret, name, r) => ({
    vhost: text(
      '<VirtualHost *:443>',
      `  ServerName ${app(r)}.example.com`,
      `  SetEnv ${env(name)} "${secret}"`,
      '  DocumentRoot /var/www/html',
      '</VirtualHost>',
    ),
  })),
  line('pool of processes', SETTING, (secret, name, r) => ({
    pool: 'www',
    text: text('[www]', `pm.max_children = ${r.below(50)}`, 'env[APP_ENV] = prod', `env[${env(name)}] = ${secret}`),
  })),
  line('list of processes of a manager', SETTING, (secret, name, r) => ({
    file: 'ecosystem.config.js',
    code: text(
      'module.exports = {',
      `  apps: [{name: '${app(r)}', script: 'dist/main.js', env_production: {`,
      "    NODE_ENV: 'production',",
      `    ${env(name)}: '${secret}',`,
      '  }}],',
      '}',
    ),
  })),
  line('program of a supervisor', SETTING, (secret, name, r) => ({
    conf: text(
      `[program:${app(r)}]`,
      'command=/srv/venv/bin/celery worker',
      `environment=LANG="C.UTF-8",${env(name)}="${secret}"`,
      'autorestart=true',
    ),
  })),
  line('profile of a shell on Windows', SETTING, (secret, name, r) => ({
    path: '$PROFILE',
    content: text(`Set-Location C:\\src\\${app(r)}`, `$env:${env(name)} = '${secret}'`, 'Import-Module posh-git'),
  })),
  line('arrays of a framework in PHP', SETTING, (secret, name, r) => ({
    path: 'config/services.php',
    content: text(
      '<?php',
      'return [',
      `    '${app(r)}' => [`,
      "        'region' => 'eu',",
      `        '${joined(name, '_')}' => '${secret}',`,
      '    ],',
      '];',
    ),
  })),
  line('output of a shipper of logs', SETTING, (secret, name, r) => ({
    pipeline: {
      id: app(r),
      pipeline: `input { beats { port => 5044 } } output { http { url => "https://in.example.com" ${joined(name, '_')} => "${secret}" } }`,
    },
  })),
  formed(
    'credentials of an application, shown on a terminal',
    SETTING,
    (secret) => (secret.includes('\n') ? `|\n    ${indented(secret, '    ')}` : secret),
    (as, name, r) => ({
      command: 'bin/rails credentials:show',
      exit: 0,
      output: text(`${app(r)}:`, `  ${joined(name, '_')}: ${as}`, '  region: eu'),
    }),
  ),
  line('properties of a build', SETTING, (secret, name, r) => ({
    'gradle.properties': text(
      'org.gradle.jvmargs=-Xmx2g',
      'android.useAndroidX=true',
      `${app(r)}.${camel(name)}=${secret}`,
    ),
  })),
  line('cookies of a browser in a file', /^session-cookie$/, (secret, _name, r) => ({
    path: `/home/ci/${app(r)}/cookies.txt`,
    content: text(
      '# Netscape HTTP Cookie File',
      `app.example.com\tFALSE\t/\tTRUE\t17${r.text(8, DIGITS)}\tsessionid\t${secret.slice(secret.indexOf('=') + 1, secret.indexOf(';'))}`,
    ),
  })),
  line('mail as it was sent', /^one-time-code$/, (secret, _name, r) => ({
    id: uuid(r),
    raw: text(
      'From: Example <no-reply@example.com>',
      `Date: ${day(r)} ${hour(r)}`,
      'Subject: Your login code',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `${secret} is your login code. It is valid for 5 minutes.`,
    ),
  })),
  line('sign-ins of a client of containers as text', /^docker-auth$/, (secret, _name, r) => ({
    file: '/root/.docker/config.json',
    content: `{\n\t"auths": {\n\t\t"registry-${r.below(9)}.example.com": {\n\t\t\t"auth": "${secret}"\n\t\t}\n\t}\n}`,
  })),
]
