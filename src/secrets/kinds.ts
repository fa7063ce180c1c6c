/** What a secret looks like wherever it stands. */
export interface Shape {
  readonly kind: string
  /** Global. Every repetition is bounded and begins behind a text that is fixed, so that it takes linear time. The first group is the secret; without one, all of it. */
  readonly pattern: RegExp
  /** Whether it is one after all. */
  readonly is?: (value: string) => boolean
}

const START = String.raw`(?<![A-Za-z0-9])`
const shape = (kind: string, source: string, is?: Shape['is']): Shape => ({
  kind,
  pattern: new RegExp(source, 'g'),
  ...(is === undefined ? {} : {is}),
})
/** A token that begins with what its provider puts in front. */
const token = (kind: string, source: string): Shape => shape(kind, `${START}${source}`)

const hasDigit = (text: string): boolean => /\d/.test(text)
/** No sentence goes on so behind `Bearer`. */
const noWord = (text: string): boolean => hasDigit(text) || /[a-z][A-Z]|[._~+/=].*[._~+/=]/.test(text)
const isBasic = (text: string): boolean =>
  /^[\x20-\x7e]*:[\x20-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1'))
/** Whether what stands between `:` and `@` is a password, and not a hole for one. */
const noHole = (text: string): boolean =>
  !/^(?:\*+|x{3,}|\.{3}|<.*|\{.*|\$.*|%s|password|passwd|pass|pw|secret|\[redacted\]|redacted)$/i.test(text)

/**
 * Kinds that the rules of secretlint do not know, or of which they take more than the secret. The lists of the providers
 * themselves say how their tokens begin.
 */
export const SHAPES: readonly Shape[] = [
  shape(
    'private-key',
    String.raw`-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[^]){0,20000}(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?`,
  ),
  shape('private-key', String.raw`PuTTY-User-Key-File-\d:[^]{0,20000}`),
  token('age-key', 'AGE-SECRET-KEY-1[0-9A-Z]{40,80}'),
  token('jwt', String.raw`eyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}(?:\.[\w-]{0,4000})?`),
  shape(
    'password',
    String.raw`(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{0,200}:([^\s/@"'<>]{1,300})@(?=[^\s/@])`,
    noHole,
  ),
  shape('authorization', String.raw`\b[Bb]earer\s{1,3}([\w.~+/=-]{8,4000})`, noWord),
  shape('authorization', String.raw`\b[Bb]asic\s{1,3}([A-Za-z0-9+/=]{8,1000})`, isBasic),
  shape('cookie', String.raw`\b[Ss]et-[Cc]ookie["']?\s{0,3}:\s{0,3}["']?[\w.-]{1,100}=([^;\s"',]{4,4000})`),
  shape('cookie', String.raw`(?<![\w-])[Cc]ookie["']?\s{0,3}:\s{0,3}["']?([\w.-]{1,100}=[^\n"']{4,4000})`),
  shape(
    'one-time-code',
    String.raw`(?:[Vv]erification|[Oo]ne-?\s?time|[Ss]ecurity|[Ll]og-?in|[Ss]ign-?in|[Aa]uthentication|[Cc]onfirmation|[Aa]ccess|2FA|MFA|OTP|TAN)\s(?:pass)?(?:code|PIN|pin|password)\b[^\d\n]{0,24}?(?<![\d.])(\d{4,8}|\d{3}[ -]\d{3})(?![\d.]\d)`,
  ),
  shape(
    'one-time-code',
    String.raw`(?:(?:[Bb]estätigungs|[Vv]erifizierungs|[Ss]icherheits|[Aa]nmelde|[Ee]inmal)-?code|inlogcode|verificatiecode|beveiligingscode|code de (?:vérification|sécurité|connexion)|código de (?:verificación|verificação|seguridad|segurança|acceso)|codice di (?:verifica|sicurezza))\b[^\d\n]{0,40}?(?<![\d.])(\d{4,8}|\d{3}[ -]\d{3})(?![\d.]\d)`,
  ),
  shape('one-time-code', String.raw`(?<!\w)(\d{6,8}|\d{3}[ -]\d{3}) is your [\w ]{0,40}code\b`),
  shape(
    'one-time-code',
    String.raw`(?<!\w)(\d{4,8}) (?:is|ist|est|es|é|è) (?:your|Ihr|dein|je|uw|votre|ton|tu|su|o seu|il tuo|la tua)\b[^\n\d]{0,30}\b(?:\w{0,20}code|código|codice)`,
  ),
  shape('one-time-code', String.raw`\b(?:[Uu]se|[Ee]nter|[Tt]ype) (?:code |PIN )?(\d{4,8}) (?:to|on|in)\b`),
  shape('one-time-code', String.raw`\bOTP\s{0,3}[:=]\s{0,3}(\d{4,8})\b`),
  shape('totp-seed', String.raw`otpauth://[^\s"'?]{1,300}\?[^\s"']{0,300}?secret=([A-Za-z2-7]{8,200})`),
  token('aws-access-key', '(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}(?![A-Za-z0-9])'),
  token('google-api-key', String.raw`AIza[\w-]{35}(?![\w-])`),
  token('google-oauth', String.raw`(?:ya29\.[\w-]{20,2000}|GOCSPX-[\w-]{20,60}|1//0[\w-]{30,300})`),
  token('github-token', String.raw`(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255})`),
  token('gitlab-token', String.raw`gl(?:pat|ptt|rt|dt|cbt|ft|imt|agent|oas|soat|ffct)-[\w.-]{18,100}`),
  token('slack-token', String.raw`(?:xox[abeoprs]-[\w-]{10,300}|xapp-\d-[\w-]{20,300}|xoxe\.[\w.-]{20,300})`),
  shape('webhook', String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{16,200})`),
  shape('webhook', String.raw`discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks\/\d{10,25}\/([\w-]{30,120})`),
  shape('webhook', String.raw`webhook\.office\.com\/webhookb2\/([\w@/-]{30,300})`),
  shape(
    'webhook',
    String.raw`(?:hooks\.zapier\.com\/hooks\/catch|hook\.(?:eu|us)\d\.make\.com|api\.pipedream\.net|events\.pagerduty\.com\/integration|chat\.googleapis\.com\/v1\/spaces\/[\w-]{1,40}\/messages\?key=)\/?([\w/&=.%-]{10,300})`,
  ),
  token('stripe-key', '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,250}'),
  token('webhook-secret', 'whsec_[A-Za-z0-9+/=]{20,100}'),
  token('sendgrid-key', String.raw`SG\.[\w-]{16,32}\.[\w-]{30,64}`),
  token('mailgun-key', 'key-[0-9a-f]{32}(?![0-9a-f])'),
  token('mailchimp-key', '[0-9a-f]{32}-us[0-9]{1,2}(?![0-9a-z])'),
  token('npm-token', 'npm_[A-Za-z0-9]{30,60}'),
  token('pypi-token', String.raw`pypi-[\w-]{50,300}`),
  token('rubygems-token', 'rubygems_[0-9a-f]{40,60}'),
  token('crates-token', 'cio[A-Za-z0-9]{32}(?![A-Za-z0-9])'),
  token('digitalocean-token', 'do[opr]_v1_[0-9a-f]{60,70}'),
  token('vault-token', String.raw`(?:hv[sbr]\.[\w-]{20,300}|s\.[A-Za-z0-9]{24}(?![A-Za-z0-9]))`),
  token('terraform-token', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{50,80}`),
  token('shopify-token', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'),
  token('square-token', String.raw`(?:sq0(?:atp|csp)-[\w-]{22,60}|EAAA[\w-]{56,70}(?![\w-]))`),
  token('linear-key', 'lin_(?:api|oauth)_[A-Za-z0-9]{30,80}'),
  token('notion-key', '(?:ntn_[A-Za-z0-9]{40,60}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9])'),
  token('figma-token', String.raw`fig[dor]_[\w-]{30,60}`),
  token('databricks-token', 'dapi[0-9a-f]{32}(?:-\\d)?(?![0-9a-f])'),
  token('docker-token', String.raw`dckr_(?:pat|oat)_[\w-]{20,60}`),
  token('grafana-token', String.raw`gl(?:sa|c)_[A-Za-z0-9_=+/-]{32,300}`),
  token('huggingface-token', '(?:hf_|api_org_)[A-Za-z]{30,40}'),
  token('openai-key', String.raw`sk-(?:proj-|svcacct-|admin-|ant-|or-v1-)?[\w-]{20,200}`),
  token('groq-key', 'gsk_[A-Za-z0-9]{40,60}'),
  token('replicate-token', 'r8_[A-Za-z0-9]{36,40}'),
  token('tailscale-key', String.raw`tskey-[a-z]{2,12}-[\w-]{10,80}`),
  token('postman-key', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'),
  token('newrelic-key', '(?:NRAK-[A-Z0-9]{27}|NRII-[\\w-]{32}|[0-9a-f]{36}NRAL)'),
  token('sentry-token', String.raw`sntry[su]_[\w+/=-]{40,300}`),
  token('supabase-key', String.raw`(?:sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,60})`),
  token('planetscale-key', String.raw`pscale_(?:tkn|pw|oauth)_[\w.-]{30,70}`),
  token('doppler-token', String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,80}`),
  token('fly-token', String.raw`(?:FlyV1 )?fm[12]r?_[A-Za-z0-9+/=_-]{40,1000}`),
  token('heroku-key', String.raw`HRKU-[\w-]{30,80}`),
  token('netlify-token', 'nfp_[A-Za-z0-9]{36,40}'),
  token('render-key', 'rnd_[A-Za-z0-9]{28,40}'),
  token('pulumi-token', 'pul-[0-9a-f]{40}'),
  token('atlassian-token', String.raw`(?:ATATT3x|ATCTT3x|ATBB|ATSTT3x)[\w=-]{24,300}`),
  token('mapbox-token', String.raw`sk\.eyJ[\w-]{20,200}\.[\w-]{20,60}`),
  token('dynatrace-token', String.raw`dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
  token('onepassword-token', 'ops_eyJ[\\w=-]{60,2000}'),
  token('cloudflare-token', 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{100,160}'),
  token('telegram-token', String.raw`\d{8,10}:AA[\w-]{33}(?![\w-])`),
  shape('telegram-token', String.raw`\/bot(\d{8,10}:AA[\w-]{33})(?![\w-])`),
  token('discord-token', String.raw`[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])`),
  token('firebase-key', String.raw`AAAA[\w-]{7}:[\w-]{130,160}`),
  token('airtable-token', String.raw`pat[A-Za-z0-9]{14}\.[0-9a-f]{64}`),
  token('asana-token', String.raw`[12]\/\d{10,20}(?:\/\d{10,20})?:[0-9a-f]{32}`),
  token('circleci-token', String.raw`CCIPAT_[\w-]{20,80}`),
  token('buildkite-token', 'bk(?:ua|at)_[0-9a-f]{40}'),
  token('runos-key', String.raw`runos_(?:pat|key|sk)_[\w-]{16,100}`),
  shape('azure-key', String.raw`(?:AccountKey|SharedAccessKey|SharedAccessSignature)=([^;\s"']{16,400})`),
  shape(
    'signed-url',
    String.raw`[?&;](?:sig|[Xx]-[Aa]mz-[Ss]ignature|[Xx]-[Gg]oog-[Ss]ignature|Signature)=([\w%+/=-]{16,600})`,
  ),
]
