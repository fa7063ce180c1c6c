import {ADDRESS, app, base64, day, formed, hour, ip, line} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, LOWER, WORD} from '../random.ts'
import {cookiePair} from './secrets-words.ts'

const COOKIE = /^session-cookie$/

/** Cookies as programs write them down, and addresses with a password. */
export const tenthCookies: readonly Shape[] = [
  line('cookie in an error of a page', COOKIE, (secret, _name, r) => ({
    exception: 'DisallowedHost',
    request: {url: `https://app.example.com/${app(r)}`, cookies: cookiePair(secret), method: 'GET'},
  })),
  line('cookies as pairs of an event', COOKIE, (secret, _name, r) => ({
    request: {
      url: `https://app.example.com/${app(r)}`,
      cookies: [
        ['theme', 'dark'],
        ['sessionid', cookiePair(secret).slice(10)],
      ],
      headers: [['Host', 'app.example.com']],
    },
  })),
  line('state of a browser of tests', COOKIE, (secret, _name, r) => ({
    cookies: [
      {
        name: 'sessionid',
        value: cookiePair(secret).slice(10),
        domain: `${app(r)}.example.com`,
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
      },
    ],
    origins: [],
  })),
  line('cookies of an extension of a browser', COOKIE, (secret, _name, r) => [
    {
      domain: '.example.com',
      hostOnly: false,
      name: 'sessionid',
      path: '/',
      session: true,
      storeId: '0',
      value: cookiePair(secret).slice(10),
      id: r.below(9),
    },
  ]),
  line('cookie in a test of load', COOKIE, (secret, _name, r) => ({
    script: `const jar = http.cookieJar(); http.get('https://${app(r)}.example.com', {headers: {Cookie: '${cookiePair(secret)}'}})`,
  })),
  line('answer of a server with a cookie', COOKIE, (secret, _name, r) => ({
    response: `HTTP/1.1 302 Found\r\nServer: nginx\r\nLocation: /${app(r)}\r\nSet-Cookie: ${secret}\r\nContent-Length: 0\r\n\r\n`,
  })),
  line('cookie on the command line of a scanner', COOKIE, (secret, _name, r) => ({
    cmd: `sqlmap -u https://${app(r)}.example.com/items?id=1 --batch --cookie="${cookiePair(secret)}"`,
  })),
  line('headers of an answer in several values', COOKIE, (secret, _name, r) => ({
    statusCode: 200,
    multiValueHeaders: {'Content-Type': ['text/html'], 'Set-Cookie': [secret]},
    body: app(r),
  })),
  line('cookie of an event of a function', COOKIE, (secret, _name, r) => ({
    version: '2.0',
    routeKey: '$default',
    rawPath: `/${app(r)}`,
    cookies: ['lang=de', cookiePair(secret)],
    headers: {'content-length': '0'},
  })),
  line('request as one line of a log of a proxy', COOKIE, (secret, _name, r) => ({
    line: `${ip(r)}:51234 [02/Nov/2026:${hour(r)}.123] https~ ${app(r)}/s1 0/0/1/12/13 200 512 {app.example.com|${cookiePair(secret)}} "GET / HTTP/2.0"`,
  })),
  line('cookie as a message of a channel', COOKIE, (secret, _name, r) => ({
    ts: `17900${r.text(5, DIGITS)}.000100`,
    text: `I can reproduce it on ${app(r)} with this cookie: \`${cookiePair(secret)}\``,
  })),
  line('rows of a store of sessions', COOKIE, (secret, _name, r) => ({
    columns: ['session_key', 'session_data', 'expire_date'],
    rows: [[cookiePair(secret).slice(10), base64(app(r)), `${day(r)} 10:00:00`]],
  })),
  formed(
    'address in a variable of a linked service',
    ADDRESS,
    (secret) => secret,
    (as, _name, r) => ({
      VCAP_SERVICES: {
        [app(r)]: [
          {
            name: app(r),
            label: 'user-provided',
            credentials: {uri: as},
            syslog_drain_url: null,
            tags: [r.text(4, LOWER)],
          },
        ],
      },
    }),
  ),
  line('address in a failed check of health', ADDRESS, (secret, _name, r) => ({
    status: 'DOWN',
    components: {db: {status: 'DOWN', details: {error: `could not open ${secret}: timeout after ${r.below(9)}s`}}},
  })),
  line('address in a notebook', ADDRESS, (secret, _name, r) => ({
    cell_type: 'code',
    source: [`engine = connect("${secret}")\n`, `df = read("select * from ${app(r)}", engine)`],
    outputs: [],
  })),
  line('address of a job that copies', ADDRESS, (secret, _name, r) => ({
    job: {name: `${app(r)}-copy`, args: ['--source', secret, '--batch-size', '1000']},
    id: r.text(12, WORD),
  })),
]
