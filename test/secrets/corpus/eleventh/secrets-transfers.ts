import {app, ip, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, WORD} from '../random.ts'
import {flat, id, number, ofCookie} from './secrets-words.ts'

const SIGNED = /^presigned-url$/
const SAS = /^sas-url$/
const HEADER = /^authorization-/
const COOKIE = /^session-cookie$/

/** Signed addresses, headers and cookies. */
export const eleventhTransfers: readonly Shape[] = [
  flat('file of a page of a notebook of a team', SIGNED, (secret, _name, r) => ({
    ...{object: 'block', id: uuid(r), type: 'file', has_children: false},
    file: {caption: [], type: 'file', file: {url: secret, expiry_time: stamp(r)}, name: `${app(r)}.zip`},
  })),
  flat('actions for large files of a repository', SIGNED, (secret, _name, r) => ({
    transfer: 'basic',
    objects: [
      {
        oid: r.text(64, HEX),
        size: number(r, 90_000),
        authenticated: true,
        actions: {download: {href: secret, expires_in: 3_600}},
      },
    ],
  })),
  flat('chunks of a result of a warehouse', SIGNED, (secret, _name, r) => ({
    statement_id: uuid(r),
    ...{
      status: {state: 'SUCCEEDED'},
      result: {external_links: [{chunk_index: 0, row_count: 100, external_link: secret, expiration: stamp(r)}]},
    },
  })),
  flat('attachments of a base', SIGNED, (secret, _name, r) => ({
    records: [
      {
        id: `rec${r.text(14, WORD)}`,
        fields: {Name: app(r), Files: [{id: id(r), url: secret, filename: 'a.zip', size: 900}]},
      },
    ],
  })),
  flat('export that is ready', SIGNED, (secret, _name, r) => ({
    ...{
      id: uuid(r),
      status: 'completed',
      format: 'csv',
      requested_by: 'ci',
      completed_at: stamp(r),
      download_url: secret,
    },
  })),
  flat('place to which a source of a build goes', SAS, (secret, _name, r) => ({
    ...{uploadUrl: secret, relativePath: `source/${stamp(r).slice(0, 10)}/${app(r)}.tar.gz`},
  })),
  flat('access to a disk', SAS, (secret, _name, r) => ({
    ...{
      startTime: stamp(r),
      endTime: stamp(r),
      status: 'Succeeded',
      name: uuid(r),
      properties: {output: {accessSAS: secret}},
    },
  })),
  flat('package from which an app runs', SAS, (secret, _name, r) => [
    {name: 'FUNCTIONS_WORKER_RUNTIME', slotSetting: false, value: 'node'},
    {name: 'WEBSITE_RUN_FROM_PACKAGE', slotSetting: false, value: secret},
    {name: 'WEBSITE_SITE_NAME', slotSetting: false, value: app(r)},
  ]),
  flat('resources to take data in', SAS, (secret, _name, r) => ({
    Tables: [
      {
        TableName: 'Table_0',
        Columns: [{ColumnName: 'ResourceTypeName'}, {ColumnName: 'StorageRoot'}],
        Rows: [
          ['TempStorage', secret],
          ['Queue', app(r)],
        ],
      },
    ],
  })),
  flat('headers of an exporter in a variable', HEADER, (secret, _name, r) => ({
    env: [
      {name: 'OTEL_SERVICE_NAME', value: app(r)},
      {name: 'OTEL_EXPORTER_OTLP_HEADERS', value: `Authorization=${secret}`},
    ],
  })),
  flat('headers of a server of tools', HEADER, (secret, _name, r) => ({
    mcpServers: {
      [app(r)]: {type: 'http', url: `https://mcp.${app(r)}.example.com/mcp`, headers: {Authorization: secret}},
    },
  })),
  flat('item of a monitor that asks a page', HEADER, (secret, _name, r) => ({
    jsonrpc: '2.0',
    result: [
      {
        itemid: r.text(5, DIGITS),
        name: app(r),
        type: '19',
        url: 'https://api.example.com/health',
        headers: [{name: 'Authorization', value: secret}],
      },
    ],
    id: 1,
  })),
  flat('credential of an automation for a header', HEADER, (secret, _name, r) => ({
    ...{id: r.text(16, WORD), name: app(r), type: 'httpHeaderAuth', data: {name: 'Authorization', value: secret}},
  })),
  flat('schema of another server behind a query', HEADER, (secret, _name, r) => ({
    remote_schemas: [
      {
        name: app(r),
        definition: {
          url: `https://${app(r)}/graphql`,
          timeout_seconds: 60,
          headers: [{name: 'Authorization', value: secret}],
        },
      },
    ],
  })),
  flat('hook of a store of contents with a header', HEADER, (secret, _name, r) => ({
    data: {
      id: number(r, 20),
      name: app(r),
      url: 'https://ci.example.com/rebuild',
      headers: {Authorization: secret},
      isEnabled: true,
    },
  })),
  flat('a call that an inspector of tunnels saw', HEADER, (secret, _name, r) => ({
    requests: [
      {
        ...{id: `airt_${r.text(20, WORD)}`, remote_addr: ip(r), duration: number(r, 90_000)},
        request: {method: 'POST', uri: `/${app(r)}`, headers: {'Accept-Encoding': ['gzip'], Authorization: [secret]}},
      },
    ],
  })),
  flat('event of a gateway with cookies', COOKIE, (secret, _name, r) => ({
    ...{version: '2.0', routeKey: 'GET /me', rawPath: '/me', cookies: ['theme=dark', `sessionid=${ofCookie(secret)}`]},
    requestContext: {accountId: r.text(12, DIGITS), http: {method: 'GET', path: '/me', sourceIp: ip(r)}},
  })),
  flat('answer of a function with several headers', COOKIE, (secret, _name, r) => ({
    ...{
      statusCode: 302,
      multiValueHeaders: {'Set-Cookie': [secret], Location: [`/${app(r)}`]},
      body: '',
      isBase64Encoded: false,
    },
  })),
  flat('cookies of a driver of a browser', COOKIE, (secret, _name, r) => ({
    value: [
      {
        domain: `${app(r)}.example.com`,
        httpOnly: true,
        name: 'sessionid',
        path: '/',
        sameSite: 'Lax',
        secure: true,
        value: ofCookie(secret),
      },
    ],
  })),
  flat('request that a reporter of errors sent', COOKIE, (secret, _name, r) => ({
    event: {
      ...{event_id: r.text(32, HEX), platform: 'python', level: 'error'},
      request: {
        url: `https://${app(r)}.example.com/cart`,
        method: 'GET',
        cookies: {lang: 'en', sessionid: ofCookie(secret)},
      },
    },
  })),
  flat('jar of cookies of a client', COOKIE, (secret, _name, r) => ({
    version: 'tough-cookie@4.1.4',
    cookies: [
      {
        key: 'sessionid',
        value: ofCookie(secret),
        domain: `${app(r)}.example.com`,
        path: '/',
        hostOnly: true,
        creation: stamp(r),
      },
    ],
  })),
  flat('log of a network of content with a cookie', COOKIE, (secret, _name, r) => ({
    log: `#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(Cookie)\n${stamp(r).slice(0, 10)}\t09:12:44\t${ip(r)}\tGET\t/${app(r)}\t200\tsessionid=${ofCookie(secret)}`,
  })),
]
