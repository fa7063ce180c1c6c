import {NAME, type Wording, wording} from './wording.ts'

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
    String.raw`\b(?:sshpass|docker[ \t]+login|podman[ \t]+login|helm[ \t]+registry[ \t]+login|redis-cli|mongo(?:sh|dump|restore)?|ldap(?:search|add|modify|whoami)|az[ \t]+login|zip|unzip|smbclient|influx)\b[^\n|;&]{0,300}?\s-[apwP][ \t]{1,3}["']?([^\s"'-][^\s"']{2,200})`,
    {name: 'password'},
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
