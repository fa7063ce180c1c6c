import {app, formed, hour, ip, line, stamp, TOKEN, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX} from '../random.ts'
import {ofUrl} from './secrets-words.ts'

const KEY =
  /^(google-api|sendgrid|mailgun|openai|anthropic|runos|stripe)-key$|^(cloudflare|databricks|grafana|digitalocean)-token$/
const IN_QUERY =
  /^(google-api-key|mailgun-key|runos-key|jwt|refresh-token|github-token|gitlab-token|twilio-auth-token|grafana-token)$/

/** Keys and tokens in requests, and passwords in addresses. */
export const tenthTraffic: readonly Shape[] = [
  line('header of its own in an archive of requests', KEY, (secret, _name, r) => ({
    log: {
      entries: [
        {
          startedDateTime: stamp(r),
          request: {
            method: 'GET',
            url: `https://api.example.com/${app(r)}`,
            headers: [{name: 'X-Api-Key', value: secret}],
          },
          response: {status: 200},
        },
      ],
    },
  })),
  line('request with a header of its own', KEY, (secret, _name, r) => ({
    raw: `POST /v1/${app(r)} HTTP/1.1\r\nHost: api.example.com\r\nX-API-KEY: ${secret}\r\nContent-Length: 2\r\n\r\n{}`,
  })),
  line('command with a header of its own', KEY, (secret, _name, r) => ({
    cmd: `http GET https://api.example.com/${app(r)} apikey:${secret} Accept:application/json`,
  })),
  line('request of PowerShell', KEY, (secret, _name, r) => ({
    script: `Invoke-RestMethod -Uri https://api.example.com/${app(r)} -Headers @{'api-key' = '${secret}'; Accept = 'application/json'}`,
  })),
  line('token in a header of its own', TOKEN, (secret, _name, r) => ({
    request: {
      method: 'GET',
      path: `/${app(r)}`,
      headers: {'User-Agent': ['Go-http-client/2.0'], 'X-Auth-Token': [secret], 'X-Request-Id': [uuid(r)]},
    },
  })),
  line('token in a script', TOKEN, (secret, _name, r) => ({
    script: text(
      '#!/bin/sh',
      `curl --fail -H "PRIVATE-TOKEN: ${secret}" https://git.example.com/api/v4/projects/${r.below(99)}`,
    ),
  })),
  line('token as the parameter of a log of access', IN_QUERY, (secret, _name, r) => ({
    message: `${ip(r)} - - [02/Nov/2026:${hour(r)} +0000] "GET /api/${app(r)}?page=1&access_token=${secret} HTTP/1.1" 200 ${r.below(9_999)}`,
  })),
  line('key as the parameter of a failed fetch', IN_QUERY, (secret, _name, r) => ({
    error: `FetchError: request to https://maps.example.com/v1/${app(r)}?key=${secret}&lang=de failed, reason: ETIMEDOUT`,
    code: 'ETIMEDOUT',
  })),
  line('token behind the hash of an address', IN_QUERY, (secret, _name, r) => ({
    redirect: `https://app.example.com/callback#access_token=${secret}&token_type=bearer&expires_in=3600&state=${r.text(12, HEX)}`,
  })),
  line('referrer of a visit', IN_QUERY, (secret, _name, r) => ({
    events: [
      {
        name: 'page_view',
        page: '/welcome',
        referrer: `https://app.example.com/login?next=%2F${app(r)}&token=${secret}`,
        at: stamp(r),
      },
    ],
  })),
  line('address of a stream', IN_QUERY, (secret, _name, r) => ({
    endpoint: `wss://stream.example.com/${app(r)}?v=2&api_key=${secret}`,
    connected: true,
  })),
  formed('address of a proxy in variables', /^password$/, ofUrl, (as, _name, r) => ({
    env: {HTTPS_PROXY: `http://build:${as}@proxy-${app(r)}.example.com:3128`, NO_PROXY: 'localhost'},
  })),
  formed('address of a share of files', /^password$/, ofUrl, (as, _name, r) => ({
    location: `sftp://upload:${as}@${ip(r)}:22/in/${app(r)}`,
    interval: 'PT5M',
  })),
  formed('address of a camera', /^password$/, ofUrl, (as, _name, r) => ({
    cameras: [{name: app(r), source: `rtsp://viewer:${as}@${ip(r)}:554/stream1`, codec: 'h264'}],
  })),
  formed('body of a form of a sign-in', /^(password|passphrase)$/, ofUrl, (as, _name, r) => ({
    request: {
      method: 'POST',
      url: `https://${app(r)}.example.com/login`,
      postData: {mimeType: 'application/x-www-form-urlencoded', text: `username=ops&password=${as}&remember=1`},
    },
  })),
]
