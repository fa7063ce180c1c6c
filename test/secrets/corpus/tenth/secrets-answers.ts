import {app, base64, camel, day, env, formed, ip, line, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {BASE64, DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {asIs, ofUrl} from './secrets-words.ts'

/** Keys of accounts of files, tokens of zones, addresses of hooks, and tools that use tokens. */
export const tenthAnswers: readonly Shape[] = [
  line('string of an account of files', /^azure-storage-key$/, (secret, _name, r) => ({
    name: 'AzureWebJobsStorage',
    value: `DefaultEndpointsProtocol=https;AccountName=${app(r)};AccountKey=${secret};EndpointSuffix=core.windows.net`,
  })),
  line('mount of files of a cloud', /^azure-storage-key$/, (secret, _name, r) => ({
    fstab: `//${app(r)}.file.core.windows.net/data /mnt/data cifs vers=3.0,username=${app(r)},password=${secret},serverino 0 0`,
  })),
  line('string of a bus', /^azure-storage-key$/, (secret, _name, r) => ({
    primaryConnectionString: `Endpoint=sb://${app(r)}.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${secret}`,
    keyName: 'RootManageSharedAccessKey',
  })),
  line('string of a hub of devices', /^azure-storage-key$/, (secret, _name, r) => ({
    deviceId: app(r),
    connectionString: `HostName=hub.azure-devices.net;DeviceId=${app(r)};SharedAccessKey=${secret}`,
  })),
  line('keys of a device at a hub', /^azure-storage-key$/, (secret, _name, r) => ({
    deviceId: app(r),
    generationId: r.text(18, DIGITS),
    authentication: {type: 'sas', symmetricKey: {primaryKey: secret, secondaryKey: null}},
    status: 'enabled',
  })),
  line('token that was made', /^cloudflare-token$/, (secret, _name, r) => ({
    success: true,
    result: {id: r.text(32, HEX), name: app(r), status: 'active', value: secret},
    messages: [],
  })),
  line('resolver of certificates', /^cloudflare-token$/, (secret, _name, r) => ({
    'docker-compose.yml': text(
      'services:',
      '  traefik:',
      '    environment:',
      `      - CF_DNS_API_TOKEN=${secret}`,
      `    labels: ["app=${app(r)}"]`,
    ),
  })),
  line('credentials of a client of certificates', /^cloudflare-token$/, (secret, _name, r) => ({
    path: `/root/.secrets/${app(r)}.ini`,
    content: text('# API token used by Certbot', `dns_cloudflare_api_token = ${secret}`),
  })),
  line('sign-in with a password for mails', /^mailgun-key$/, (secret, _name, r) => ({
    cmd: `curl -s --user 'api:${secret}' https://api.mailgun.net/v3/${app(r)}.example.com/messages -F subject=hi`,
  })),
  line('settings of mails of a framework', /^(mailgun|sendgrid)-key$/, (secret, _name, r) => ({
    ANYMAIL: {[secret.startsWith('key') ? 'MAILGUN_API_KEY' : 'SENDGRID_API_KEY']: secret, SENDER: app(r)},
  })),
  line('credentials of an app of a chat', /^webhook-secret$/, (secret, _name, r) => ({
    app_id: `A0${r.text(9, UPPER + DIGITS)}`,
    credentials: {client_id: `${r.text(12, DIGITS)}.${r.text(13, DIGITS)}`, signing_secret: secret},
    name: app(r),
  })),
  line('hook that was made', /^webhook-secret$/, (secret, _name, r) => ({
    id: `we_${r.text(24, WORD)}`,
    object: 'webhook_endpoint',
    url: `https://${app(r)}.example.com/hook`,
    enabled_events: ['*'],
    secret,
    livemode: true,
  })),
  line('hook of a repository in code', /^webhook-secret$/, (secret, _name, r) => ({
    hcl: text(
      `resource "github_repository_webhook" "${app(r)}" {`,
      '  configuration {',
      '    content_type = "json"',
      `    secret       = "${secret}"`,
      '  }',
      '}',
    ),
  })),
  line('trigger of a pipeline by a hook', /^webhook-secret$/, (secret, _name, r) => ({
    interceptors: [{github: {secretRef: null, secret}, params: [{name: 'eventTypes', value: ['push']}], app: app(r)}],
  })),
  line('where releases are told', /^(slack|discord)-webhook$/, (secret, _name, r) => ({
    '.goreleaser.yaml': text(
      'announce:',
      '  webhook:',
      '    enabled: true',
      `    endpoint_url: ${secret}`,
      `# ${app(r)}`,
    ),
  })),
  line('where a watcher of images tells', /^(slack|discord)-webhook$/, (secret, _name, r) => ({
    Env: ['WATCHTOWER_POLL_INTERVAL=300', `WATCHTOWER_NOTIFICATION_URL=${secret}`, `HOSTNAME=${app(r)}`],
  })),
  line('hook of a chat in a script', /^(slack|discord)-webhook$/, (secret, _name, r) => ({
    script: `curl -X POST -H 'Content-type: application/json' --data '{"text":"${app(r)} done"}' ${secret}`,
  })),
  line('hook of a chat that failed', /^(slack|discord)-webhook$/, (secret, _name, r) => ({
    level: 'error',
    msg: `notify failed for "${app(r)}": Post "${secret}": context deadline exceeded`,
    attempts: 3,
  })),
  formed(
    'address that was signed, in a page',
    /^(presigned|sas)-url$/,
    (secret) => secret.replaceAll('&', '&amp;'),
    (as, _name, r) => ({html: `<p>Your export of ${app(r)} is ready:</p><a href="${as}">download</a>`}),
  ),
  line('address of an artifact', /^(presigned|sas)-url$/, (secret, _name, r) => ({
    artifact: {name: app(r), size: r.below(99_999), archiveLocation: secret},
    expiresIn: 600,
  })),
  line('address in a copy of a table', /^(presigned|sas)-url$/, (secret, _name, r) => ({
    statement_id: uuid(r),
    result: {external_links: [{chunk_index: 0, row_count: r.below(999), external_link: secret, expiration: stamp(r)}]},
  })),
  line('address that was redirected to', /^(presigned|sas)-url$/, (secret, _name, r) => ({
    curl: text('< HTTP/2 302', `< location: ${secret}`, `< x-github-request-id: ${r.text(16, UPPER)}`),
  })),
  line('address of a picture in a chat', /^(presigned|sas)-url$/, (secret, _name, r) => ({
    attachments: [{id: r.text(12, DIGITS), filename: `${app(r)}.png`, content_type: 'image/png', signed_url: secret}],
  })),
  formed('token in a remote', /^(github|gitlab)/, asIs, (as, _name, r) => ({
    config: text(
      '[remote "origin"]',
      `\turl = https://x-access-token:${as}@git.example.com/team/${app(r)}.git`,
      '\tfetch = +refs/heads/*:refs/remotes/origin/*',
    ),
  })),
  formed('token in a file of credentials', /^(github|gitlab)/, ofUrl, (as, _name, r) => ({
    '.git-credentials': `https://ci:${as}@git.example.com\n`,
    app: app(r),
  })),
  line(
    'list of sign-ins of an editor',
    /^(github|gitlab|npm|vault|grafana|databricks|digitalocean|pypi|slack-token|telegram)/,
    (secret, name, r) => ({globalState: {[`${app(r)}.${camel(name)}`]: secret, 'telemetry.firstSession': day(r)}}),
  ),
  line(
    'result of a scan for leaks',
    /^(github|gitlab|npm|stripe|slack-token|pypi|openai|anthropic|google)/,
    (secret, _name, r) => [
      {
        Description: 'Token detected',
        StartLine: r.below(99),
        Match: secret,
        Secret: secret,
        File: `deploy/${app(r)}.env`,
        Commit: r.text(40, HEX),
        Entropy: 4.8,
        RuleID: 'generic',
      },
    ],
  ),
  line(
    'sign-in of a client on a terminal',
    /^(github|gitlab|npm|vault|grafana|databricks|digitalocean|tailscale|runos|pypi)/,
    (secret, _name, r) => ({
      tty: text(`ops@${app(r)}:~$ tool login`, `? Paste your token: ${secret}`, 'Logged in to example.com'),
    }),
  ),
  formed(
    'credentials of a publisher in base64',
    /^(npm|pypi)-token$/,
    (secret) => base64(`__token__:${secret}`),
    (as, _name, r) => ({log: `DEBUG urllib3 send: b'POST /${app(r)}/ HTTP/1.1\\r\\nAuthorization: Basic ${as}\\r\\n'`}),
  ),
  line('variables of a phone app', /^(google-api|stripe|openai)-key$/, (secret, name, r) => ({
    expo: {name: app(r), slug: app(r), extra: {[camel(name)]: secret, eas: {projectId: uuid(r)}}},
  })),
  line('services of an app for phones', /^google-api-key$/, (secret, _name, r) => ({
    project_info: {project_number: r.text(12, DIGITS), project_id: app(r)},
    client: [{api_key: [{current_key: secret}], oauth_client: []}],
    configuration_version: '1',
  })),
  line('action of a bot that failed', /^telegram-bot-token$/, (secret, _name, r) => ({
    log: `${stamp(r)} httpx HTTP Request: POST https://api.telegram.org/bot${secret}/sendMessage "HTTP/1.1 400 Bad Request" ${app(r)}`,
  })),
  line('models of an editor', /^(openai|anthropic)-key$/, (secret, _name, r) => ({
    'config.yaml': text(`name: ${app(r)}`, 'models:', '  - name: large', `    apiKey: ${secret}`, '    roles: [chat]'),
  })),
  line('request of a person to a gateway of models', /^(openai|anthropic|runos)-key$/, (secret, name, r) => ({
    requestHeaders: {'x-api-key': secret, 'content-type': 'application/json'},
    path: '/v1/messages',
    id: r.text(20, BASE64.slice(0, 62)),
    client: ip(r),
    label: env(name),
  })),
]
