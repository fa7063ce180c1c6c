import {NAME, type Wording, wording} from './wording.ts'

/** Commands for which `-p`, `-P`, `-a` or `-w` is a password: alternatives of a pattern. */
export const TAKES_A_PASSWORD = String.raw`sshpass|redis-cli|ipmitool|mosquitto_(?:pub|sub|rr)|sqlcmd|bcp|plink|pscp|putty|unrar|7z[ar]?|gpg|mongo(?:sh|dump|restore)?|ldap(?:search|add|modify|whoami)|zip|unzip|smbclient|influx`

/** Secrets that are given to a command, and what says that they are. */
export const COMMANDS: readonly Wording[] = [
  // curl --user ada:...
  wording(/-u/, String.raw`\s(?:-u|--user|--proxy-user)[ \t=]{0,3}["']?[^\s:"']{1,100}:([^\s"']{3,400})`, {
    name: 'password',
  }),
  // mysql -p..., and with a space where the command takes one
  wording(/mysql|mariadb/i, String.raw`\b(?:mysql|mariadb)(?:-?\w{1,20})?\b[^\n|;&]{0,300}?\s-p["']?([^\s"']{3,200})`, {
    name: 'password',
  }),
  wording(
    /\s-[apwP]\s/,
    String.raw`\b(?:${TAKES_A_PASSWORD}|(?:docker|podman|az|helm[ \t]+registry)[ \t]+login)\b[^\n|;&]{0,300}?\s-[apwP][ \t]{1,3}["']?([^\s"'-][^\s"']{2,200})`,
    {name: 'password'},
  ),
  wording(/\bsnmp/, String.raw`\bsnmp\w{1,20}\b[^\n|;&]{0,300}?\s-[AX][ \t]{1,3}["']?([^\s"'-][^\s"']{5,200})`, {
    name: 'passphrase',
  }),
  // keytool -storepass ...
  wording(
    /-\w{0,10}pass/i,
    String.raw`\s-(?:(?:store|key|src|dest|new|trust)?(?:store)?pass(?:word|wd|phrase)?)[ \t=]{1,3}["']?([^\s"'-][^\s"']{3,400})`,
    {name: 'password', loose: true},
  ),
  // dotnet user-secrets set "Shop:ApiKey" "...", wp config set API_KEY ...
  wording(
    /\bset\s/,
    String.raw`\b(?:user-secrets|config|secrets?|env|variables?)[ \t]{1,3}set[ \t]{1,3}["']?([A-Za-z_][\w:./-]{1,100})["']?[ \t]{1,3}["']?([^\s"'-][^\s"']{3,4096})`,
  ),
  // cf set-env shop CLIENT_SECRET '...'
  wording(/set-env/, String.raw`\bset-env[ ][\w.-]{1,60}[ ]${NAME}[ ]["']?([^\s"'-][^\s"']{3,4096})`),
  // "SET" "shop:key_passphrase" "...", as a store of keys shows what it was told
  wording(
    /SET/,
    String.raw`"H?SET(?:EX|NX)?"(?:[ ]"[^"\n]{1,100}")?[ ]"([A-Za-z_][\w:./-]{1,100})"[ ]"([^"\n]{4,4096})"`,
  ),
  wording(/\bmc alias set/, String.raw`\bmc alias set[ ]\S{1,60}[ ]\S{1,200}[ ]\S{1,100}[ ]([^\s"']{6,200})`, {
    name: 'secret value',
  }),
  wording(/\boathtool\b/, String.raw`\boathtool\b[^\n|;&]{0,100}?\s["']?([A-Z2-7]{16,128})(?![\w])`, {
    name: 'totp secret',
  }),
  wording(/\bwg genkey/, String.raw`\bwg genkey[ \t]{0,5}\r?\n([A-Za-z0-9+/]{43}=)`, {name: 'private key'}),
  wording(/\bsqlplus\b/, String.raw`\bsqlplus\b[^\n|;&/@]{0,60}?[\w$#]{1,60}\/([^\s@"']{3,200})@`, {name: 'password'}),
  // net user shop ... /add, net use Z: \\host\share /user:shop ...
  wording(/\bnet\s/i, String.raw`\bnet[ ]user[ ][^\s/]{1,60}[ ]([^\s/*][^\s]{3,200})(?=[ ]\/|$)`, {name: 'password'}),
  wording(/\bnet\s/i, String.raw`\bnet[ ]use[ ][^\n]{1,200}?\/user:\S{1,100}[ ]([^\s/*][^\s]{3,200})`, {
    name: 'password',
  }),
  // printf '%s' '...' | cryptsetup
  wording(
    /\|\s{0,3}(?:sudo )?(?:cryptsetup|chpasswd|passwd|gpg|docker|podman|helm|kinit|su\b)/,
    String.raw`\b(?:printf|echo)[ ](?:-n[ ]|["']%s(?:\\n)?["'][ ])?["']([^"'\n]{4,400})["'][ ]{0,3}\|[ ]{0,3}(?:sudo )?(?:cryptsetup|passwd|gpg|docker|podman|helm|kinit|su\b)`,
    {name: 'passphrase'},
  ),
  wording(/pass:/, String.raw`(?<![\w.])pass:([^\s"']{3,400})`, {name: 'password'}),
  // ConvertTo-SecureString "..." -AsPlainText
  wording(/SecureString/i, String.raw`ConvertTo-SecureString\s{1,5}(?:-String\s{1,5})?["']([^"'\n]{3,400})["']`, {
    name: 'password',
  }),
  // ssh-keygen -N "...", openssl dgst -hmac '...'
  wording(/ssh-keygen/, String.raw`\bssh-keygen\b[^\n|;&]{0,300}?\s-[NP][ \t]{1,3}["']?([^\s"'-][^\s"']{2,200})`, {
    name: 'passphrase',
  }),
  wording(/-hmac/, String.raw`\s-hmac[ \t]{1,3}["']?([^\s"'$-][^\s"']{5,400})`, {name: 'secret value'}),
  // gh secret set CLIENT_SECRET --body '...'
  wording(
    /--(?:body|value|data|secret-string|plaintext)/,
    String.raw`(?<![\w./-])${NAME}(?:[ \t]{1,3}--?[\w-]{1,40}(?:[ =][\w./-]{1,60})?){0,4}?[ \t]{1,3}--(?:body|value|data|secret-string|plaintext)[ \t=]{1,3}["']?([^\s"'$-][^\s"']{3,4096})`,
  ),
  // "AUTH" "default" "...", as a store of keys shows what it was told
  wording(/AUTH/, String.raw`(?<![\w-])"?AUTH"?(?:[ \t]"?[\w.-]{1,60}"?)?[ \t]"([^"\n]{4,400})"`, {name: 'password'}),
  // echo "root:..." | chpasswd
  wording(
    /chpasswd/,
    String.raw`["'\s][a-z_][\w-]{0,31}:([^\s:"']{4,200})["']?[ \t]{0,3}\|[ \t]{0,3}(?:sudo[ \t])?chpasswd`,
    {
      name: 'password',
    },
  ),
]
