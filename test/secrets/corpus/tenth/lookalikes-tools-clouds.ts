import type {HarmlessAnswer} from '../lookalikes.ts'
import type {Random} from '../random.ts'
import {app, b64, colons, digits, harmless, hex, large, named, small, time, uuid} from './lookalikes-tools-words.ts'

const region = (r: Random): string => r.pick(['eu-north-1', 'us-east-2', 'ap-south-1', 'sa-east-1'])

/** Answers of clouds that hold nothing secret. */
export const toolsClouds: readonly HarmlessAnswer[] = [
  harmless('who calls a cloud', (r) => {
    const user = `AROA${large(r, 17)}:${named(r)}`
    const arn = `arn:aws:sts::${digits(r, 12)}:assumed-role/${named(r)}/${r.pick(['ci', 'deploy'])}`
    return [{UserId: user, Account: digits(r, 12), Arn: arn}, user, arn]
  }),
  harmless('role with the time of its last use', (r) => {
    const [id, profile] = [`AROA${large(r, 17)}`, `AIPA${large(r, 17)}`]
    return [
      {
        InstanceProfile: {
          InstanceProfileId: profile,
          InstanceProfileName: named(r),
          Roles: [
            {RoleName: `${app(r)}-token-reader`, RoleId: id, RoleLastUsed: {LastUsedDate: time(r), Region: region(r)}},
          ],
        },
      },
      ...[id, profile],
    ]
  }),
  harmless('machine with its pair of keys by name', (r) => {
    const [machine, key, reservation] = [`i-0${hex(r, 16)}`, `${named(r)}-key`, `r-0${hex(r, 16)}`]
    return [
      {
        Reservations: [
          {
            ReservationId: reservation,
            Instances: [
              {
                InstanceId: machine,
                KeyName: key,
                MetadataOptions: {HttpTokens: 'required', HttpPutResponseHopLimit: 2},
                ClientToken: uuid(r),
              },
            ],
          },
        ],
      },
      ...[machine, key, reservation],
    ]
  }),
  harmless('pairs of keys of a cloud', (r) => {
    const [id, print] = [`key-0${hex(r, 16)}`, colons(r, 20)]
    return [
      {KeyPairs: [{KeyPairId: id, KeyFingerprint: print, KeyName: named(r), KeyType: 'rsa', Tags: []}]},
      id,
      print,
    ]
  }),
  harmless('change of a stack with its token of a request', (r) => {
    const token = `Console-${r.pick(['CreateStack', 'UpdateStack', 'ExecuteChangeSet'])}-${uuid(r)}`
    const event = `${named(r)}-CREATE_COMPLETE-${time(r)}`
    return [
      {
        StackEvents: [
          {
            EventId: event,
            LogicalResourceId: 'DatabasePassword',
            ResourceType: 'AWS::SecretsManager::Secret',
            ResourceStatus: 'CREATE_COMPLETE',
            ClientRequestToken: token,
          },
        ],
      },
      ...[token, event],
    ]
  }),
  harmless('parameters of a stack that are not echoed', (r) => {
    const id = `arn:aws:cloudformation:${region(r)}:${digits(r, 12)}:stack/${named(r)}/${uuid(r)}`
    const shown = r.pick(['****', '******', '*****'])
    return [
      {
        Stacks: [
          {
            StackId: id,
            Parameters: [
              {ParameterKey: r.pick(['DbPassword', 'MasterUserPassword', 'ApiToken']), ParameterValue: shown},
            ],
          },
        ],
      },
      ...[id, shown],
    ]
  }),
  harmless('lock of an object and its checksums', (r) => {
    const [sum, key] = [b64(r, 32), `arn:aws:kms:${region(r)}:${digits(r, 12)}:key/${uuid(r)}`]
    return [
      {
        ChecksumSHA256: sum,
        ServerSideEncryption: 'aws:kms',
        SSEKMSKeyId: key,
        BucketKeyEnabled: true,
        ContentLength: r.below(99_999),
      },
      sum,
      key,
    ]
  }),
  harmless('key of a cloud, described', (r) => {
    const [id, made] = [`mrk-${hex(r, 32)}`, time(r)]
    return [
      {
        KeyMetadata: {
          KeyId: id,
          KeyState: 'Enabled',
          KeyUsage: 'ENCRYPT_DECRYPT',
          KeySpec: 'SYMMETRIC_DEFAULT',
          KeyManager: 'CUSTOMER',
          CreationDate: made,
          Origin: 'AWS_KMS',
          MultiRegion: true,
        },
      },
      ...[id, made],
    ]
  }),
  harmless('a distribution that signs addresses', (r) => {
    const [id, group, etag] = [`E${large(r, 13)}`, uuid(r), `E${large(r, 13)}`]
    return [
      {
        ETag: etag,
        Distribution: {
          Id: id,
          ActiveTrustedKeyGroups: {
            Enabled: true,
            Items: [{KeyGroupId: group, KeyPairIds: {Items: [`K${large(r, 13)}`]}}],
          },
        },
      },
      ...[id, group, etag],
    ]
  }),
  harmless('deployment of a resource group', (r) => {
    const [template, correlation] = [digits(r, 19), uuid(r)]
    return [
      {
        properties: {
          templateHash: template,
          correlationId: correlation,
          provisioningState: 'Succeeded',
          parameters: {adminPassword: {type: 'SecureString'}, sku: {type: 'String', value: 'B2s'}},
        },
      },
      ...[template, correlation],
    ]
  }),
  harmless('permissions of a vault for its callers', (r) => {
    const [object, uri] = [uuid(r), `https://${app(r)}${small(r, 5)}.vault.azure.net/`]
    return [
      {
        properties: {
          vaultUri: uri,
          accessPolicies: [
            {
              tenantId: uuid(r),
              objectId: object,
              permissions: {secrets: ['get', 'list'], keys: ['wrapKey'], certificates: []},
            },
          ],
          enableSoftDelete: true,
        },
      },
      ...[object, uri],
    ]
  }),
  harmless('credentials that trust another issuer', (r) => {
    const subject = `repo:team/${named(r)}:environment:${r.pick(['production', 'staging'])}`
    return [
      {
        name: named(r),
        issuer: 'https://token.actions.githubusercontent.com',
        subject,
        audiences: ['api://AzureADTokenExchange'],
      },
      subject,
    ]
  }),
]
