import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  digits,
  harmless,
  hex,
  ip,
  named,
  small,
  text,
  time,
  uuid,
  variable,
  version,
} from './lookalikes-tools-words.ts'

/** Users of machines, copies of data and tools of developers. */
export const toolsMachines: readonly HarmlessAnswer[] = [
  harmless('lines of a file of users', (r) => {
    const line = `${small(r, 7)}:x:${r.below(9_999)}:${r.below(9_999)}:deploy:/home/${app(r)}:/usr/sbin/nologin`
    return [{path: '/etc/passwd', content: text('root:x:0:0:root:/root:/bin/bash', line)}, line]
  }),
  harmless('age of a password of a system', (r) => {
    const line = `Last password change\t\t\t\t\t: ${r.pick(['Jan', 'Mar', 'Aug', 'Nov'])} ${10 + r.below(19)}, 202${r.below(7)}`
    return [
      {
        command: 'chage -l deploy',
        stdout: text(
          line,
          'Password expires\t\t\t\t\t: never',
          `Maximum number of days between password change\t\t: ${30 + r.below(300)}`,
        ),
      },
      line,
    ]
  }),
  harmless('who may become root', (r) => {
    const line = `    (root) NOPASSWD: /usr/bin/systemctl restart ${named(r)}.service`
    return [
      {
        stdout: text(
          'Matching Defaults entries for deploy on host:',
          '    env_reset, passwd_tries=3, timestamp_timeout=15',
          'User deploy may run the following commands:',
          line,
        ),
      },
      line,
    ]
  }),
  harmless('attempts that a guard refused', (r) => {
    const [line, address] = [
      `2026-11-02 10:11:${10 + r.below(49)},${digits(r, 3)} fail2ban.actions [${digits(r, 4)}]: NOTICE [sshd] Ban ${ip(r)}`,
      ip(r),
    ]
    return [
      {
        log: text(line),
        status: {
          jail: 'sshd',
          filter: {currently_failed: r.below(9), journal_matches: '_COMM=sshd + password'},
          banned: [address],
        },
      },
      line,
      address,
    ]
  }),
  harmless('snapshots of a copy of data', (r) => {
    const [id, tree, key] = [hex(r, 64), hex(r, 64), hex(r, 8)]
    return [
      [
        {
          id,
          short_id: id.slice(0, 8),
          tree,
          time: time(r),
          paths: [`/srv/${app(r)}/secrets`],
          hostname: named(r),
          username: 'root',
          tags: ['daily'],
        },
        {keys: [{id: key, current: true, userName: 'root', hostName: app(r)}]},
      ],
      id,
      tree,
      key,
    ]
  }),
  harmless('archive of a copy of data under encryption', (r) => {
    const [id, repository] = [hex(r, 64), hex(r, 64)]
    return [
      {
        encryption: {mode: 'repokey-blake2', keyfile: null},
        archives: [
          {id, name: `${app(r)}-2026-11-0${r.below(9)}`, command_line: ['borg', 'create', '--exclude', '*.key']},
        ],
        repository: {id: repository, location: 'ssh://backup@vault.example.com/./repo'},
        cache: {stats: {total_chunks: r.below(9_999)}},
      },
      id,
      repository,
    ]
  }),
  harmless('copies of a cluster', (r) => {
    const [name, location] = [`${named(r)}-${digits(r, 14)}`, `${app(r)}-${small(r, 6)}`]
    return [
      {
        kind: 'Backup',
        apiVersion: 'velero.io/v1',
        metadata: {name},
        spec: {includedResources: ['secrets', 'configmaps'], storageLocation: location, ttl: '720h0m0s'},
        status: {phase: 'Completed', progress: {itemsBackedUp: r.below(900)}, hookStatus: {}},
      },
      name,
      location,
    ]
  }),
  harmless('points to which a cloud can go back', (r) => {
    const [arn, creator] = [`arn:aws:backup:eu-west-1:${digits(r, 12)}:recovery-point:${uuid(r)}`, uuid(r)]
    return [
      {
        RecoveryPoints: [
          {
            RecoveryPointArn: arn,
            BackupVaultName: 'Default',
            EncryptionKeyArn: `arn:aws:kms:eu-west-1:${digits(r, 12)}:key/${uuid(r)}`,
            IsEncrypted: true,
            CreatedBy: {BackupRuleId: creator},
            Status: 'COMPLETED',
          },
        ],
      },
      arn,
      creator,
    ]
  }),
  harmless('settings of a client of storage, shown', (r) => {
    const shown = text(
      `[${named(r)}]`,
      'type = s3',
      'provider = AWS',
      'env_auth = true',
      'access_key_id = XXX',
      'secret_access_key = XXX',
      'region = eu-west-1',
    )
    return [{command: 'rclone config redacted', stdout: shown}, shown]
  }),
  harmless('where a tool of a cloud takes its settings', (r) => {
    const line = `access_key     ****************${small(r, 4).toUpperCase()} shared-credentials-file    `
    return [
      {
        command: 'aws configure list',
        stdout: text(
          '      Name                    Value             Type    Location',
          line.trimEnd(),
          'secret_key     ****************abcd shared-credentials-file',
        ),
      },
      line.trimEnd(),
    ]
  }),
  harmless('contexts of a tool of containers', (r) => {
    const [id, host] = [hex(r, 64), `ssh://deploy@${named(r)}.example.com`]
    return [
      [
        {
          Name: app(r),
          Endpoints: {docker: {Host: host, SkipTLSVerify: false}},
          TLSMaterial: {docker: ['ca.pem', 'cert.pem', 'key.pem']},
          Storage: {MetadataPath: `/home/ci/.docker/contexts/meta/${id}`},
        },
      ],
      id,
      host,
    ]
  }),
  harmless('what a tool for settings of Git knows', (r) => {
    const line = `user.signingkey=${hex(r, 16).toUpperCase()}`
    return [
      {
        stdout: text(
          'credential.helper=osxkeychain',
          'commit.gpgsign=true',
          line,
          `url.git@git.example.com:.insteadof=https://git.example.com/`,
          `core.hookspath=.githooks/${app(r)}`,
        ),
      },
      line,
    ]
  }),
  harmless('hooks before a commit', (r) => {
    const [rev, hook] = [`v${version(r)}`, `forbid-${small(r, 5)}-passwords`]
    return [
      {
        repos: [
          {
            repo: 'https://github.com/gitleaks/gitleaks',
            rev,
            hooks: [
              {id: 'gitleaks', args: ['--redact']},
              {id: 'detect-private-key'},
              {id: 'detect-aws-credentials', args: ['--allow-missing-credentials']},
            ],
          },
          {repo: 'local', hooks: [{id: hook, language: 'pygrep', entry: 'password *= *'}]},
        ],
      },
      rev,
      hook,
    ]
  }),
  harmless('variables that an editor passes on by name', (r) => {
    const [name, input] = [`\${localEnv:${variable(r)}_${small(r, 3)}}`, `\${input:${app(r)}-${small(r, 4)}-token}`]
    return [
      {
        name: app(r),
        containerEnv: {API_TOKEN: name},
        secrets: {
          [variable(r)]: {
            description: 'Token of the package registry',
            documentationUrl: 'https://docs.example.com/tokens',
          },
        },
        inputs: [{type: 'promptString', id: 'token', password: true}],
        servers: {web: {headers: {Authorization: `Bearer ${input}`}}},
      },
      name,
      input,
    ]
  }),
]
