import {ADDRESS, app, camel, day, env, hour, ip, joined, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {APP, FLAG, flat, id, number, ofCookie} from './secrets-words.ts'

const HEADER = /^authorization-/
const OTP = /^one-time-code$/

/** Logs, errors, results of queries and captures. */
export const eleventhLines: readonly Shape[] = [
  flat('streams of a store of logs', APP, (secret, name, r) => ({
    ...{status: 'success'},
    data: {
      resultType: 'streams',
      result: [
        {
          stream: {app: app(r), level: 'debug'},
          values: [[`17${r.text(17, DIGITS)}`, `config loaded ${camel(name)}=${secret} workers=4`]],
        },
      ],
    },
  })),
  flat('events of a group of logs', APP, (secret, name, r) => ({
    events: [
      {
        logStreamName: `${app(r)}/${uuid(r)}`,
        timestamp: 1_792_000_000_000,
        message: `[INFO] starting with ${env(name)}=${secret}\n`,
        eventId: r.text(56, DIGITS),
      },
    ],
  })),
  flat('hits of a search of logs', APP, (secret, name, r) => ({
    hits: {
      total: {value: 1, relation: 'eq'},
      hits: [
        {
          _index: `logs-${day(r)}`,
          _id: id(r),
          _source: {'@timestamp': stamp(r), service: {name: app(r)}, message: `Using ${camel(name)}: ${secret}`},
        },
      ],
    },
  })),
  flat('raw events of a search of machines', APP, (secret, name, r) => ({
    ...{preview: false, lastrow: true},
    result: {
      _time: stamp(r),
      host: app(r),
      sourcetype: 'app',
      _raw: `${day(r)} ${hour(r)} DEBUG settings {"${joined(name, '_')}": "${secret}", "debug": true}`,
    },
  })),
  flat('description of a pod on a terminal', APP, (secret, name, r) => ({
    output: text(
      `Name:             ${app(r)}-0`,
      'Containers:',
      '  web:',
      '    Port:       8080/TCP',
      '    Environment:',
      '      LOG_LEVEL:  info',
      `      ${env(name)}:  ${secret}`,
      '    Mounts:       <none>',
    ),
  })),
  flat('configuration of services, resolved', APP, (secret, name, r) => ({
    command: 'docker compose config',
    stdout: text(
      `name: ${app(r)}`,
      'services:',
      '  web:',
      '    environment:',
      `      ${env(name)}: ${secret}`,
      '      TZ: UTC',
    ),
  })),
  flat('log of a job with stamps', APP, (secret, name, r) => ({
    log: text(
      `${stamp(r)} ##[group]Run ./deploy.sh`,
      `${stamp(r)} env:`,
      `${stamp(r)}   APP: ${app(r)}`,
      `${stamp(r)}   ${env(name)}: ${secret}`,
      `${stamp(r)} ##[endgroup]`,
    ),
  })),
  flat('console of a build with an export', APP, (secret, name, r) => ({
    text: text(`[Pipeline] sh (${app(r)})`, `+ export ${env(name)}=${secret}`, '+ make publish', 'Finished: SUCCESS'),
  })),
  flat('records of a query at an edge', APP, (secret, name, r) => ({
    result: [
      {
        results: [{id: number(r, 90), tenant: app(r), [joined(name, '_')]: secret, updated_at: stamp(r)}],
        success: true,
        meta: {rows_read: 1},
      },
    ],
  })),
  flat('rows of a warehouse with a schema', APP, (secret, name, r) => ({
    schema: {
      fields: [
        {name: 'tenant', type: 'STRING'},
        {name: joined(name, '_'), type: 'STRING'},
      ],
    },
    rows: [{f: [{v: app(r)}, {v: secret}]}],
    ...{totalRows: '1', jobComplete: true},
  })),
  flat('rows of a statement as objects', APP, (secret, name, r) => ({
    sql: `SELECT id, name, ${joined(name, '_')} FROM integrations WHERE name = '${app(r)}'`,
    ...{rowCount: 1, rows: [{id: number(r, 90), name: app(r), [joined(name, '_')]: secret}]},
  })),
  flat('monitor of a store of pairs', APP, (secret, name, r) => ({
    lines: [
      `17920000${r.text(2, DIGITS)}.${r.text(6, DIGITS)} [0 ${ip(r)}:51244] "SET" "${app(r)}:${joined(name, '_')}" "${secret}" "EX" "3600"`,
    ],
  })),
  flat('crumbs of a reporter of errors', APP, (secret, name, r) => ({
    ...{title: 'ConnectionError', culprit: app(r)},
    extra: {sys_argv: ['worker', `--${joined(name, '-')}=${secret}`], attempt: number(r, 5)},
  })),
  flat('sudo in a log of sign-ins', FLAG, (secret, name, r) => ({
    message: `${day(r)} ${hour(r)} ${app(r)}1 sudo: deploy : TTY=pts/0 ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/${app(r)}ctl login --${joined(name, '-')} ${secret}`,
  })),
  flat('error of a plan of a provider', APP, (secret, name, r) => ({
    stderr: text(
      'Error: Invalid provider configuration',
      '',
      `  on main.tf line ${number(r, 90)}, in provider "${app(r)}":`,
      `   3:   ${joined(name, '_')} = "${secret}"`,
      '',
      'The provider could not sign in: 401 Unauthorized.',
    ),
  })),
]

/** Logs of calls, of addresses and of codes. */
export const eleventhCalls: readonly Shape[] = [
  flat('failure of an address of a database', ADDRESS, (secret, _name, r) => ({
    level: 'error',
    err: {
      type: 'ConnectionError',
      message: `could not connect to ${secret}: connection refused`,
      code: 'ECONNREFUSED',
      service: app(r),
    },
  })),
  flat('log of a broker of tasks with its banner', ADDRESS, (secret, _name, r) => ({
    stdout: text(
      ` -------------- worker@${app(r)}-1 v5.5.0`,
      '- ** ---------- [config]',
      `- ** ---------- .> app:         ${app(r)}:0x7f`,
      `- ** ---------- .> transport:   ${secret}`,
      '- *** --- * --- .> concurrency: 4 (prefork)',
    ),
  })),
  flat('packets of a call as text', HEADER, (secret, _name, r) => ({
    capture: text(
      `${hour(r)}.102233 IP ${ip(r)}.40312 > ${ip(r)}.8080: Flags [P.], length 231: HTTP: GET /${app(r)} HTTP/1.1`,
      'Host: api.internal',
      `Authorization: ${secret}`,
      'Accept: */*',
    ),
  })),
  flat('call that a client of Python printed', HEADER, (secret, _name, r) => ({
    log: `DEBUG:httpx:request: GET https://api.example.com/${app(r)} headers={'accept': '*/*', 'authorization': '${secret}', 'user-agent': 'python-httpx/0.28'}`,
  })),
  flat('error of a client with its configuration', HEADER, (secret, _name, r) => ({
    ...{name: 'AxiosError', message: 'Request failed with status code 503', code: 'ERR_BAD_RESPONSE'},
    config: {
      method: 'get',
      url: `https://${app(r)}.example.com/v1/jobs`,
      headers: {Accept: 'application/json', Authorization: secret},
      timeout: 0,
    },
  })),
  flat('log of parameters of a request with a code', OTP, (secret, _name, r) => ({
    message: `Started POST "/sessions/otp" for ${ip(r)}\nParameters: {"user"=>{"id"=>"${number(r, 900)}", "otp_attempt"=>"${secret}"}}`,
  })),
  flat('log of a gateway of messages to phones', OTP, (secret, _name, r) => ({
    entries: [
      {
        time: stamp(r),
        severity: 'INFO',
        textPayload: `sms to +15555550100 queued: "${secret} is your ${app(r)} login code"`,
        insertId: r.text(16, HEX),
      },
    ],
  })),
  flat('headers that a worker printed', /^session-cookie$/, (secret, _name, r) => ({
    logs: [
      {
        level: 'log',
        timestamp: 1_792_000_000_000,
        message: ['incoming', `{"host":"${app(r)}.example.com","cookie":"sessionid=${ofCookie(secret)}; lang=en"}`],
      },
    ],
  })),
  flat('header of a push of an image', /^docker-auth$/, (secret, _name, r) => ({
    log: `DEBU[0003] config.json for ${app(r)}.example.com: {"auths":{"${app(r)}.example.com":{"auth":"${secret}"}}}`,
  })),
]
