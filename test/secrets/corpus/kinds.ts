import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from './random.ts'

/** One kind of secret: how it is made, and under which names it is found in answers. */
export interface Kind {
  readonly kind: string
  /** A value of this kind. Beginnings are joined here, so that no file of ours looks like a leak. */
  make(random: Random): string
  /** Names of fields that hold it. */
  readonly names: readonly string[]
  /** The part of it that must be hidden, where the rest may be shown: the password of an address. */
  readonly core?: RegExp
  /** It tells itself apart without any name: it also stands in prose, logs and errors. */
  readonly known: boolean
}

const kind = (name: string, known: boolean, names: readonly string[], make: Kind['make'], core?: RegExp): Kind => ({
  ...{kind: name, known, names, make},
  ...(core === undefined ? {} : {core}),
})
/** The password in an address; what follows the word of a header; a value behind a name. */
const [OF_URL, OF_HEADER, OF_COOKIE] = [/(?<=:)[^:@/]+(?=@)/, /(?<= ).+/, /(?<==)[^;]+/]
const pem =
  (label: string, length: number): Kind['make'] =>
  (random) => {
    const lines = random
      .bytes(length)
      .toString('base64')
      .match(/.{1,64}/g)
    return [`-----BEGIN ${label}-----`, ...(lines ?? []), `-----END ${label}-----`, ''].join('\n')
  }
const password: Kind['make'] = (random) =>
  random.text(1, UPPER) + random.text(random.below(8) + 9, `${WORD}${WORD}!#%*_-`) + random.text(2, DIGITS)
const base64url = (random: Random, bytes: number): string => random.bytes(bytes).toString('base64url')
const jwt: Kind['make'] = (random) =>
  [
    Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url'),
    Buffer.from(JSON.stringify({sub: random.text(10, HEX), exp: 1_700_000_000 + random.below(9_999)})).toString(
      'base64url',
    ),
    base64url(random, 32),
  ].join('.')
const safe: Kind['make'] = (random) => random.text(14 + random.below(8), WORD)

/** All kinds. */
export const KINDS: readonly Kind[] = [
  kind('aws-access-key', true, ['accessKeyId', 'aws_access_key_id'], (r) => `${'AK'}IA${r.text(16, `${UPPER}234567`)}`),
  kind('aws-secret-key', false, ['secretAccessKey', 'aws_secret_access_key'], (r) => r.text(40, BASE64)),
  kind('google-api-key', true, ['apiKey', 'google_api_key'], (r) => `${'AI'}za${r.text(35, `${WORD}_-`)}`),
  kind('azure-storage-key', false, ['accountKey', 'AccountKey'], (r) => `${r.bytes(64).toString('base64')}`),
  kind(
    'azure-client-secret',
    false,
    ['clientSecret', 'AZURE_CLIENT_SECRET'],
    (r) => `${r.text(3, WORD)}8Q~${r.text(34, `${WORD}_-.~`)}`,
  ),
  kind('github-token', true, ['token', 'githubToken'], (r) => `${'gh'}p_${r.text(36, WORD)}`),
  kind(
    'github-fine-grained',
    true,
    ['token', 'GITHUB_TOKEN'],
    (r) => `${'github'}_pat_${r.text(22, WORD)}_${r.text(59, WORD)}`,
  ),
  kind('gitlab-token', true, ['token', 'private_token'], (r) => `${'gl'}pat-${r.text(20, `${WORD}_-`)}`),
  kind(
    'slack-token',
    true,
    ['botToken', 'slack_token'],
    (r) => `${'xo'}xb-${r.text(12, DIGITS)}-${r.text(12, DIGITS)}-${r.text(24, WORD)}`,
  ),
  kind(
    'slack-webhook',
    true,
    ['webhookUrl', 'url'],
    (r) =>
      `https://hooks.${'slack'}.com/services/T${r.text(8, UPPER + DIGITS)}/B${r.text(8, UPPER + DIGITS)}/${r.text(24, WORD)}`,
  ),
  kind(
    'discord-webhook',
    true,
    ['webhook', 'url'],
    (r) => `https://${'discord'}.com/api/webhooks/${r.text(18, DIGITS)}/${r.text(68, `${WORD}_-`)}`,
  ),
  kind('stripe-key', true, ['secretKey', 'stripe_key'], (r) => `${'sk'}_live_${r.text(24, WORD)}`),
  kind(
    'sendgrid-key',
    true,
    ['apiKey', 'SENDGRID_API_KEY'],
    (r) => `${'S'}G.${r.text(22, `${WORD}_-`)}.${r.text(43, `${WORD}_-`)}`,
  ),
  kind('twilio-auth-token', false, ['authToken', 'TWILIO_AUTH_TOKEN'], (r) => r.text(32, HEX)),
  kind('npm-token', true, ['_authToken', 'npmToken'], (r) => `${'np'}m_${r.text(36, WORD)}`),
  kind('pypi-token', true, ['token', 'PYPI_TOKEN'], (r) => `${'py'}pi-AgEIcHlwaS5vcmc${r.text(70, `${WORD}_-`)}`),
  kind(
    'openai-key',
    true,
    ['apiKey', 'OPENAI_API_KEY'],
    (r) => `${'sk'}-proj-${r.text(48, `${WORD}`)}T3Blbk${'FJ'}${r.text(48, WORD)}`,
  ),
  kind('anthropic-key', true, ['apiKey', 'ANTHROPIC_API_KEY'], (r) => `${'sk'}-ant-api03-${r.text(93, `${WORD}_-`)}AA`),
  kind('digitalocean-token', true, ['token', 'do_token'], (r) => `${'do'}p_v1_${r.text(64, HEX)}`),
  kind('cloudflare-token', false, ['apiToken', 'CLOUDFLARE_API_TOKEN'], (r) => r.text(40, `${WORD}_-`)),
  kind('mailgun-key', false, ['apiKey', 'MAILGUN_API_KEY'], (r) => `${'ke'}y-${r.text(32, HEX)}`),
  kind(
    'telegram-bot-token',
    true,
    ['botToken', 'telegram_token'],
    (r) => `${r.text(9, '123456789')}:AA${r.text(33, `${WORD}_-`)}`,
  ),
  kind('vault-token', true, ['client_token', 'vaultToken'], (r) => `${'hv'}s.${r.text(90, `${WORD}_-`)}`),
  kind(
    'age-key',
    true,
    ['identity', 'ageKey'],
    (r) => `${'AGE'}-SECRET-KEY-1${r.text(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
  ),
  kind(
    'tailscale-key',
    true,
    ['authKey', 'TS_AUTHKEY'],
    (r) => `${'ts'}key-auth-k${r.text(10, WORD)}CNTRL-${r.text(32, WORD)}`,
  ),
  kind('grafana-token', true, ['token', 'grafana_token'], (r) => `${'gl'}sa_${r.text(32, WORD)}_${r.text(8, HEX)}`),
  kind('databricks-token', true, ['token', 'DATABRICKS_TOKEN'], (r) => `${'da'}pi${r.text(32, HEX)}`),
  kind('runos-key', true, ['apiKey', 'RUNOS_API_KEY'], (r) => `${'runos'}_pat_${r.text(32, WORD)}`),
  kind('jwt', true, ['idToken', 'access_token'], jwt),
  kind('rsa-private-key', true, ['privateKey', 'private_key'], pem(`${'RSA'} PRIVATE KEY`, 600)),
  kind('pkcs8-private-key', true, ['private_key', 'tls.key'], pem(`${'PRIVATE'} KEY`, 320)),
  kind('openssh-private-key', true, ['sshKey', 'id_ed25519'], pem(`${'OPENSSH'} PRIVATE KEY`, 260)),
  kind('ec-private-key', true, ['key', 'privateKey'], pem(`${'EC'} PRIVATE KEY`, 120)),
  kind(
    'postgres-url',
    true,
    ['connectionString', 'DATABASE_URL'],
    (r) => `${'postgres'}ql://app:${safe(r)}@db-${r.below(99)}.internal:5432/orders`,
    OF_URL,
  ),
  kind(
    'mysql-url',
    true,
    ['dsn', 'url'],
    (r) => `${'mys'}ql://root:${safe(r)}@10.0.${r.below(255)}.4:3306/shop`,
    OF_URL,
  ),
  kind(
    'mongodb-url',
    true,
    ['uri', 'MONGO_URL'],
    (r) => `${'mongo'}db+srv://svc:${safe(r)}@cluster${r.below(9)}.example.net/app`,
    OF_URL,
  ),
  kind(
    'redis-url',
    true,
    ['redisUrl', 'REDIS_URL'],
    (r) => `${'red'}is://:${safe(r)}@cache-${r.below(99)}:6379/0`,
    OF_URL,
  ),
  kind(
    'amqp-url',
    true,
    ['brokerUrl', 'AMQP_URL'],
    (r) => `${'am'}qp://worker:${safe(r)}@mq.internal:5672/%2f`,
    OF_URL,
  ),
  kind(
    'basic-auth-url',
    true,
    ['remote', 'repository'],
    (r) => `https://ci:${safe(r)}@git.example.com/team/app.git`,
    OF_URL,
  ),
  kind(
    'authorization-basic',
    true,
    ['authorization', 'Authorization'],
    (r) => `Basic ${Buffer.from(`admin:${safe(r)}`).toString('base64')}`,
    OF_HEADER,
  ),
  kind(
    'authorization-bearer',
    true,
    ['authorization', 'Authorization'],
    (r) => `Bearer ${r.text(43, `${WORD}_-`)}`,
    OF_HEADER,
  ),
  kind(
    'session-cookie',
    true,
    ['set-cookie', 'cookie'],
    (r) => `sessionid=${r.text(32, LOWER + DIGITS)}; Path=/; HttpOnly; Secure`,
    OF_COOKIE,
  ),
  kind('kubeconfig-key', false, ['client-key-data', 'clientKeyData'], (r) =>
    Buffer.from(pem(`${'EC'} PRIVATE KEY`, 120)(r)).toString('base64'),
  ),
  kind(
    'kubeadm-token',
    false,
    ['joinToken', 'token'],
    (r) => `${r.text(6, LOWER + DIGITS)}.${r.text(16, LOWER + DIGITS)}`,
  ),
  kind('wireguard-key', false, ['PrivateKey', 'privateKey'], (r) => r.bytes(32).toString('base64')),
  kind(
    'otpauth-url',
    true,
    ['otpauthUrl', 'uri'],
    (r) => `otpauth://totp/Shop:ada?secret=${r.text(32, `${UPPER}234567`)}&issuer=Shop`,
    /(?<=secret=)[A-Z2-7]+/,
  ),
  kind('totp-secret', false, ['totpSecret', 'otp_secret'], (r) => r.text(32, `${UPPER}234567`)),
  kind(
    'presigned-url',
    true,
    ['downloadUrl', 'url'],
    (r) => `https://files.example.com/a.zip?X-Amz-Date=20260101T000000Z&X-Amz-Signature=${r.text(64, HEX)}`,
    /(?<=Signature=)[0-9a-f]+/,
  ),
  kind(
    'sas-url',
    true,
    ['sasUrl', 'url'],
    (r) =>
      `https://acct.blob.example.net/c/b?sv=2024-01-01&sp=r&sig=${encodeURIComponent(r.bytes(32).toString('base64'))}`,
    /(?<=sig=).+/,
  ),
  kind('docker-auth', false, ['auth', '.dockerconfigjson.auth'], (r) =>
    Buffer.from(`robot:${safe(r)}`).toString('base64'),
  ),
  kind('oauth-client-secret', false, ['client_secret', 'clientSecret'], (r) => r.text(40, WORD)),
  kind('refresh-token', false, ['refreshToken', 'refresh_token'], (r) => `1//0${r.text(60, `${WORD}_-`)}`),
  kind('webhook-secret', false, ['webhookSecret', 'signing_secret'], (r) => r.text(32, HEX)),
  kind('password', false, ['password', 'adminPassword'], password),
  kind('passphrase', false, ['passphrase', 'keyPassphrase'], (r) =>
    Array.from({length: 5}, () => r.text(5, LOWER)).join('-'),
  ),
  kind('one-time-code', false, ['oneTimeCode', 'otp'], (r) => r.text(6, DIGITS)),
]
