import {app, day, hour, line, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'

/** Answers of services that give out their own tokens and keys, and the tools that use them. */
export const tenthTokens: readonly Shape[] = [
  line('answer to a wish for a token', /^(jwt|refresh-token)$/, (secret, name) => ({
    token_type: 'Bearer',
    expires_in: 3599,
    ext_expires_in: 3599,
    scope: 'openid offline_access',
    [/refresh/i.test(name) ? 'refresh_token' : 'access_token']: secret,
  })),
  line('answer to a sign-in as a text', /^(jwt|refresh-token)$/, (secret, name, r) => ({
    status: 200,
    body: `{"user":{"id":${r.below(999)}},"tokens":{"${/refresh/i.test(name) ? 'refresh' : 'access'}":"${secret}"}}`,
  })),
  line('storage of a page', /^jwt$/, (secret, _name, r) => ({
    origins: [
      {
        origin: `https://${app(r)}.example.com`,
        localStorage: [
          {name: 'theme', value: 'dark'},
          {name: 'auth_token', value: secret},
        ],
      },
    ],
  })),
  line('token that a pod was given', /^jwt$/, (secret, _name, r) => ({
    kind: 'TokenRequest',
    metadata: {name: app(r)},
    spec: {audiences: ['api'], expirationSeconds: 3600},
    status: {token: secret, expirationTimestamp: stamp(r)},
  })),
  line('token of a pod on a terminal', /^jwt$/, (secret, _name, r) => ({
    session: text(`$ kubectl -n ${app(r)} create token deployer`, secret),
  })),
  line('assertion in a form', /^jwt$/, (secret, _name, r) => ({
    body: `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${secret}`,
    host: `${app(r)}.example.com`,
  })),
  line('keys of a project for pages', /^jwt$/, (secret, _name, r) => ({
    id: r.text(20, LOWER),
    anon_key: null,
    service_role_key: secret,
    region: 'eu-central-1',
  })),
  line('settings of a client of mails', /^refresh-token$/, (secret, _name, r) => ({
    '.mutt/oauth': text(
      `set imap_user="ops@example.com"`,
      `set imap_oauth_refresh_command="token.py --refresh_token=${secret}"`,
      `# ${app(r)}`,
    ),
  })),
  line('connection to ads', /^refresh-token$/, (secret, _name, r) => ({
    'google-ads.yaml': text(
      `login_customer_id: ${r.text(10, DIGITS)}`,
      `refresh_token: ${secret}`,
      'use_proto_plus: True',
    ),
  })),
  line('linked accounts of a person', /^refresh-token$/, (secret, _name, r) => ({
    identities: [
      {
        provider: 'google-oauth2',
        user_id: r.text(21, DIGITS),
        isSocial: true,
        refresh_token: secret,
        connection: app(r),
      },
    ],
  })),
  line('rows of linked accounts', /^refresh-token$/, (secret, _name, r) => ({
    columns: ['id', 'provider', 'refresh_token', 'expires_at'],
    rows: [[r.below(99), 'google', secret, `${day(r)} ${hour(r)}`]],
  })),
  line('registration of a client', /^oauth-client-secret$/, (secret, _name, r) => ({
    client_id: r.text(20, WORD),
    client_id_issued_at: 1_790_000_000,
    client_secret: secret,
    client_secret_expires_at: 0,
    redirect_uris: [`https://${app(r)}.example.com/cb`],
    grant_types: ['authorization_code'],
  })),
  line('connector of a provider of sign-ins', /^(oauth|azure)-client-secret$/, (secret, _name, r) => ({
    'dex.yaml': text(
      'connectors:',
      '- type: oidc',
      '  config:',
      `    clientID: ${app(r)}`,
      `    clientSecret: ${secret}`,
      '    redirectURI: https://id.example.com/callback',
    ),
  })),
  line('sign-in of a dashboard', /^(oauth|azure)-client-secret$/, (secret, _name, r) => ({
    'grafana.ini': text(
      '[auth.generic_oauth]',
      'enabled = true',
      `client_id = ${app(r)}`,
      `client_secret = ${secret}`,
      'scopes = openid email',
    ),
  })),
  line('proxy that asks for a sign-in', /^(oauth|azure)-client-secret$/, (secret, _name, r) => ({
    args: ['--provider=oidc', `--client-id=${app(r)}`, `--client-secret=${secret}`, '--email-domain=*'],
  })),
  line('credential that was added', /^azure-client-secret$/, (secret, _name, r) => ({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.passwordCredential',
    displayName: app(r),
    hint: secret.slice(0, 3),
    keyId: uuid(r),
    secretText: secret,
    endDateTime: stamp(r),
  })),
  line('sign-in of a principal', /^azure-client-secret$/, (secret, _name, r) => ({
    run: `az login --service-principal -u ${uuid(r)} -p '${secret}' --tenant ${uuid(r)}`,
  })),
  line('sign-in of a principal in Java', /^azure-client-secret$/, (secret, _name, r) => ({
    'core-site.xml': text(
      '<property>',
      `  <name>fs.azure.account.oauth2.client.secret.${app(r)}.dfs.core.windows.net</name>`,
      `  <value>${secret}</value>`,
      '</property>',
    ),
  })),
  line('rotation of a main token', /^twilio-auth-token$/, (secret, _name, r) => ({
    account_sid: `${'A'}C${r.text(32, HEX)}`,
    secondary_auth_token: secret,
    date_created: stamp(r),
  })),
  line('client of messages in code', /^twilio-auth-token$/, (secret, _name, r) => ({
    source: `client = Client("${'A'}C${r.text(32, HEX)}", auth_token="${secret}")  # ${app(r)}`,
  })),
  line('channel of messages in values', /^twilio-auth-token$/, (secret, _name, r) => ({
    notifiers: {
      sms: {provider: 'twilio', sid: `${'A'}C${r.text(32, HEX)}`, authToken: secret, from: '+15550100', app: app(r)},
    },
  })),
  line('keys that a cloud created', /^aws-(access|secret)-key$/, (secret, name, r) => ({
    AccessKey: {
      UserName: app(r),
      Status: 'Active',
      CreateDate: stamp(r),
      ...(/secret/i.test(name) ? {AccessKeyId: null, SecretAccessKey: secret} : {AccessKeyId: secret}),
    },
  })),
  line('keys for a role as XML', /^aws-secret-key$/, (secret, _name, r) => ({
    body: `<AssumeRoleResult><AssumedRoleUser><Arn>arn:aws:sts::${r.text(12, DIGITS)}:assumed-role/${app(r)}/ci</Arn></AssumedRoleUser><Credentials><SecretAccessKey>${secret}</SecretAccessKey><Expiration>${stamp(r)}</Expiration></Credentials></AssumeRoleResult>`,
  })),
  line('remote of a tool that syncs', /^aws-secret-key$/, (secret, _name, r) => ({
    'rclone.conf': text(`[${app(r)}]`, 'type = s3', 'provider = Minio', `secret_access_key = ${secret}`, 'region = eu'),
  })),
  line('settings of a client of a store', /^aws-secret-key$/, (secret, _name, r) => ({
    '.s3cfg': text('[default]', `host_base = ${app(r)}.example.com`, `secret_key = ${secret}`, 'use_https = True'),
  })),
  line('alias of a store of objects', /^aws-secret-key$/, (secret, _name, r) => ({
    log: `$ mc alias set ${app(r)} https://s3.example.com ops ${secret}\nAdded \`${app(r)}\` successfully.\n`,
  })),
  line('settings of a cluster of data', /^aws-secret-key$/, (secret, _name, r) => ({
    sparkConf: {'spark.executor.cores': '4', 'spark.hadoop.fs.s3a.secret.key': secret, 'spark.app.name': app(r)},
  })),
  line('stage of a warehouse', /^aws-secret-key$/, (secret, _name, r) => ({
    query_text: `CREATE STAGE ${app(r)} URL='s3://${app(r)}-load/' CREDENTIALS=(AWS_SECRET_KEY='${secret}')`,
    query_tag: '',
  })),
  line('keys of an account of files', /^azure-storage-key$/, (secret, _name, r) => [
    {creationTime: stamp(r), keyName: 'key1', permissions: 'FULL', value: secret},
  ]),
]
