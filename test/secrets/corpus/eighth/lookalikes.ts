import {type HarmlessAnswer, keptOf, type Lookalike} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {eighthBuilds} from './lookalikes-builds.ts'
import {eighthClouds} from './lookalikes-clouds.ts'
import {eighthClusters} from './lookalikes-clusters.ts'
import {eighthData} from './lookalikes-data.ts'
import {eighthDirectories} from './lookalikes-directories.ts'
import {eighthForges} from './lookalikes-forges.ts'
import {eighthIdentity} from './lookalikes-identity.ts'
import {eighthInterfaces} from './lookalikes-interfaces.ts'
import {eighthNodes} from './lookalikes-nodes.ts'
import {eighthServices} from './lookalikes-services.ts'
import {account, app, day, harmless, named, uuid} from './secrets-words.ts'

const arn = (r: Random, rest: string): string =>
  `arn:aws:${rest.replace('::', `:${r.pick(['eu-west-1', 'us-east-1', 'eu-central-1'])}:${account(r)}:`)}`

/** Answers of clouds that hold nothing secret. */
const CLOUDS: readonly HarmlessAnswer[] = [
  harmless('policy of an account for passwords', (r) => {
    const [age, length] = [60 + r.below(300), 12 + r.below(20)]
    return [
      {
        PasswordPolicy: {
          MinimumPasswordLength: length,
          RequireSymbols: true,
          RequireNumbers: true,
          ExpirePasswords: true,
          MaxPasswordAge: age,
          PasswordReusePrevention: 5,
          HardExpiry: false,
        },
      },
      String(age),
      String(length),
    ]
  }),
  harmless('summary of an account', (r) => {
    const count = 500 + r.below(9_000)
    return [
      {
        SummaryMap: {
          AccessKeysPerUserQuota: 2,
          AccountAccessKeysPresent: 0,
          AccountMFAEnabled: 1,
          ServerCertificates: 3,
          GlobalEndpointTokenVersion: 1,
          PolicyVersionsInUse: count,
        },
      },
      String(count),
    ]
  }),
  harmless('handle of a message of a queue', (r) => {
    const [handle, md5] = [`AQEB${r.text(300, BASE64)}==`, r.text(32, HEX)]
    return [
      {Messages: [{MessageId: uuid(r), ReceiptHandle: handle, MD5OfBody: md5, Body: '{"type":"tick"}'}]},
      handle,
      md5,
    ]
  }),
  harmless('iterator of a shard', (r) => {
    const [iterator, sequence] = [`AAAAAAAAAA${r.text(200, BASE64)}=`, r.text(56, '123456789')]
    return [
      {Records: [{SequenceNumber: sequence, PartitionKey: app(r)}], NextShardIterator: iterator, MillisBehindLatest: 0},
      iterator,
      sequence,
    ]
  }),
  harmless('versions of an object', (r) => {
    const [version, etag, upload] = [
      r.text(32, `${WORD}._`),
      `"${r.text(32, HEX)}-${r.below(90)}"`,
      r.text(128, `${WORD}._`),
    ]
    return [
      {
        Versions: [{ETag: etag, Key: `${app(r)}/tokens.parquet`, VersionId: version, IsLatest: true}],
        Uploads: [{UploadId: upload, Key: app(r)}],
      },
      version,
      etag,
      upload,
    ]
  }),
  harmless('images of a registry of a cloud', (r) => {
    const [digest, tag] = [`sha256:${r.text(64, HEX)}`, r.text(40, HEX)]
    return [
      {
        imageDetails: [
          {
            registryId: account(r),
            repositoryName: `${app(r)}-auth`,
            imageDigest: digest,
            imageTags: [tag],
            imageSizeInBytes: r.below(99_999_999),
          },
        ],
      },
      digest,
      tag,
    ]
  }),
  harmless('code and layers of a function', (r) => {
    const [sum, layer, revision] = [
      r.bytes(32).toString('base64'),
      `${arn(r, 'lambda::layer')}:secrets-extension:${r.below(30)}`,
      uuid(r),
    ]
    return [
      {
        FunctionName: `rotate-${app(r)}-password`,
        CodeSha256: sum,
        Layers: [{Arn: layer, CodeSize: r.below(99_999)}],
        RevisionId: revision,
        Version: '$LATEST',
      },
      sum,
      layer,
      revision,
    ]
  }),
  harmless('secrets of a container by reference', (r) => {
    const from = `${arn(r, 'secretsmanager::secret')}:prod/${app(r)}-${r.text(6, WORD)}:password::`
    return [
      {
        taskDefinition: {
          containerDefinitions: [{name: 'web', secrets: [{name: 'DB_PASSWORD', valueFrom: from}], environment: []}],
          family: named(r),
        },
      },
      from,
    ]
  }),
  harmless('parameters without values', (r) => {
    const [name, key] = [
      `/prod/${named(r)}/${r.pick(['db_password', 'api-token', 'signing_key'])}`,
      `alias/${named(r)}`,
    ]
    return [
      {Parameters: [{Name: name, Type: 'SecureString', KeyId: key, Version: 4, Tier: 'Standard', DataType: 'text'}]},
      name,
      key,
    ]
  }),
  harmless('aliases of keys', (r) => {
    const [target, alias] = [uuid(r), `alias/${named(r)}-secrets`]
    return [
      {
        Aliases: [{AliasName: alias, AliasArn: `${arn(r, 'kms::')}alias/${app(r)}`, TargetKeyId: target}],
        Truncated: false,
      },
      target,
      alias,
    ]
  }),
  harmless('public keys of a user of a cloud', (r) => {
    const [id, print] = [`APKA${r.text(17, UPPER + DIGITS)}`, Array.from({length: 16}, () => r.text(2, HEX)).join(':')]
    return [
      {SSHPublicKey: {UserName: 'ci', SSHPublicKeyId: id, Fingerprint: print, Status: 'Active', UploadDate: day(r)}},
      id,
      print,
    ]
  }),
  harmless('rules of a pool of users', (r) => {
    const [pool, arnOf] = [`eu-west-1_${r.text(9, WORD)}`, `${arn(r, 'lambda::function')}:pre-token-${named(r)}`]
    return [
      {
        UserPool: {
          Id: pool,
          Policies: {PasswordPolicy: {MinimumLength: 12, TemporaryPasswordValidityDays: 7}},
          LambdaConfig: {PreTokenGeneration: arnOf},
          MfaConfiguration: 'OPTIONAL',
        },
      },
      pool,
      arnOf,
    ]
  }),
  harmless('how a secret is rotated', (r) => {
    const [lambda, schedule] = [
      `${arn(r, 'lambda::function')}:rotate-${named(r)}`,
      `cron(0 ${r.below(24)} ? * ${r.pick(['MON', 'TUE', 'SUN'])} *)`,
    ]
    return [
      {
        Name: `prod/${app(r)}`,
        RotationEnabled: true,
        RotationLambdaARN: lambda,
        RotationRules: {ScheduleExpression: schedule, Duration: '2h'},
        LastRotatedDate: day(r),
      },
      lambda,
      schedule,
    ]
  }),
  harmless('sign-in in a trail', (r) => {
    const [event, principal] = [uuid(r), `AIDA${r.text(17, UPPER + DIGITS)}`]
    return [
      {
        eventName: 'ConsoleLogin',
        userIdentity: {type: 'IAMUser', principalId: principal, accountId: account(r)},
        additionalEventData: {MFAUsed: 'Yes', LoginTo: 'https://console.example.com/'},
        responseElements: {ConsoleLogin: 'Success'},
        eventID: event,
      },
      event,
      principal,
    ]
  }),
  harmless('refusal of a cloud', (r) => {
    const [message, request] = [
      r.pick([
        'The security token included in the request is expired',
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
        'Signature expired: 20261102T100000Z is now earlier than 20261102T101000Z',
        'The AWS Access Key Id you provided does not exist in our records.',
      ]),
      uuid(r),
    ]
    return [
      {Error: {Code: 'UnrecognizedClientException', Message: message, Type: 'Sender'}, RequestId: request},
      message,
      request,
    ]
  }),
  harmless('page of a list of a cloud', (r) => {
    const next = `${r.pick(['eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAx', 'AAMA-EFRSURBSG', 'AQICAHh'])}${r.text(80, WORD)}`
    return [{Items: [{Name: named(r)}], NextToken: next}, next]
  }),
  harmless('brokers of a cluster of events', (r) => {
    const brokers = [1, 2]
      .map((one) => `b-${one}.${app(r)}.${r.text(6, LOWER + DIGITS)}.c2.kafka.eu-west-1.amazonaws.com:9096`)
      .join(',')
    return [{BootstrapBrokerStringSaslScram: brokers}, brokers]
  }),
  harmless('authorities of databases', (r) => {
    const print = r.text(40, HEX)
    return [
      {
        Certificates: [
          {
            CertificateIdentifier: 'rds-ca-rsa2048-g1',
            CertificateType: 'CA',
            Thumbprint: print,
            ValidTill: '2061-05-22T18:00:00Z',
            CustomerOverride: false,
          },
        ],
      },
      print,
    ]
  }),
  harmless('policy about secrets', (r) => {
    const [resource, id] = [
      `${arn(r, 'secretsmanager::secret')}:prod/${named(r)}-??????`,
      `ANPA${r.text(17, UPPER + DIGITS)}`,
    ]
    return [
      {
        PolicyId: id,
        Document: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'ReadDatabasePassword',
              Effect: 'Allow',
              Action: ['secretsmanager:GetSecretValue'],
              Resource: resource,
            },
          ],
        },
      },
      resource,
      id,
    ]
  }),
  harmless('a cluster of a cloud and its issuer', (r) => {
    const id = r.text(32, '0123456789ABCDEF')
    const [issuer, authority] = [
      `https://oidc.eks.eu-west-1.amazonaws.com/id/${id}`,
      Buffer.from(`-----BEGIN CERTIFICATE-----\nMIID${r.text(60, BASE64)}\n-----END CERTIFICATE-----\n`).toString(
        'base64',
      ),
    ]
    return [
      {
        cluster: {
          name: named(r),
          identity: {oidc: {issuer}},
          certificateAuthority: {data: authority},
          endpoint: `https://${id}.gr7.eu-west-1.eks.amazonaws.com`,
        },
      },
      issuer,
      authority,
    ]
  }),
]

const ALL: readonly HarmlessAnswer[] = [
  ...[...CLOUDS, ...eighthClouds, ...eighthClusters, ...eighthNodes, ...eighthForges, ...eighthBuilds],
  ...[...eighthIdentity, ...eighthDirectories, ...eighthServices, ...eighthData, ...eighthInterfaces],
]

/** Twenty of each kind. */
export const eighthLookalikes = (): readonly Lookalike[] => keptOf([], [], ALL, 20, 530_881)
