import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER} from '../random.ts'
import {
  ADDRESS,
  app,
  camel,
  day,
  env,
  escaped,
  formed,
  HEADER,
  hour,
  ip,
  joined,
  KEYS,
  line,
  pascal,
  SETTING,
  stamp,
  TOKEN,
  text,
  uuid,
} from './secrets-words.ts'

const COOKIE = /^session-cookie$/
const CODE = /^one-time-code$/

/** Lines of logs, the output of commands and what somebody typed. */
export const ninthLogs: readonly Shape[] = [
  formed('lines of JSON', SETTING, escaped, (as, name, r) => ({
    pod: `${app(r)}-${r.text(9, HEX)}-${r.text(5, LOWER)}`,
    lines: [
      `{"level":"info","ts":"${stamp(r)}","msg":"starting"}`,
      `{"level":"debug","ts":"${stamp(r)}","msg":"config loaded","config":{"port":8080,"${camel(name)}":"${as}"}}`,
    ],
  })),
  line('lines of pairs', SETTING, (secret, name, r) => ({
    logs: text(
      `time=${stamp(r)} level=info msg="listening" addr=:8080`,
      `time=${stamp(r)} level=debug msg="client configured" ${joined(name, '_')}="${secret}" timeout=30s`,
    ),
  })),
  line('traceback of Python', SETTING, (secret, name, r) => ({
    error: text(
      'Traceback (most recent call last):',
      `  File "/srv/app/${app(r)}.py", line ${r.below(300)}, in <module>`,
      `    client = Client(${joined(name, '_')}='${secret}')`,
      "TypeError: Client.__init__() got an unexpected keyword argument 'timeout'",
    ),
  })),
  line('panic of Go', ADDRESS, (secret, _name, r) => ({
    stderr: text(
      `panic: cannot connect to "${secret}": dial tcp ${ip(r)}:5432: connect: connection refused`,
      '',
      'goroutine 1 [running]:',
      `main.main()\n\t/src/cmd/${app(r)}/main.go:${r.below(90)} +0x1d4`,
    ),
  })),
  line('trace of Java with an address', ADDRESS, (secret, _name, r) => ({
    stackTrace: text(
      `com.example.${app(r)}.StartException: Failed to open ${secret}`,
      `\tat com.example.${app(r)}.Pool.open(Pool.java:${r.below(300)})`,
      '\tat java.base/java.lang.Thread.run(Thread.java:1583)',
      'Caused by: java.net.ConnectException: Connection refused',
    ),
  })),
  line('step of a pipeline with its variables', SETTING, (secret, name, r) => ({
    job: r.below(99_999_999),
    log: text(
      `${stamp(r)} ##[group]Run npm run deploy`,
      `${stamp(r)} shell: /usr/bin/bash -e {0}`,
      `${stamp(r)} env:`,
      `${stamp(r)}   NODE_ENV: production`,
      `${stamp(r)}   ${env(name)}: ${secret}`,
      `${stamp(r)} ##[endgroup]`,
    ),
  })),
  line('plan of a change', SETTING, (secret, name, r) => ({
    plan: text(
      `  # example_integration.${app(r)} will be created`,
      `  + resource "example_integration" "${app(r)}" {`,
      '      + id   = (known after apply)',
      `      + ${joined(name, '_')} = "${secret}"`,
      '    }',
      'Plan: 1 to add, 0 to change, 0 to destroy.',
    ),
  })),
  line('variables of a container, printed', SETTING, (secret, name, r) => ({
    argv: ['printenv'],
    stdout: text(
      'PATH=/usr/local/bin:/usr/bin',
      `HOSTNAME=${r.text(12, HEX)}`,
      `${env(name)}=${secret}`,
      'HOME=/root',
      'LANG=C.UTF-8',
    ),
    code: 0,
  })),
  line('history of a shell', SETTING, (secret, name, r) => ({
    user: 'deploy',
    bash_history: text(`cd /opt/${app(r)}`, 'git pull', `export ${env(name)}='${secret}'`, './deploy.sh', 'exit'),
  })),
  line('history of a shell with numbers', SETTING, (secret, name, r) => ({
    output: text(
      `  ${r.below(99) + 100}  ${day(r)} ${hour(r)} ls -la`,
      `  ${r.below(99) + 200}  ${day(r)} ${hour(r)} ${env(name)}=${secret} node seed.js`,
      `  ${r.below(99) + 300}  ${day(r)} ${hour(r)} history`,
    ),
  })),
  formed(
    'command that makes a Secret',
    SETTING,
    (secret) => (secret.includes('\n') ? `"${secret}"` : `'${secret}'`),
    (as, name, r) => ({
      runbook: app(r),
      step: 3,
      command: `kubectl -n prod create secret generic ${app(r)} --from-literal=${joined(name, '-')}=${as}`,
    }),
  ),
  line('command that installs a chart', SETTING, (secret, name, r) => ({
    script: [
      `helm upgrade --install ${app(r)} example/${app(r)} --set replicas=2 --set auth.${camel(name)}=${secret} --wait`,
    ],
  })),
  line('command that starts a container', SETTING, (secret, name, r) => ({
    cmdline: `docker run -d --name ${app(r)} -p 8080:8080 -e ${env(name)}=${secret} registry.example.com/${app(r)}:latest`,
  })),
  line('command that sets a variable', SETTING, (secret, name, r) => ({
    steps: [
      {name: 'checkout', run: 'git fetch --depth 1'},
      {
        name: 'settings',
        run: r.pick([
          `heroku config:set ${env(name)}=${secret} -a ${app(r)}`,
          `fly secrets set ${env(name)}=${secret}`,
          `gh secret set ${env(name)} --body '${secret}'`,
          `az webapp config appsettings set -n ${app(r)} --settings ${env(name)}=${secret}`,
        ]),
      },
    ],
  })),
  line('list of processes', SETTING, (secret, name, r) => ({
    ps: text(
      'USER         PID %CPU %MEM COMMAND',
      `root           1  0.0  0.1 /sbin/init`,
      `app        ${r.below(9_000) + 1_000}  1.2  3.4 /usr/bin/${app(r)} --listen :8080 --${joined(name, '-')}=${secret}`,
    ),
  })),
  line('lines that a commit changed', SETTING, (secret, name, r) => ({
    sha: r.text(40, HEX),
    files: [
      {
        filename: '.env.staging',
        status: 'modified',
        patch: `@@ -1,3 +1,3 @@\n NODE_ENV=staging\n-${env(name)}=\n+${env(name)}=${secret}\n PORT=8080`,
      },
    ],
  })),
  line('object printed by an application', SETTING, (secret, name, r) => ({
    message: `${stamp(r)} DEBUG options: { host: '${ip(r)}', ${camel(name)}: '${secret}', retries: 3, tls: true }`,
    container: app(r),
  })),
  line('object of Java, printed', SETTING, (secret, name, r) => ({
    msg: `Using ${pascal(app(r))}Properties(enabled=true, ${camel(name)}=${secret}, connectTimeout=PT5S)`,
    logger: 'c.e.Application',
    thread: 'main',
  })),
  line('object of Ruby, printed', SETTING, (secret, name, r) => ({
    irb: `=> #<${pascal(app(r))}::Client:0x0000${r.text(12, HEX)} @host="api.example.com", @${joined(name, '_')}="${secret}", @retries=2>`,
  })),
  line('dictionary of Python, printed', SETTING, (secret, name, r) => ({
    events: [
      {
        timestamp: 1_790_000_000_000 + r.below(9_999),
        message: `loaded {'region': 'eu', '${joined(name, '_')}': '${secret}', 'debug': False}`,
      },
    ],
  })),
  line('journal of a unit', SETTING, (secret, name, r) => ({
    journal: [
      {
        __REALTIME_TIMESTAMP: `17${r.text(14, DIGITS)}`,
        _SYSTEMD_UNIT: `${app(r)}.service`,
        PRIORITY: '6',
        MESSAGE: `environment: ${env(name)}=${secret}`,
      },
    ],
  })),
  line('output of several containers', SETTING, (secret, name, r) => ({
    logs: text(
      `web-1  | ${day(r)} ${hour(r)} ready`,
      `job-1  | warning: ${env(name)} is set to "${secret}", which is deprecated; use a file`,
      `db-1   | LOG:  checkpoint complete: wrote ${r.below(900)} buffers`,
    ),
  })),
  line('access log with a token in the query', TOKEN, (secret, _name, r) => ({
    'access.log': text(
      `${ip(r)} - - [02/Nov/2026:${hour(r)} +0000] "GET /health HTTP/1.1" 200 2 "-" "kube-probe/1.33"`,
      `${ip(r)} - - [02/Nov/2026:${hour(r)} +0000] "GET /api/${app(r)}?access_token=${encodeURIComponent(secret)} HTTP/1.1" 200 ${r.below(9_999)} "-" "python-requests/2.32"`,
    ),
  })),
  line('output of curl that tells all', HEADER, (secret, _name, r) => ({
    transcript: text(
      `* Connected to api.example.com (${ip(r)}) port 443`,
      `> GET /v2/${app(r)} HTTP/1.1`,
      '> Host: api.example.com',
      '> User-Agent: curl/8.14.1',
      `> Authorization: ${secret}`,
      '> Accept: */*',
      '>',
      '< HTTP/1.1 200 OK',
      `< x-request-id: ${uuid(r)}`,
    ),
  })),
  line('command of curl', HEADER, (secret, _name, r) => ({
    doc: `To restart the import:\n\n  curl -X POST https://api.example.com/${app(r)}/import -H 'Authorization: ${secret}' -H 'Content-Type: application/json' -d '{}'\n`,
  })),
  line('answer of a server as it came', COOKIE, (secret, _name, r) => ({
    capture: `HTTP/1.1 302 Found\r\nDate: Mon, 02 Nov 2026 ${hour(r)} GMT\r\nLocation: /${app(r)}\r\nSet-Cookie: ${secret}\r\nContent-Length: 0\r\n\r\n`,
  })),
  line('command with a cookie', COOKIE, (secret, _name, r) => ({
    note: `curl 'https://app.example.com/${app(r)}' -b '${secret.slice(0, secret.indexOf(';'))}' --compressed`,
  })),
  line('log of a sender of codes', CODE, (secret, _name, r) => ({
    lines: [
      `${stamp(r)} INFO sms: to=+1555010${r.below(9)} template=login body="Your verification code is ${secret}" status=queued`,
    ],
  })),
  line('log of a sign-in in development', CODE, (secret, _name, r) => ({
    stdout: text(
      `[auth] sign-in of user ${r.below(999)} requested`,
      `[auth] one-time code: ${secret} (expires in 300 s)`,
    ),
  })),
  line('sign-ins that a build printed', /^docker-auth$/, (secret, _name, r) => ({
    log: text(
      `$ cat ~/.docker/config.json`,
      `{"auths":{"registry.example.com":{"auth":"${secret}"}}}`,
      `$ docker push registry.example.com/${app(r)}:${r.below(99)}`,
    ),
  })),
  formed(
    'key that was printed on a terminal',
    KEYS,
    (secret) => secret,
    (as, _name, r) => ({
      session: `deploy@${app(r)}-1:~$ cat ~/.ssh/id_deploy\n${as}deploy@${app(r)}-1:~$ exit\n`,
    }),
  ),
  formed(
    'key that a pipeline printed line by line',
    KEYS,
    (secret) => secret.trimEnd().replaceAll('\n', '\nweb-1  | '),
    (as, _name, r) => ({
      stack: app(r),
      logs: `web-1  | loading key\nweb-1  | ${as}\nweb-1  | listening on :8443\n`,
    }),
  ),
]
