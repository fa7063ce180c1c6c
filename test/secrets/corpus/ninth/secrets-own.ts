import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {app, base64, day, formed, HEADER, hour, indented, ip, KEYS, line, stamp, text} from './secrets-words.ts'

/** The texts in which keys, addresses, headers and what is left are at home. */
export const ninthOwn: readonly Shape[] = [
  formed('data of a Secret in YAML', KEYS, base64, (as, _name, r) => ({
    command: `kubectl get secret ${app(r)}-tls -o yaml`,
    stdout: text('apiVersion: v1', 'data:', `  tls.key: ${as}`, 'kind: Secret', 'type: kubernetes.io/tls'),
  })),
  formed(
    'script that writes a key',
    KEYS,
    (secret) => secret,
    (as, _name, r) => ({
      script: `cat > /etc/${app(r)}/tls.key <<'EOF'\n${as}EOF\nchmod 600 /etc/${app(r)}/tls.key\n`,
    }),
  ),
  formed(
    'playbook with a key',
    KEYS,
    (secret) => indented(secret, '      '),
    (as, _name, r) => ({
      playbook: `- hosts: ${app(r)}\n  vars:\n    deploy_key: |\n      ${as}\n  tasks: []\n`,
    }),
  ),
  line('settings of an application, printed', /^(postgres|mysql|mongodb|redis|amqp)-url$/, (secret, _name, r) => ({
    stdout: text(`=== ${app(r)} Config Vars`, `DATABASE_URL:  ${secret}`, 'NODE_ENV:      production'),
  })),
  line('command with an address', /^(postgres|mysql|mongodb|redis|amqp)-url$/, (secret, _name, r) => ({
    steps: [`pg_isready || sleep ${r.below(9)}`, `migrate -database "${secret}" -path ./${app(r)} up`],
  })),
  line('banner of a worker', /^(redis|amqp)-url$/, (secret, _name, r) => ({
    log: text(
      `- ** ---------- [config]`,
      `- ** ---------- .> app:         ${app(r)}:0x7f${r.text(10, HEX)}`,
      `- ** ---------- .> transport:   ${secret}`,
      '- *** --- * --- .> concurrency: 4 (prefork)',
    ),
  })),
  line('rule that adds a header', HEADER, (secret, _name, r) => ({
    'haproxy.cfg': text(
      `backend ${app(r)}`,
      `  http-request set-header Authorization "${secret}"`,
      `  server a ${ip(r)}:8080 check`,
    ),
  })),
  line('code with a header', HEADER, (secret, _name, r) => ({
    source: `const answer = await fetch('https://api.example.com/${app(r)}', {headers: {Authorization: '${secret}'}})`,
  })),
  line('code with a cookie', /^session-cookie$/, (secret, _name, r) => ({
    source: `requests.get('https://app.example.com/${app(r)}', headers={'Cookie': '${secret.slice(0, secret.indexOf(';'))}'})`,
  })),
  line('headers of an answer, line by line', /^session-cookie$/, (secret, _name, r) => ({
    lines: [
      'HTTP/2 200',
      `date: Mon, 02 Nov 2026 ${hour(r)} GMT`,
      `set-cookie: ${secret}`,
      `x-trace: ${r.text(16, HEX)}`,
    ],
  })),
  line('how to reach a cluster, as a file', /^kubeconfig-key$/, (secret, _name, r) => ({
    kubeconfig: text(
      'apiVersion: v1',
      'kind: Config',
      'users:',
      `- name: ${app(r)}-admin`,
      '  user:',
      `    client-key-data: ${secret}`,
    ),
  })),
  line('machine that joins a cluster', /^kubeadm-token$/, (secret, _name, r) => ({
    output: `Then you can join any number of worker nodes:\n\nkubeadm join ${ip(r)}:6443 --token ${secret} \\\n\t--discovery-token-ca-cert-hash sha256:${r.text(64, HEX)}\n`,
  })),
  line('tokens of a cluster as a table', /^kubeadm-token$/, (secret, _name, r) => ({
    command: 'kubeadm token list',
    stdout: text(
      'TOKEN                     TTL   EXPIRES               USAGES',
      `${secret}   23h   ${day(r)}T${hour(r)}Z   authentication,signing`,
    ),
  })),
  line('file of a tunnel', /^wireguard-key$/, (secret, _name, r) => ({
    'wg0.conf': text(
      '[Interface]',
      `Address = ${ip(r)}/24`,
      `PrivateKey = ${secret}`,
      'ListenPort = 51820',
      '',
      '[Peer]',
      `PublicKey = ${r.bytes(32).toString('base64')}`,
      'AllowedIPs = 0.0.0.0/0',
    ),
  })),
  line('key that two ends of a tunnel share', /^wireguard-key$/, (secret, _name, r) => ({
    showconf: text(
      '[Peer]',
      `PublicKey = ${r.bytes(32).toString('base64')}`,
      `PresharedKey = ${secret}`,
      `Endpoint = ${ip(r)}:51820`,
    ),
  })),
  line('second factor in a mail', /^otpauth-url$/, (secret, _name, r) => ({
    html: `<p>Scan the code for ${app(r)} or open this link:</p><a href="${secret.replaceAll('&', '&amp;')}">add to app</a>`,
  })),
  line('second factor on a terminal', /^totp-secret$/, (secret, _name, r) => ({
    tty: text(
      `Do you want authentication tokens to be time-based (y/n) y`,
      `Your new secret key is: ${secret}`,
      `Enter code from app (-1 to skip): -1`,
      `# ${app(r)}`,
    ),
  })),
  line('file that was fetched', /^(presigned|sas)-url$/, (secret, _name, r) => ({
    log: text(
      `--${day(r)} ${hour(r)}--  ${secret}`,
      `Resolving host... ${ip(r)}`,
      'HTTP request sent, awaiting response... 403 Forbidden',
    ),
  })),
  line('command that copies files', /^(presigned|sas)-url$/, (secret, _name, r) => ({
    job: app(r),
    command: `azcopy copy "${secret}" /data/in --recursive=true`,
  })),
  line('registry of packages with one sign-in for all', /^docker-auth$/, (secret, _name, r) => ({
    '.npmrc': text(
      `registry=https://${app(r)}.example.com/npm/`,
      `//${app(r)}.example.com/npm/:_auth="${secret}"`,
      'email=ci@example.com',
    ),
  })),
  line('client of a sign-in as a file', /^oauth-client-secret$/, (secret, _name, r) => ({
    name: 'client_secret.json',
    data: `{"web":{"client_id":"${r.text(12, DIGITS)}-${r.text(32, LOWER)}.apps.example.com","client_secret":"${secret}","auth_uri":"https://id.example.com/auth"}}`,
  })),
  line('request for a token', /^oauth-client-secret$/, (secret, _name, r) => ({
    curl: `curl -s https://id.example.com/realms/${app(r)}/token -d grant_type=client_credentials -d client_id=${app(r)} -d client_secret=${secret}`,
  })),
  line('signature of a hook in a script', /^webhook-secret$/, (secret, _name, r) => ({
    script: `printf '%s' "$body" | openssl dgst -sha256 -hmac '${secret}' # must be what ${app(r)} sends`,
  })),
  line('code that judges hooks', /^webhook-secret$/, (secret, _name, r) => ({
    source: `const WEBHOOK_SECRET = '${secret}'\nexport const ${app(r)} = (req) => verify(req.body, req.headers['x-signature'], WEBHOOK_SECRET)\n`,
  })),
  line('network of radio as a file', /^(password|passphrase)$/, (secret, _name, r) => ({
    'wpa_supplicant.conf': text('network={', `  ssid="${app(r)}"`, `  psk="${secret}"`, '  key_mgmt=WPA-PSK', '}'),
  })),
  line('copy of files that is encrypted', /^passphrase$/, (secret, _name, r) => ({
    script: text(
      `export RESTIC_REPOSITORY=/backup/${app(r)}`,
      `export RESTIC_PASSWORD='${secret}'`,
      'restic backup /srv',
    ),
  })),
  line('new key with a passphrase', /^passphrase$/, (secret, _name, r) => ({
    cmd: `ssh-keygen -t ed25519 -f /etc/ssh/${app(r)} -N "${secret}" -C ci`,
  })),
  line('sign-in of a person to a database', /^password$/, (secret, _name, r) => ({
    cmd: `PGPASSWORD='${secret}' psql -h ${ip(r)} -U app -d ${app(r)} -c 'select 1'`,
  })),
  line('message on a phone', /^one-time-code$/, (secret, _name, r) => ({
    sms: [
      {from: 'EXAMPLE', at: stamp(r), text: `<#> ${secret} is your ${app(r)} verification code\n${r.text(11, WORD)}`},
    ],
  })),
  line('code in French', /^one-time-code$/, (secret, _name, r) => ({
    courriel: {
      objet: 'Connexion',
      texte: `Votre code de vérification est ${secret}. Il expire dans ${r.below(9) + 1} minutes.`,
    },
  })),
]
