import type {Shape} from '../placed.ts'
import {DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {app, ip, line, stamp, text, uuid} from './secrets-words.ts'

/** The texts in which the tokens of services are at home: a file of their own, a command, an error. */
export const ninthServices: readonly Shape[] = [
  line('file of credentials of a cloud', /^aws-/, (secret, name, r) => ({
    path: '~/.aws/credentials',
    content: text(
      `[${app(r)}]`,
      'region = eu-west-1',
      `aws_${/id$/i.test(name) ? 'access_key_id' : 'secret_access_key'} = ${secret}`,
    ),
  })),
  line('answers to a command that sets up a cloud', /^aws-/, (secret, name, r) => ({
    terminal: text(
      '$ aws configure',
      `AWS ${/id$/i.test(name) ? 'Access Key ID' : 'Secret Access Key'} [None]: ${secret}`,
      'Default region name [None]: eu-west-1',
      `$ aws s3 ls s3://${app(r)}`,
    ),
  })),
  line('page with a map', /^google-api-key$/, (secret, _name, r) => ({
    html: `<div id="${app(r)}"></div><script async src="https://maps.googleapis.com/maps/api/js?key=${secret}&callback=init"></script>`,
  })),
  line('manifest of an app for phones', /^google-api-key$/, (secret, _name, r) => ({
    xml: text(
      `<application android:label="${app(r)}">`,
      `  <meta-data android:name="com.google.android.geo.API_KEY" android:value="${secret}" />`,
      '</application>',
    ),
  })),
  line('connection string of an account of files', /^azure-storage-key$/, (secret, _name, r) => ({
    connectionStrings: `<add name="Files" connectionString="DefaultEndpointsProtocol=https;AccountName=${app(r)}${r.below(99)};AccountKey=${secret};EndpointSuffix=core.windows.net" />`,
  })),
  line('command that lists files of an account', /^azure-storage-key$/, (secret, _name, r) => ({
    script: text(
      '#!/bin/sh',
      `az storage blob list --account-name ${app(r)} --account-key "${secret}" --container-name in -o table`,
    ),
  })),
  line('sign-in of a service at a cloud', /^azure-client-secret$/, (secret, _name, r) => ({
    run: `az login --service-principal -u ${uuid(r)} -p '${secret}' --tenant ${uuid(r)}`,
  })),
  line('provider in a configuration', /^azure-client-secret$/, (secret, _name, r) => ({
    'main.tf': text(
      'provider "azurerm" {',
      '  features {}',
      `  tenant_id     = "${uuid(r)}"`,
      `  client_secret = "${secret}"`,
      '}',
    ),
  })),
  line('command that clones', /^(github|gitlab)/, (secret, _name, r) => ({
    log: text(
      `+ git clone --depth 1 https://oauth2:${secret}@git.example.com/team/${app(r)}.git`,
      `Cloning into '${app(r)}'...`,
    ),
  })),
  line('file of sign-ins of a network', /^(github|gitlab)|^basic-auth-url$/, (secret, _name, r) => ({
    netrc: secret.startsWith('https:')
      ? text(`# ${app(r)}`, `git config --global url.${secret}.insteadOf git@git.example.com`)
      : text('machine git.example.com', '  login ci', `  password ${secret}`),
  })),
  line('remotes of a repository', /^basic-auth-url$/, (secret, _name, r) => ({
    stdout: `origin\t${secret} (fetch)\norigin\t${secret} (push)\n${app(r)}\tgit@git.example.com:fork/app.git (fetch)\n`,
  })),
  line('call of a chat in a script', /^(slack|discord)-webhook$/, (secret, _name, r) => ({
    script: text(
      '#!/usr/bin/env bash',
      'set -eu',
      `curl -fsS -H 'Content-type: application/json' --data '{"text":"${app(r)} is done"}' ${secret}`,
    ),
  })),
  line('call of a chat that failed', /^(slack|discord)-webhook$/, (secret, _name, r) => ({
    level: 'error',
    error: `HTTPError: 404 Client Error: Not Found for url: ${secret}`,
    task: app(r),
  })),
  line('call of an interface of a chat', /^slack-token$/, (secret, _name, r) => ({
    doc: `curl -F channel=C0${r.text(9, UPPER + DIGITS)} -H "Authorization: Bearer ${secret}" https://slack.com/api/chat.postMessage`,
  })),
  line('call of a payment service', /^stripe-key$/, (secret, _name, r) => ({
    snippet: text(`curl https://api.stripe.com/v1/charges -u ${secret}: -d amount=${r.below(9_999)} -d currency=eur`),
  })),
  line('error of a payment service', /^stripe-key$/, (secret, _name, r) => ({
    error: {
      type: 'invalid_request_error',
      message: `Expired API Key provided: ${secret}`,
      request_log_url: `https://example.com/logs/req_${r.text(14, WORD)}`,
    },
  })),
  line('sign-ins of a server of mails', /^(sendgrid|mailgun)-key$/, (secret, _name, r) => ({
    file: '/etc/postfix/sasl_passwd',
    content: text(`# ${app(r)}`, `[smtp.example.net]:587 apikey:${secret}`),
  })),
  line('call that sends a mail', /^mailgun-key$/, (secret, _name, r) => ({
    sh: `curl -s --user 'api:${secret}' https://api.mailgun.net/v3/${app(r)}.example.com/messages -F to=ops@example.com -F text=ok`,
  })),
  line('call that sends a message', /^twilio-auth-token$/, (secret, _name, r) => {
    const account = `AC${r.text(32, HEX)}`
    return {
      cmd: `curl -X POST https://api.twilio.com/2010-04-01/Accounts/${account}/Messages.json -u ${account}:${secret} -d To=+15550100`,
    }
  }),
  line('file of a package manager', /^npm-token$/, (secret, _name, r) => ({
    '.npmrc': text(
      `@${app(r)}:registry=https://registry.npmjs.org/`,
      `//registry.npmjs.org/:_authToken=${secret}`,
      'fund=false',
    ),
  })),
  line('file of an index of packages', /^pypi-token$/, (secret, _name, r) => ({
    '.pypirc': text(
      '[distutils]',
      `index-servers = pypi ${app(r)}`,
      '[pypi]',
      'username = __token__',
      `password = ${secret}`,
    ),
  })),
  line('call of a model', /^(openai|anthropic)-key$/, (secret, _name, r) => ({
    notebook: {
      cells: [
        {
          cell_type: 'code',
          source: ['from ai import Client\n', `client = Client("${secret}")\n`, `client.ask("${app(r)}")`],
          outputs: [],
        },
      ],
    },
  })),
  line('call of a model that was refused', /^(openai|anthropic)-key$/, (secret, _name, r) => ({
    error: `401 Incorrect API key provided: ${secret}. You can find your API key in your account.`,
    request_id: `req_${r.text(24, WORD)}`,
  })),
  line(
    'command that signs in',
    /^(digitalocean-token|runos-key|databricks-token|grafana-token)$/,
    (secret, _name, r) => ({
      history: [
        'cd /srv',
        r.pick([`cli auth init -t ${secret}`, `cli login --token ${secret}`, `TOKEN=${secret} ./${app(r)}.sh`]),
      ],
    }),
  ),
  line(
    'profile of a client',
    /^(digitalocean-token|runos-key|databricks-token|grafana-token)$/,
    (secret, _name, r) => ({
      cfg: text('[DEFAULT]', `host  = https://${app(r)}.example.com`, `token = ${secret}`),
    }),
  ),
  line('file of a plugin for certificates', /^cloudflare-token$/, (secret, _name, r) => ({
    path: `/etc/letsencrypt/${app(r)}.ini`,
    content: text('# API token used by Certbot', `dns_cloudflare_api_token = ${secret}`),
  })),
  line('proxy that proves domains', /^cloudflare-token$/, (secret, _name, r) => ({
    Caddyfile: text(
      `${app(r)}.example.com {`,
      '  tls {',
      `    dns cloudflare ${secret}`,
      '  }',
      `  reverse_proxy ${ip(r)}:8080`,
      '}',
    ),
  })),
  line('call of a bot', /^telegram-bot-token$/, (secret, _name, r) => ({
    log: `${stamp(r)} httpx INFO HTTP Request: POST https://api.telegram.org/bot${secret}/getUpdates "HTTP/1.1 409 Conflict"`,
  })),
  line('sign-in to a vault as a table', /^vault-token$/, (secret, _name, r) => ({
    stdout: text(
      'Key                Value',
      '---                -----',
      `token              ${secret}`,
      `token_accessor     ${r.text(24, WORD)}`,
      'token_duration     768h',
    ),
  })),
  line('file of an identity', /^age-key$/, (secret, _name, r) => ({
    'keys.txt': text(
      `# created: ${stamp(r)}`,
      `# public key: age1${r.text(58, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`,
      secret,
    ),
  })),
  line('command that joins a network', /^tailscale-key$/, (secret, _name, r) => ({
    userData: text('#cloud-config', 'runcmd:', `  - tailscale up --authkey=${secret} --hostname=${app(r)}`),
  })),
  line('token that was printed', /^jwt$/, (secret, _name, r) => ({
    command: `kubectl create token ${app(r)}`,
    stdout: `${secret}\n`,
    stderr: '',
  })),
  line('storage of a browser', /^(jwt|refresh-token)$/, (secret, name, r) => ({
    origins: [
      {
        origin: `https://${app(r)}.example.com`,
        localStorage: [
          {name: 'theme', value: 'dark'},
          {name, value: secret},
        ],
      },
    ],
  })),
  line('file of default credentials', /^refresh-token$/, (secret, _name, r) => ({
    file: 'application_default_credentials.json',
    content: JSON.stringify({
      client_id: `${r.text(12, DIGITS)}.apps.example.com`,
      refresh_token: secret,
      type: 'authorized_user',
    }),
  })),
]
