import {NAME, type Wording, wording} from './wording.ts'

const password = {name: 'password'} as const

/** Secrets in the configuration of devices, networks and servers that have a way of writing of their own. */
export const DEVICES: readonly Wording[] = [
  // user "shop" password "..." (a mailbox that is fetched), machine example.com login ada password ...
  wording(
    /password/i,
    String.raw`\b(?:login|user|username|account)[ \t]{1,5}\S{1,200}\s{1,20}((?:insecure-)?password)[ \t]{1,5}["']?([^\s"']{3,400})`,
  ),
  // a line of .pgpass
  wording(
    /:(?:\d|\*)/,
    String.raw`(?<=^|\n)[^\s:]{1,200}:(?:\d{1,5}|\*):[^\s:]{1,100}:[^\s:]{1,100}:([^\s:]{3,200})(?=\r?\n|$)`,
    password,
  ),
  // the configuration of a switch: username ada password 0 ..., enable password ..., a key of a server that judges sign-ins
  wording(/(?:password|secret) \d /i, String.raw`\b(?:password|secret)[ ]\d{1,2}[ ](\S{3,200})`, password),
  wording(/enable (?:password|secret)/, String.raw`\benable[ ](?:password|secret)[ ]([^\s]{4,200})`, {
    ...password,
    loose: true,
  }),
  wording(
    /(?:radius|tacacs)/i,
    String.raw`\b(?:radius|tacacs)[^\n]{0,80}\n(?:[^\n]{0,120}\n){0,3}?[ \t]{0,8}key[ ](?:\d[ ])?([^\s]{4,200})(?=\r?\n|$)`,
    {...password, loose: true},
  ),
  // 10.0.0.1 %any : PSK "..."
  wording(/: (?:PSK|EAP|XAUTH|NTLM) /, String.raw`:[ ](?:PSK|EAP|XAUTH|NTLM)[ ]"([^"\n]{3,400})"`, password),
  // set ... private-key '...'
  wording(/(?:^|\n)set /, String.raw`(?<=^|\n)set[ ][^\n']{1,200}?[ ]([a-z][a-z-]{1,60})[ ]'([^'\n]{4,4096})'`),
  // createUser monitor SHA "..." AES
  wording(
    /createUser/,
    String.raw`\bcreateUser\s{1,3}\S{1,60}\s{1,3}(?:MD5|SHA\S{0,6})\s{1,3}"?([^\s"]{6,200})`,
    password,
  ),
  // WIFI:T:WPA;S:shop;P:...;;
  wording(/WIFI:/, String.raw`\bWIFI:[^\n]{0,200}?;P:([^;\n]{4,200});`, password),
  wording(/Key Content/, String.raw`\bKey Content\s{1,20}:\s([^\r\n]{6,200})`, password),
  // userPassword:: ... (RFC 2849, base64)
  wording(/:: /, String.raw`(?<=^|\n)${NAME}::[ ]([A-Za-z0-9+/=]{4,4096})`),
  wording(/d-i /, String.raw`\bd-i[ ]\S{0,60}passw\S{0,60}[ ]password[ ](\S{3,200})`, password),
  wording(/\blogin=/, String.raw`\slogin=[^\s:]{1,100}:([^\s"']{4,200})`, password),
  // NAME    REG_SZ    ...
  wording(/\bREG_\w/, String.raw`(?<=^|\n)[ \t]{0,20}${NAME}[ \t]{1,20}REG_\w{1,20}[ \t]{1,20}([^\r\n]{4,4096})`),
  // wg show wg0 dump: private key, public key, port
  wording(/=\t/, String.raw`(?<=^|\n)([A-Za-z0-9+/]{43}=)\t[A-Za-z0-9+/]{43}=\t\d{1,5}\t`, {name: 'private key'}),
  // the file of codes of a machine: the seed is its first line
  wording(/\n" (?:RATE|TOTP|DISALLOW|WINDOW)/, String.raw`^([A-Z2-7]{16,64})\n"[ ][A-Z]`, {name: 'totp secret'}),
  // a line of a file of cookies, of the users of a pooler
  wording(
    /\t(?:TRUE|FALSE)\t/,
    String.raw`(?<=^|\n)\S{1,200}\t(?:TRUE|FALSE)\t\S{1,200}\t(?:TRUE|FALSE)\t\d{1,20}\t\S{1,200}\t([^\s]{8,4096})`,
    {name: 'cookie value'},
  ),
  wording(/" "/, String.raw`(?<=^|\n)"[\w.@-]{1,63}" "([^"\s]{6,400})"[ \t]{0,5}(?=\r?\n|$)`, {
    ...password,
    loose: true,
  }),
  // dns cloudflare ..., in the configuration of a proxy
  wording(
    /\bdns\s/,
    String.raw`(?<=^|\n)[ \t]{0,20}dns[ \t]{1,5}[a-z]\w{2,30}[ \t]{1,5}([\w-]{20,200})[ \t]{0,10}(?=\r?\n|$)`,
    {name: 'auth'},
  ),
]
