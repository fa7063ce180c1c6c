import type {Shape} from '../placed.ts'
import {HEX} from '../random.ts'
import {app, ip, line, stamp, text} from './secrets-words.ts'

const PASSWORD = /^password$/

/** A password in the formats and commands that have a place for it. */
export const ninthPasswords: readonly Shape[] = [
  line('file of passwords of psql', PASSWORD, (secret, _name, r) => ({
    '.pgpass': text('# host:port:database:user:password', `${ip(r)}:5432:${app(r)}:app:${secret}`),
  })),
  line('client of a database, its file', PASSWORD, (secret, _name, r) => ({
    'my.cnf': text('[client]', `host = ${ip(r)}`, 'user = backup', `password = "${secret}"`),
  })),
  line('copy of a database in a script', PASSWORD, (secret, _name, r) => ({
    script: text(
      '#!/bin/sh',
      `mysqldump -h ${ip(r)} -u root -p'${secret}' ${app(r)} | gzip > /backup/${app(r)}.sql.gz`,
    ),
  })),
  line('store of keys, its file', PASSWORD, (secret, _name, r) => ({
    'redis.conf': text('bind 0.0.0.0', `maxmemory ${r.below(900)}mb`, `requirepass ${secret}`, 'appendonly yes'),
  })),
  line('what a store of keys was told', PASSWORD, (secret, _name, r) => ({
    monitor: [
      `17900${r.below(90_000)}.123456 [0 ${ip(r)}:51122] "AUTH" "default" "${secret}"`,
      `17900${r.below(90_000)}.123999 [0 ${ip(r)}:51122] "GET" "${app(r)}:1"`,
    ],
  })),
  line('connection string of a server of SQL', PASSWORD, (secret, _name, r) => ({
    name: 'Default',
    value: `Server=tcp:${app(r)}.example.com,1433;Initial Catalog=${app(r)};User ID=app;Password=${secret};Encrypt=True;`,
  })),
  line('address of a driver of Java', PASSWORD, (secret, _name, r) => ({
    error: `Cannot create PoolableConnectionFactory (jdbc:sqlserver://${ip(r)}:1433;databaseName=${app(r)};user=app;password=${secret};encrypt=true)`,
  })),
  line('source of data of a driver', PASSWORD, (secret, _name, r) => ({
    dsn: `Driver={ODBC Driver 18 for SQL Server};Server=${ip(r)};Database=${app(r)};Uid=report;Pwd={${secret}};`,
  })),
  line('words of a connection', PASSWORD, (secret, _name, r) => ({
    subconninfo: `host=${ip(r)} port=5432 dbname=${app(r)} user=replica password=${secret} sslmode=require`,
    subenabled: true,
  })),
  line('users of a proxy', PASSWORD, (secret, _name, r) => ({
    'haproxy.cfg': text(
      `userlist ${app(r)}`,
      `  user admin insecure-password ${secret}`,
      '  user guest insecure-password ""',
    ),
  })),
  line('users of a pooler', PASSWORD, (secret, _name, r) => ({
    file: '/etc/pgbouncer/userlist.txt',
    content: text(`"${app(r)}" "${secret}"`),
  })),
  line('statement that makes a user', PASSWORD, (secret, _name, r) => ({
    Info: `CREATE USER '${app(r)}'@'%' IDENTIFIED BY '${secret}'`,
    Time: r.below(9),
    State: 'starting',
  })),
  line('sign-in by a script', PASSWORD, (secret, _name, r) => ({
    cmd: `sshpass -p '${secret}' ssh -o StrictHostKeyChecking=no root@${ip(r)} uptime`,
  })),
  line('sign-in to a registry', PASSWORD, (secret, _name, r) => ({
    log: text(
      `$ docker login -u robot -p ${secret} registry.example.com`,
      'WARNING! Using --password via the CLI is insecure. Use --password-stdin.',
      `$ docker push registry.example.com/${app(r)}`,
    ),
  })),
  line('search in a directory', PASSWORD, (secret, _name, r) => ({
    cmd: `ldapsearch -x -H ldap://${ip(r)} -D cn=admin,dc=example,dc=com -w '${secret}' -b dc=example,dc=com uid=${app(r)}`,
  })),
  line('share of files that is mounted', PASSWORD, (secret, _name, r) => ({
    path: '/etc/cifs-credentials',
    content: text(`username=${app(r)}`, `password=${secret}`, 'domain=EXAMPLE'),
  })),
  line('machines of a playbook', PASSWORD, (secret, _name, r) => ({
    inventory: text(
      '[db]',
      `db1 ansible_host=${ip(r)} ansible_user=ops ansible_password='${secret}'`,
      `[${app(r)}]`,
      `web1 ansible_host=${ip(r)}`,
    ),
  })),
  line('first start of a machine', PASSWORD, (secret, _name, r) => ({
    user_data: text(
      '#cloud-config',
      `hostname: ${app(r)}`,
      'chpasswd:',
      '  list: |',
      `    root:${secret}`,
      '  expire: false',
    ),
  })),
  line('envelope of a service', PASSWORD, (secret, _name, r) => ({
    soap: `<soap:Header><wsse:Security><wsse:UsernameToken><wsse:Username>${app(r)}</wsse:Username><wsse:Password Type="#PasswordText">${secret}</wsse:Password></wsse:UsernameToken></wsse:Security></soap:Header>`,
  })),
  line('sites of a client of files', PASSWORD, (secret, _name, r) => ({
    xml: text(
      '<Server>',
      `  <Host>${ip(r)}</Host>`,
      '  <User>deploy</User>',
      `  <Pass>${secret}</Pass>`,
      `  <Name>${app(r)}</Name>`,
      '</Server>',
    ),
  })),
  line('print of a structure of Go', PASSWORD, (secret, _name, r) => ({
    log: `${stamp(r)} cfg={Host:${ip(r)} Port:5432 User:app Password:${secret} Database:${app(r)} MaxConns:20}`,
    span: r.text(16, HEX),
  })),
  line('message in a queue for mails', PASSWORD, (secret, _name, r) => ({
    template: 'welcome',
    text: `Welcome to ${app(r)}!\n\nUser name: ci\nTemporary password: ${secret}\n\nYou will be asked to change it.`,
  })),
]
