import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  ip,
  named,
  print,
  small,
  text,
  uuid,
  version,
} from './lookalikes-tools-words.ts'

/** SSH, keys and new machines. */
export const toolsKeys: readonly HarmlessAnswer[] = [
  harmless('settings of a client of SSH', (r) => {
    const [file, jump] = [`IdentityFile ~/.ssh/${named(r)}_ed25519`, `ProxyJump deploy@${named(r)}.example.com:2222`]
    return [
      {
        path: '~/.ssh/config',
        content: text(
          `Host ${app(r)}`,
          '  User deploy',
          `  ${file}`,
          '  IdentitiesOnly yes',
          '  PasswordAuthentication no',
          `  ${jump}`,
        ),
      },
      file,
      jump,
    ]
  }),
  harmless('settings that a server of SSH has', (r) => {
    const line = `authorizedkeyscommand /usr/local/bin/keys-of-${small(r, 6)} %u %f`
    return [
      {
        command: 'sshd -T',
        stdout: text(
          'permitrootlogin without-password',
          'passwordauthentication no',
          'pubkeyauthentication yes',
          line,
          'maxauthtries 3',
        ),
      },
      line,
    ]
  }),
  harmless('certificate of SSH as it is shown', (r) => {
    const [ca, id] = [`Signing CA: ED25519 ${print(r)} (using ssh-ed25519)`, `vault-${app(r)}-${hex(r, 64)}`]
    return [
      {
        stdout: text(
          'id_ed25519-cert.pub:',
          '        Type: ssh-ed25519-cert-v01@openssh.com user certificate',
          `        ${ca}`,
          `        Key ID: ${id}`,
          `        Serial: ${digits(r, 19)}`,
        ),
      },
      ca,
      id,
    ]
  }),
  harmless('steps of a connection of SSH', (r) => {
    const [host, offer] = [
      `debug1: Server host key: ssh-ed25519 ${print(r)}`,
      `debug1: Offering public key: /home/deploy/.ssh/${small(r, 6)} ED25519 ${print(r)} agent`,
    ]
    return [
      {
        stderr: text(
          host,
          offer,
          'debug1: Authentications that can continue: publickey,password',
          'Permission denied (publickey,password).',
        ),
      },
      host,
      offer,
    ]
  }),
  harmless('warning that the key of a host has changed', (r) => {
    const finger = `${print(r)}.`
    return [
      {
        stderr: text(
          '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @',
          'The fingerprint for the ED25519 key sent by the remote host is',
          finger,
          'Host key verification failed.',
        ),
      },
      finger,
    ]
  }),
  harmless('keys of GnuPG as they are listed', (r) => {
    const [finger, grip] = [hex(r, 40).toUpperCase(), hex(r, 40).toUpperCase()]
    return [
      text(
        `sec:u:255:22:${finger.slice(24)}:${digits(r, 10)}:::u:::scESC:::+:::ed25519:::0:`,
        `fpr:::::::::${finger}:`,
        `grp:::::::::${grip}:`,
        'uid:u::::1700000000::::ci <ci@example.com>::::::::::0:',
      ),
      finger,
      grip,
    ]
  }),
  harmless('volumes under encryption', (r) => {
    const [id, digest] = [uuid(r), Array.from({length: 32}, () => hex(r, 2)).join(' ')]
    return [
      {
        command: 'cryptsetup luksDump /dev/sda3',
        stdout: text(
          'LUKS header information',
          `UUID:          \t${id}`,
          'Keyslots:',
          '  0: luks2',
          '\tKey:        512 bits',
          '\tPBKDF:      argon2id',
          `\tDigest:     ${digest}`,
        ),
      },
      id,
    ]
  }),
  harmless('state of a chip of a machine', (r) => {
    const [pcr, version2] = [`0x${hex(r, 64).toUpperCase()}`, `0x${hex(r, 40).toUpperCase()}`]
    return [
      {pcrs: {sha256: {'7': pcr}, sha1: {'0': version2}}, attestation: {firmware: version(r), secureboot: true}},
      pcr,
      version2,
    ]
  }),
  harmless('metadata of an instance without credentials', (r) => {
    const [id, role] = [`i-0${hex(r, 16)}`, `${named(r)}-role`]
    return [
      {
        paths: ['iam/security-credentials/', 'public-keys/0/openssh-key'],
        document: {instanceId: id, imageId: `ami-0${hex(r, 16)}`, accountId: digits(r, 12), privateIp: ip(r)},
        info: {
          Code: 'Success',
          InstanceProfileArn: `arn:aws:iam::${digits(r, 12)}:instance-profile/${role}`,
          InstanceProfileId: `AIPA${hex(r, 17).toUpperCase()}`,
        },
      },
      id,
      role,
    ]
  }),
  harmless('configuration of a new machine', (r) => {
    const key = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${b64(r, 32).slice(0, 43)} deploy@bastion`
    return [
      {
        user_data: text(
          '#cloud-config',
          'ssh_pwauth: false',
          'disable_root: true',
          'users:',
          '  - name: deploy',
          '    lock_passwd: true',
          '    ssh_authorized_keys:',
          `      - ${key}`,
        ),
      },
      key,
    ]
  }),
]
