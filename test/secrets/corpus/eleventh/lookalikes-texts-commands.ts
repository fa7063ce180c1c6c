import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, text, uuid} from '../ninth/secrets-words.ts'
import {capitalHex, colons, digits, hex, release, slug, small, theme, title, who} from './lookalikes-texts-words.ts'

/** Output of commands that speak of keys and passwords and show none. */
export const eleventhCommands: readonly HarmlessAnswer[] = [
  like('handshake on a terminal', (r) => {
    const [subject, key] = [`subject=CN = ${slug(r)}.example`, `Peer Temp Key: X25519, ${r.pick([253, 255, 256])} bits`]
    const lines = ['CONNECTED(00000003)', subject, 'issuer=C = US, O = Example CA, CN = E6', key]
    return [
      {output: text(...lines, 'Server public key is 256 bit', `Verify return code: ${r.below(22)} (ok)`)},
      subject,
    ]
  }),
  like('private keys of a key ring by id', (r) => {
    const [id, grip] = [capitalHex(r, 16), capitalHex(r, 40)]
    const list = text(
      '/root/.gnupg/pubring.kbx',
      `sec   ed25519/${id} ${day(r)} [SC]`,
      `      Keygrip = ${grip}`,
      `uid                 [ultimate] ${title(r)} releases <${who(r)}@example.com>`,
      `ssb   cv25519/${capitalHex(r, 16)} ${day(r)} [E]`,
    )
    return [{command: 'gpg --list-secret-keys --with-keygrip', stdout: list}, id, grip]
  }),
  like('state of a sealed store on a terminal', (r) => {
    const [nonce, cluster] = [uuid(r), uuid(r)]
    const list = text(
      'Key                Value',
      '---                -----',
      'Sealed             true',
      'Unseal Progress    1/3',
      `Unseal Nonce       ${nonce}`,
      `Version            ${release(r)}`,
      `Cluster ID         ${cluster}`,
    )
    return [{stdout: list, exit_code: 2}, nonce, cluster]
  }),
  like('who is signed in at a forge, with stars', (r) => {
    const account = `  ✓ Logged in to github.com account ${theme(r)}-${who(r)} (keyring)`
    const list = text(
      'github.com',
      account,
      '  - Git operations protocol: ssh',
      `  - Token: ${'gh'}o_${'*'.repeat(36)}`,
      "  - Token scopes: 'gist', 'read:org', 'repo'",
    )
    return [{stdout: list}, account, `${'gh'}o_${'*'.repeat(36)}`]
  }),
  like('connection of a network with hidden keys', (r) => {
    const id = uuid(r)
    const list = text(
      `connection.id:                          ${slug(r)}`,
      `connection.uuid:                        ${id}`,
      '802-11-wireless-security.key-mgmt:      wpa-psk',
      '802-11-wireless-security.psk:           <hidden>',
      '802-11-wireless-security.psk-flags:     0 (none)',
      '802-11-wireless-security.wep-key-type:  unknown',
    )
    return [{stdout: list}, id, '<hidden>']
  }),
  like('device for keys on a terminal', (r) => {
    const [serial, pin] = [digits(r, 8), `PIN tries remaining:        ${r.below(3) + 1}/3`]
    const list = text(
      'Device type: YubiKey 5 NFC',
      `Serial number: ${serial}`,
      'Firmware version: 5.4.3',
      `PIV version:                5.4.3`,
      pin,
      'Management key algorithm:   AES192',
      'Slot 9A (AUTHENTICATION):',
      `  Fingerprint:  ${hex(r, 64)}`,
    )
    return [{stdout: list}, serial, pin]
  }),
  like('sources of packages whose key is missing', (r) => {
    const key = capitalHex(r, 16)
    const line = `W: GPG error: https://packages.${theme(r)}.example stable InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY ${key}`
    return [{stderr: text(line)}, line, `NO_PUBKEY ${key}`]
  }),
  like('keys of a zone on a terminal', (r) => {
    const key = r.bytes(64).toString('base64')
    const [dns, print40] = [
      `${theme(r)}.example.  3600 IN DNSKEY 257 3 13 ${key}`,
      `${slug(r)}.example. 300 IN SSHFP 4 2 ${capitalHex(r, 64)}`,
    ]
    return [{output: text(';; ANSWER SECTION:', dns, print40)}, dns, print40]
  }),
  like('rights of a user of a database, printed', (r) => {
    const grant = `GRANT SELECT, SHOW VIEW ON \`${theme(r)}\`.* TO \`${who(r)}\`@\`10.%\` IDENTIFIED BY PASSWORD <secret>`
    return [{columns: [`Grants for ${who(r)}@10.%`], rows: [[grant]]}, grant]
  }),
  like('users of a broker and their tags, printed', (r) => {
    const row = `${theme(r)}_password_reset\t[monitoring, policymaker]`
    return [{stdout: text('Listing users ...', 'user\ttags', row, `token-${small(r, 6)}\t[]`)}, row]
  }),
  like('commands that run, with files for passwords', (r) => {
    const row = r.pick([
      `${who(r)}  ${digits(r, 5)}  0.1  1.2 /usr/bin/restic backup --password-file /run/secrets/${slug(r)} /srv`,
      `root  ${digits(r, 5)}  0.0  0.3 /usr/sbin/sshd -D -o PasswordAuthentication=no -p ${digits(r, 4)}`,
      `mysql ${digits(r, 5)}  2.1  9.9 mysqldump --defaults-extra-file=/etc/${theme(r)}/backup.cnf --single-transaction`,
    ])
    return [{stdout: text('USER PID %CPU %MEM COMMAND', row)}, row]
  }),
  like('modules and the key that signed them', (r) => {
    const [key, serial] = [colons(r, 20), capitalHex(r, 8)]
    return [
      {
        stdout: text(
          `filename:       /lib/modules/6.8.0-${r.below(90)}/${theme(r)}.ko`,
          'sig_id:         PKCS#7',
          `signer:         Build time autogenerated kernel key ${serial}`,
          `sig_key:        ${key}`,
          'sig_hashalgo:   sha512',
        ),
      },
      key,
    ]
  }),
]
