import {app, day, hour, ip, line, ofXml, stamp, text, title, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, UPPER} from '../random.ts'

const PASSWORD = /^password$/

/** Passwords on command lines, in statements, in servers of Java, and in managers of passwords. */
export const tenthLogins: readonly Shape[] = [
  line('user of Windows', PASSWORD, (secret, _name, r) => ({
    CommandLine: `net user svc-${app(r)} ${secret} /add /expires:never`,
    EventID: 1,
    Image: 'C:\\Windows\\System32\\net.exe',
  })),
  line('drive of a network', PASSWORD, (secret, _name, r) => ({
    script: `net use Z: \\\\${ip(r)}\\${app(r)} /user:EXAMPLE\\svc ${secret} /persistent:yes`,
  })),
  line('sealed text of PowerShell', PASSWORD, (secret, _name, r) => ({
    ps1: `$cred = New-Object PSCredential('svc-${app(r)}', (ConvertTo-SecureString '${secret}' -AsPlainText -Force))`,
  })),
  line('sign-in by itself of Windows', PASSWORD, (secret, _name, r) => ({
    reg: `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon]\r\n"DefaultUserName"="${app(r)}"\r\n"AutoAdminLogon"="1"\r\n"DefaultPassword"="${secret}"\r\n`,
  })),
  line('change of a password of a system', PASSWORD, (secret, _name, r) => ({
    cmd: `echo 'deploy:${secret}' | chpasswd && passwd -x 90 deploy`,
    host: app(r),
  })),
  line('copy of a collection', PASSWORD, (secret, _name, r) => ({
    cmd: `mongodump --host ${ip(r)} -u backup -p '${secret}' --authenticationDatabase admin --db ${app(r)}`,
  })),
  line('client of a store of keys', PASSWORD, (secret, _name, r) => ({
    livenessProbe: {exec: {command: ['redis-cli', '-h', '127.0.0.1', '-a', secret, 'ping']}, periodSeconds: 10},
    name: app(r),
  })),
  line('command of a server of SQL', PASSWORD, (secret, _name, r) => ({
    cmd: `sqlcmd -S ${ip(r)} -U sa -P '${secret}' -Q "select @@version" -d ${app(r)}`,
  })),
  line('sign-in at a database in one word', PASSWORD, (secret, _name, r) => ({
    log: `$ sqlplus system/${secret}@//${ip(r)}:1521/${app(r)} @migrate.sql`,
  })),
  line('role of a database', PASSWORD, (secret, _name, r) => ({
    queries: [{pid: r.below(9_999), state: 'idle', query: `ALTER ROLE ${app(r)} WITH LOGIN PASSWORD '${secret}'`}],
  })),
  line('change of a user of a server of SQL', PASSWORD, (secret, _name, r) => ({
    statement: `CREATE LOGIN [${app(r)}] WITH PASSWORD = N'${secret}', CHECK_POLICY = OFF`,
    duration_ms: r.below(99),
  })),
  line('link of a database to another', PASSWORD, (secret, _name, r) => ({
    umoptions: ['user=reader', `password=${secret}`],
    srvname: app(r),
    usename: 'app',
  })),
  line('source of replication', PASSWORD, (secret, _name, r) => ({
    sql: `CHANGE REPLICATION SOURCE TO SOURCE_HOST='${ip(r)}', SOURCE_USER='repl', SOURCE_PASSWORD='${secret}'; -- ${app(r)}`,
  })),
  line('sources of data of a server of Java', PASSWORD, (secret, _name, r) => ({
    xml: `<datasource jndi-name="java:/${app(r)}DS"><security><user-name>app</user-name><password>${ofXml(secret)}</password></security></datasource>`,
  })),
  line('resource of a server of Java', PASSWORD, (secret, _name, r) => ({
    'server.xml': `<Resource name="jdbc/${app(r)}" auth="Container" username="app" password="${ofXml(secret)}" maxTotal="20"/>`,
  })),
  line('users of a server of Java', PASSWORD, (secret, _name, r) => ({
    'tomcat-users.xml': `<user username="${app(r)}" password="${ofXml(secret)}" roles="manager-gui"/>`,
  })),
  line('servers of a build of Java', PASSWORD, (secret, _name, r) => ({
    'settings.xml': `<settings><servers><server><id>${app(r)}</id><username>ci</username><password>${ofXml(secret)}</password></server></servers></settings>`,
  })),
  line('sources of packages of .NET', PASSWORD, (secret) => ({
    'NuGet.Config': `<packageSourceCredentials><internal><add key="Username" value="ci" /><add key="ClearTextPassword" value="${ofXml(secret)}" /></internal></packageSourceCredentials>`,
  })),
  line('sign-ins of packages of PHP', PASSWORD, (secret, _name, r) => ({
    'auth.json': `{"http-basic":{"${app(r)}.example.com":{"username":"ci","password":"${secret}"}}}`,
  })),
  line('profile of a tool that models data', PASSWORD, (secret, _name, r) => ({
    'profiles.yml': text(
      `${app(r)}:`,
      '  outputs:',
      '    prod:',
      '      type: snowflake',
      '      user: DBT',
      `      password: '${secret}'`,
    ),
  })),
  line('connection of a scheduler of flows', PASSWORD, (secret, _name, r) => ({
    connections: [
      {
        conn_id: `${app(r)}_dwh`,
        conn_type: 'mssql',
        host: ip(r),
        login: 'etl',
        password: secret,
        port: 1433,
        extra: null,
      },
    ],
  })),
  line('export of a manager of passwords', PASSWORD, (secret, _name, r) => ({
    csv: text(
      'url,username,password,totp,extra,name,grouping,fav',
      `https://${app(r)}.example.com,ops,${secret},,,${title(app(r))},Work,0`,
    ),
  })),
  line('entry of a file of passwords', PASSWORD, (secret, _name, r) => ({
    xml: `<Entry><UUID>${uuid(r)}</UUID><String><Key>Title</Key><Value>${app(r)}</Value></String><String><Key>Password</Key><Value ProtectInMemory="True">${ofXml(secret)}</Value></String></Entry>`,
  })),
  line('item of a vault of a team', PASSWORD, (secret, _name, r) => ({
    id: r.text(26, 'abcdefghijklmnopqrstuvwxyz234567'),
    title: app(r),
    category: 'LOGIN',
    fields: [
      {id: 'username', type: 'STRING', value: 'ops'},
      {id: 'password', type: 'CONCEALED', purpose: 'PASSWORD', value: secret, passwordDetails: {strength: 'FANTASTIC'}},
    ],
  })),
  line('password that was reset', PASSWORD, (secret, _name, r) => ({
    requestId: uuid(r),
    user: app(r),
    newPassword: secret,
    mustChange: true,
    resetAt: stamp(r),
  })),
  line('machine that was rented', PASSWORD, (secret, _name, r) => ({
    server: {id: r.below(99_999), name: app(r), status: 'initializing', public_net: {ipv4: {ip: ip(r)}}},
    action: {command: 'create_server', progress: 0},
    root_password: secret,
  })),
  line('account at a console of a machine', PASSWORD, (secret, _name, r) => ({
    cmd: `ipmitool -I lanplus -H ${ip(r)} -U ADMIN -P '${secret}' chassis power status`,
    rack: app(r),
  })),
  line('list of users of a proxy of names', PASSWORD, (secret, _name, r) => ({
    'squid.conf': text(
      'http_port 3128',
      `cache_peer ${ip(r)} parent 3128 0 no-query default login=${app(r)}:${secret}`,
    ),
  })),
  line('relay of a server of mails', PASSWORD, (secret, _name, r) => ({
    path: '/etc/postfix/sasl_passwd',
    content: text(`[smtp.${app(r)}.example.com]:587 relay@example.com:${secret}`),
  })),
  line('mailboxes that are fetched', PASSWORD, (secret, _name, r) => ({
    fetchmailrc: `poll imap.${app(r)}.example.com proto IMAP user "desk@example.com" password "${secret}" ssl`,
  })),
  line('registration of a phone on a desk', PASSWORD, (secret, _name, r) => ({
    'pjsip.conf': text(
      `[${r.text(4, DIGITS)}]`,
      'type=auth',
      'auth_type=userpass',
      `password=${secret}`,
      `username=${app(r)}`,
    ),
  })),
  line('server of licences', PASSWORD, (secret, _name, r) => ({
    status: 'ok',
    licence: {id: `LIC-${r.text(10, UPPER)}`, seats: r.below(99), product: app(r)},
    portal: {login: 'licence-admin', pwd: secret},
  })),
  line('login of a terminal for payments', PASSWORD, (secret, _name, r) => ({
    soap: `<soapenv:Body><Login><MerchantId>${r.text(12, DIGITS)}</MerchantId><UserName>${app(r)}</UserName><Password>${ofXml(secret)}</Password></Login></soapenv:Body>`,
  })),
  line('repository of copies that are encrypted', /^passphrase$/, (secret, _name, r) => ({
    log: text(`+ export BORG_PASSPHRASE='${secret}'`, `+ borg create /backup/${app(r)}::${day(r)} /srv`),
  })),
  line('disk that is unlocked', /^passphrase$/, (secret, _name, r) => ({
    script: `printf '%s' '${secret}' | cryptsetup luksOpen /dev/sdb1 ${app(r)} -d -`,
    at: hour(r),
  })),
  line('signature of a package', /^passphrase$/, (secret, _name, r) => ({
    run: `gpg --batch --pinentry-mode loopback --passphrase '${secret}' --detach-sign ${app(r)}.tar.gz`,
  })),
]
