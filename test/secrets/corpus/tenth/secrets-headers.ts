import {app, HEADER, line, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX} from '../random.ts'

/** The header of a sign-in as clients, gateways and tests write it down. */
export const tenthHeaders: readonly Shape[] = [
  line('header in a collection', HEADER, (secret, _name, r) => ({
    item: [
      {
        name: app(r),
        request: {
          method: 'GET',
          header: [{key: 'Authorization', value: secret, type: 'text'}],
          url: {raw: '{{baseUrl}}/v1/items'},
        },
      },
    ],
  })),
  line('header of a recorded test', HEADER, (secret, _name, r) => ({
    cassette: text(
      'interactions:',
      '- request:',
      '    method: GET',
      `    uri: https://api.example.com/${app(r)}`,
      '    headers:',
      '      Authorization:',
      `      - ${secret}`,
      '  response:',
      '    status: {code: 200}',
    ),
  })),
  line('header of a mock', HEADER, (secret, _name, r) => ({
    mappings: [
      {
        id: uuid(r),
        request: {method: 'GET', urlPath: `/${app(r)}`, headers: {Authorization: {equalTo: secret}}},
        response: {status: 204},
      },
    ],
  })),
  line('header of a plan of a test of load', HEADER, (secret, _name, r) => ({
    jmx: text(
      '<HeaderManager testname="headers">',
      `  <!-- ${app(r)} -->`,
      `  <stringProp name="Header.name">Authorization</stringProp>`,
      `  <stringProp name="Header.value">${secret}</stringProp>`,
      '</HeaderManager>',
    ),
  })),
  line('header in a log of a gateway', HEADER, (secret, _name, r) => ({
    request: {
      uri: `/${app(r)}`,
      size: r.below(999),
      headers: {host: 'api.example.com', authorization: secret, accept: '*/*'},
    },
    latencies: {proxy: 12, kong: 1, request: 14},
  })),
  line('header of metadata of a call', HEADER, (secret, _name, r) => ({
    log: `grpc: outgoing md map[authorization:[${secret}] x-service:[${app(r)}] grpc-timeout:[5S]]`,
  })),
  line('header of a source of metrics', HEADER, (secret, _name, r) => ({
    datasource: {
      name: app(r),
      type: 'prometheus',
      jsonData: {httpHeaderName1: 'Authorization'},
      secureJsonData: {httpHeaderValue1: secret},
    },
  })),
  line('header of a client of Go, dumped', HEADER, (secret, _name, r) => ({
    dump: `GET /${app(r)} HTTP/1.1\r\nHost: api.example.com\r\nUser-Agent: Go-http-client/1.1\r\nAuthorization: ${secret}\r\nAccept-Encoding: gzip\r\n\r\n`,
  })),
  line('header of an exporter of traces', HEADER, (secret, _name, r) => ({
    'otel.yaml': text(
      'exporters:',
      '  otlphttp:',
      `    endpoint: https://${app(r)}.example.com`,
      '    headers:',
      `      Authorization: "${secret}"`,
    ),
  })),
  line('header in an error of a client', HEADER, (secret, _name, r) => ({
    name: 'AxiosError',
    message: 'Request failed with status code 403',
    config: {
      url: `/${app(r)}`,
      method: 'get',
      timeout: 0,
      headers: {Accept: 'application/json', Authorization: secret},
    },
    status: 403,
  })),
  line('header of a monitor of a page', HEADER, (secret, _name, r) => ({
    monitors: [
      {
        id: r.below(9_999),
        url: `https://${app(r)}.example.com`,
        custom_http_headers: {Authorization: secret},
        interval: 300,
      },
    ],
  })),
  line('header of a subscription', HEADER, (secret, _name, r) => ({
    payload: {
      query: 'subscription { items { id } }',
      extensions: {authorization: {host: `${app(r)}.example.com`, Authorization: secret}},
    },
    type: 'start',
  })),
  line('header in a flow of a proxy', HEADER, (secret, _name, r) => ({
    flow: {
      type: 'http',
      request: {
        method: 'GET',
        path: `/${app(r)}`,
        headers: [
          ['host', 'api.example.com'],
          ['authorization', secret],
          ['x-id', r.text(8, HEX)],
        ],
      },
    },
  })),
]
