import {app, base64, day, escaped, formed, hour, ip, line, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'

const CODE = /^one-time-code$/
const AUTH = /^docker-auth$/
const TOTP = /^totp-secret$/
const URI = /^otpauth-url$/

/** Codes for a sign-in and what makes them, and sign-ins of registries. */
export const tenthCodes: readonly Shape[] = [
  line('code in Spanish', CODE, (secret, _name, r) => ({
    sms: {
      to: '+34 600 000 000',
      cuerpo: `Tu código de verificación de ${app(r)} es ${secret}. No lo compartas con nadie.`,
    },
  })),
  line('code in Portuguese', CODE, (secret, _name, r) => ({
    mensagem: `${secret} é o seu código de acesso ao ${app(r)}. Válido por 10 minutos.`,
    canal: 'sms',
  })),
  line('code in Italian', CODE, (secret, _name, r) => ({
    messaggio: `Il tuo codice di verifica per ${app(r)} è: ${secret}`,
    stato: 'consegnato',
  })),
  line('code in Dutch', CODE, (secret, _name, r) => ({
    bericht: `Je inlogcode voor ${app(r)} is ${secret}. Deel deze code met niemand.`,
  })),
  line('code in a push to a phone', CODE, (secret, _name, r) => ({
    notification: {title: 'Sign-in attempt', body: `Use ${secret} to sign in to ${app(r)}`},
    priority: 'high',
    messageId: uuid(r),
  })),
  line('values for a template of a mail', CODE, (secret, _name, r) => ({
    template: 'signin-code',
    to: 'ops@example.com',
    templateData: {product: app(r), verification_code: secret, valid_minutes: 10},
  })),
  line('row of codes of an application', CODE, (secret, _name, r) => ({
    columns: ['id', 'user_id', 'otp_code', 'expires_at', 'used'],
    rows: [[r.below(999), r.below(999), secret, `${day(r)} ${hour(r)}`, false]],
  })),
  line('job of a queue that sends a code', CODE, (secret, _name, r) => ({
    queue: 'mailers',
    class: 'TwoFactorMailer',
    args: [{user: r.below(999), code: secret, locale: 'en'}],
    jid: r.text(24, HEX),
  })),
  line('call by a voice', CODE, (secret, _name, r) => ({
    twiml: `<Response><Say>Your ${app(r)} verification code is ${secret}</Say></Response>`,
    status: 'completed',
  })),
  line('code that a key of a store holds', CODE, (secret, _name, r) => ({
    output: text(`> GET otp:user:${r.below(999)}`, `"${secret}"`, `> TTL otp:user:${r.below(999)}`, '(integer) 240'),
  })),
  line('request that checks a code', CODE, (secret, _name, r) => ({
    request: {method: 'POST', path: `/v1/${app(r)}/verify`, body: {phone: '+49 151 0000000', otp: secret}},
    status: 200,
  })),
  line('code in a subject of a mailbox', CODE, (secret, _name, r) => ({
    hits: [
      {
        uid: r.below(9_999),
        from: 'no-reply@example.com',
        subject: `Your ${app(r)} security code: ${secret}`,
        date: stamp(r),
      },
    ],
  })),
  line('code for a device on a television', CODE, (secret, _name, r) => ({
    log: `${stamp(r)} INFO pairing: enter PIN ${secret} on the phone to pair ${app(r)}`,
  })),
  line('unlock of a terminal for payments', CODE, (secret, _name, r) => ({
    terminal: {serial: r.text(10, DIGITS), model: 'P400', adminPasscode: secret, location: app(r), status: 'online'},
  })),

  line('credentials of a build in a cluster', AUTH, (secret, _name, r) => ({
    kind: 'Secret',
    metadata: {name: 'regcred', namespace: app(r)},
    type: 'kubernetes.io/dockerconfigjson',
    stringData: {'.dockerconfigjson': `{"auths":{"ghcr.io":{"username":"robot","auth":"${secret}"}}}`},
  })),
  line('answer with a token of a registry', AUTH, (secret, _name, r) => ({
    authorizationData: [
      {
        authorizationToken: secret,
        expiresAt: stamp(r),
        proxyEndpoint: `https://${r.text(12, DIGITS)}.dkr.ecr.eu-west-1.amazonaws.com`,
      },
    ],
  })),
  line('registries of a runtime of containers', AUTH, (secret, _name, r) => ({
    'config.toml': text(
      `[plugins."io.containerd.grpc.v1.cri".registry.configs."${app(r)}.example.com".auth]`,
      `  auth = "${secret}"`,
    ),
  })),
  line('registries of a small cluster', AUTH, (secret, _name, r) => ({
    'registries.yaml': text(
      'configs:',
      `  "${app(r)}.example.com:5000":`,
      '    auth:',
      `      auth: ${secret}`,
      '    tls:',
      '      insecure_skip_verify: true',
    ),
  })),
  line('sign-ins of a builder without a daemon', AUTH, (secret, _name, r) => ({
    script: `mkdir -p /kaniko/.docker && echo '{"auths":{"${app(r)}.example.com":{"auth":"${secret}"}}}' > /kaniko/.docker/config.json`,
  })),
  line('sign-ins of a runner in a variable', AUTH, (secret, _name, r) => ({
    runners: [
      {
        name: app(r),
        executor: 'docker',
        environment: [`DOCKER_AUTH_CONFIG={"auths":{"registry.example.com":{"auth":"${secret}"}}}`],
      },
    ],
  })),
  line('sign-ins of a daemon for pods', AUTH, (secret, _name, r) => ({
    path: `/run/user/1000/containers/auth.json`,
    json: {auths: {[`${app(r)}.example.com`]: {auth: secret}}},
  })),
  line('sign-in of a mirror of packages', AUTH, (secret, _name, r) => ({
    '.yarnrc.yml': text(
      'npmRegistries:',
      `  "https://${app(r)}.example.com/npm/":`,
      '    npmAlwaysAuth: true',
      `    npmAuthIdent: "${secret}"`,
    ),
  })),
  line('authority of a manager of machines', AUTH, (secret, _name, r) => ({
    task: {
      driver: 'docker',
      config: {image: `${app(r)}:3`},
      template: [{destination: 'secrets/docker.json', data: `{"auths":{"example.com":{"auth":"${secret}"}}}`}],
    },
  })),
  line('header of a registry for a daemon', AUTH, (secret, _name, r) => ({
    log: `level=debug msg="POST /v1.47/images/create?fromImage=${app(r)}" header="Authorization: Basic ${secret}"`,
  })),
  line('sign-in of a proxy of packages of PHP', AUTH, (secret, _name, r) => ({
    cmd: `git -c http.extraheader="AUTHORIZATION: basic ${secret}" fetch origin ${app(r)}`,
  })),
  formed(
    'sign-ins in the data of a Secret',
    AUTH,
    (secret) => base64(`{"auths":{"quay.io":{"auth":"${secret}"}}}`),
    (as, _name, r) => ({
      kind: 'Secret',
      metadata: {name: 'pull', namespace: app(r)},
      data: {'.dockerconfigjson': as},
      type: 'kubernetes.io/dockerconfigjson',
    }),
  ),

  line('answer to the enrolment of a factor', TOTP, (secret, _name, r) => ({
    id: uuid(r),
    type: 'totp',
    friendly_name: app(r),
    totp: {qr_code: '<svg/>', secret},
  })),
  line('seed of a person of a directory', TOTP, (secret, _name, r) => ({
    dn: `uid=ops,ou=${app(r)},dc=example,dc=com`,
    mfa: [{method: 'TOTP', digits: 6, period: 30, seed: secret}],
  })),
  line('setup of codes by a page', TOTP, (secret, _name, r) => ({
    html: `<p>Cannot scan? Enter this key in your app for ${app(r)}:</p><p><code>${secret}</code></p>`,
  })),
  line('export of an app of codes', TOTP, (secret, _name, r) => ({
    version: 1,
    db: {
      entries: [
        {type: 'totp', uuid: uuid(r), name: 'ops', issuer: app(r), info: {secret, algo: 'SHA1', digits: 6, period: 30}},
      ],
    },
  })),
  line('code on a command line', TOTP, (secret, _name, r) => ({
    script: `code=$(oathtool --totp -b ${secret}) && vpn login --otp "$code" ${app(r)}`,
  })),
  line('item of a manager of passwords with codes', TOTP, (secret, _name, r) => ({
    object: 'item',
    id: uuid(r),
    type: 1,
    name: app(r),
    login: {username: 'ops', password: null, totp: secret, uris: []},
  })),
  line('row with a second factor', TOTP, (secret, _name, r) => ({
    columns: ['id', 'email', 'two_factor_secret', 'two_factor_enabled'],
    rows: [[r.below(99), 'ops@example.com', secret, true]],
  })),
  line('file of codes of a server', TOTP, (secret, _name, r) => ({
    path: `/home/${app(r)}/.google_authenticator`,
    content: text(secret, '" RATE_LIMIT 3 30', '" DISALLOW_REUSE', '" TOTP_AUTH'),
  })),

  line('what a picture of a code says', URI, (secret, _name, r) => ({
    barcodes: [{format: 'QR_CODE', text: secret, points: [[r.below(99), r.below(99)]]}],
  })),
  line('address of a picture of a code', URI, (secret, _name, r) => ({
    cmd: `qrencode -t ANSIUTF8 '${secret}' # ${app(r)}`,
  })),
  line('item with an address of codes', URI, (secret, _name, r) => ({
    fields: [
      {id: 'username', value: 'ops'},
      {type: 'OTP', id: `TOTP_${r.text(8, UPPER)}`, label: 'one-time password', value: secret},
    ],
  })),
  formed('list of addresses of codes in a text', URI, escaped, (as, _name, r) => ({
    export: `{"accounts":[{"service":"${app(r)}","uri":"${as}"}]}`,
  })),
  line('enrolment of a device with an address', URI, (secret, _name, r) => ({
    data: {barcode: 'iVBORw0KGgo=', url: secret},
    request_id: uuid(r),
    lease_id: r.text(0, LOWER),
    mount_type: 'totp',
  })),
  line('pass with a line for codes', URI, (secret, _name, r) => ({
    cmd: `pass otp insert ${app(r)}/ops`,
    stdin: `${secret}\n`,
    id: r.text(6, WORD),
    host: ip(r),
  })),
]
