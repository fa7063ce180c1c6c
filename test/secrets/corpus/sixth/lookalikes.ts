import {type HarmlessAnswer, keptOf, type Lookalike} from '../lookalikes.ts'
import {uuid} from '../names.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {sixthOthers} from './lookalikes-others.ts'

const app = (r: Random): string => r.pick(['bookings', 'courier', 'labels', 'meters', 'returns', 'seats', 'tariffs'])
const named = (r: Random): string => `${app(r)}-${r.text(5, LOWER + DIGITS)}`
const account = (r: Random): string => r.text(12, DIGITS)
const colons = (r: Random, count: number): string => Array.from({length: count}, () => r.text(2, HEX)).join(':')

/** Answers of providers of a cloud that hold nothing secret. */
const CLOUDS: readonly HarmlessAnswer[] = [
  {
    kind: 'token of a request to make a machine',
    make: (r) => {
      const token = r.pick([uuid(r), `terraform-20261102${r.text(20, DIGITS)}`, `fleet-${uuid(r)}-0`])
      const instance = {InstanceId: `i-0${r.text(16, HEX)}`, ImageId: `ami-0${r.text(16, HEX)}`, ClientToken: token}
      return {answer: {Reservations: [{OwnerId: account(r), Instances: [instance]}]}, kept: token}
    },
  },
  {
    kind: 'token of a request in the events of a stack',
    make: (r) => {
      const token = `Console-${r.pick(['Create', 'Update', 'Delete'])}Stack-${uuid(r)}`
      const event = {
        StackName: named(r),
        LogicalResourceId: 'DatabaseSecret',
        ResourceType: 'AWS::SecretsManager::Secret',
        ResourceStatus: 'CREATE_COMPLETE',
        ClientRequestToken: token,
      }
      return {answer: {StackEvents: [event]}, kept: token}
    },
  },
  {
    kind: 'pairs of keys of machines',
    make: (r) => {
      const [name, print] = [`deploy-key-${named(r)}`, colons(r, 20)]
      const pair = {KeyPairId: `key-0${r.text(16, HEX)}`, KeyType: 'rsa', KeyName: name, KeyFingerprint: print}
      return {answer: {KeyPairs: [{...pair, Tags: []}]}, kept: r.pick([name, print])}
    },
  },
  {
    kind: 'where a database keeps its password',
    make: (r) => {
      const [id, resource] = [named(r), `db-${r.text(26, UPPER + DIGITS)}`]
      const arn = `arn:aws:secretsmanager:eu-west-1:${account(r)}:secret:rds!db-${uuid(r)}-${r.text(6, WORD)}`
      const database = {
        DBInstanceIdentifier: id,
        MasterUsername: 'app',
        DbiResourceId: resource,
        MasterUserSecret: {SecretArn: arn, SecretStatus: 'active'},
        PendingModifiedValues: {},
      }
      return {answer: {DBInstances: [database]}, kept: r.pick([arn, resource, id])}
    },
  },
  {
    kind: 'list of a manager of secrets',
    make: (r) => {
      const [name, version] = [`prod/${app(r)}/db-password-${r.below(999)}`, uuid(r)]
      const arn = `arn:aws:secretsmanager:eu-west-1:${account(r)}:secret:${name}-${r.text(6, WORD)}`
      const secret = {ARN: arn, Name: name, RotationEnabled: true, SecretVersionsToStages: {[version]: ['AWSCURRENT']}}
      return {answer: {SecretList: [secret]}, kept: r.pick([name, arn, version])}
    },
  },
  {
    kind: 'owner of a bucket',
    make: (r) => {
      const [id, key] = [r.text(64, HEX), `credentials/${named(r)}/rotation-report.json`]
      return {
        answer: {Owner: {DisplayName: 'ops', ID: id}, KeyMarker: key, Versions: [{Key: key, IsLatest: true}]},
        kept: r.pick([id, key]),
      }
    },
  },
  {
    kind: 'public half of a key for signatures',
    make: (r) => {
      const key = `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${r.text(340, BASE64)}IDAQAB`
      const answer = {
        KeyId: `arn:aws:kms:eu-west-1:${account(r)}:key/${uuid(r)}`,
        PublicKey: key,
        KeySpec: 'RSA_2048',
        KeyUsage: 'SIGN_VERIFY',
        SigningAlgorithms: ['RSASSA_PSS_SHA_256'],
      }
      return {answer, kept: key}
    },
  },
  {
    kind: 'record that proves a domain',
    make: (r) => {
      const host = `${app(r)}.example.com`
      const [name, value] = [`_${r.text(32, HEX)}.${host}.`, `_${r.text(32, HEX)}.acm-validations.aws.`]
      const option = {
        DomainName: host,
        ValidationMethod: 'DNS',
        ResourceRecord: {Name: name, Type: 'CNAME', Value: value},
      }
      return {answer: {Certificate: {DomainValidationOptions: [option], InUseBy: []}}, kept: r.pick([name, value])}
    },
  },
  {
    kind: 'reading of a secret in a trail',
    make: (r) => {
      const [secret, event] = [`prod/${named(r)}/smtp`, uuid(r)]
      const record = {
        eventSource: 'secretsmanager.amazonaws.com',
        eventName: 'GetSecretValue',
        requestParameters: {secretId: secret, versionStage: 'AWSCURRENT'},
        responseElements: null,
        eventID: event,
        readOnly: true,
      }
      return {answer: {Records: [record]}, kept: r.pick([secret, event])}
    },
  },
  {
    kind: 'keys that sign a zone',
    make: (r) => {
      const key = r.bytes(64).toString('base64')
      const record = `257 3 13 ${key}`
      const signing = {Name: named(r), KeyTag: r.below(65_000), PublicKey: key, DNSKEYRecord: record, Status: 'ACTIVE'}
      return {answer: {Status: {ServeSignature: 'SIGNING'}, KeySigningKeys: [signing]}, kept: r.pick([key, record])}
    },
  },
  {
    kind: 'groups of keys of a distribution',
    make: (r) => {
      const [id, identity] = [`K${r.text(13, UPPER + DIGITS)}`, `E${r.text(13, UPPER + DIGITS)}`]
      const origin = {S3OriginConfig: {OriginAccessIdentity: `origin-access-identity/cloudfront/${identity}`}}
      const groups = {Enabled: true, Items: [{KeyGroupId: uuid(r), KeyPairIds: {Quantity: 1, Items: [id]}}]}
      return {answer: {Origins: {Items: [origin]}, ActiveTrustedKeyGroups: groups}, kept: r.pick([id, identity])}
    },
  },
  {
    kind: 'clients of a pool of users',
    make: (r) => {
      const [client, pool] = [r.text(26, LOWER + DIGITS), `eu-west-1_${r.text(9, WORD)}`]
      const one = {ClientId: client, UserPoolId: pool, ClientName: `${app(r)}-web`}
      return {answer: {UserPoolClients: [one]}, kept: r.pick([client, pool])}
    },
  },
  {
    kind: 'fingerprints of the settings of a machine',
    make: (r) => {
      const [labels, metadata] = [r.bytes(8).toString('base64'), r.bytes(8).toString('base64')]
      const answer = {
        kind: 'compute#instance',
        name: named(r),
        labelFingerprint: labels,
        metadata: {kind: 'compute#metadata', fingerprint: metadata, items: [{key: 'enable-oslogin', value: 'TRUE'}]},
        tags: {fingerprint: r.bytes(8).toString('base64')},
      }
      return {answer, kept: r.pick([labels, metadata])}
    },
  },
  {
    kind: 'next page at a provider',
    make: (r) => {
      const page = `${r.pick(['CjYKNGFzc2V0', 'ChEI', 'CiAKGjBp'])}${r.text(60, `${WORD}_-`)}==`
      return {answer: {kind: 'compute#instanceList', items: [{name: named(r)}], nextPageToken: page}, kept: page}
    },
  },
  {
    kind: 'who has which role',
    make: (r) => {
      const [etag, member] = [
        `BwW${r.text(8, BASE64)}=`,
        `serviceAccount:${named(r)}@${app(r)}.iam.gserviceaccount.com`,
      ]
      const bindings = [{role: 'roles/secretmanager.secretAccessor', members: [member]}]
      return {answer: {version: 1, etag, bindings}, kept: r.pick([etag, member])}
    },
  },
  {
    kind: 'keys of a service account without their private halves',
    make: (r) => {
      const mail = `${named(r)}@${app(r)}.iam.gserviceaccount.com`
      const name = `projects/${app(r)}/serviceAccounts/${mail}/keys/${r.text(40, HEX)}`
      const key = {name, keyAlgorithm: 'KEY_ALG_RSA_2048', keyOrigin: 'GOOGLE_PROVIDED', keyType: 'SYSTEM_MANAGED'}
      return {answer: {keys: [{...key, validAfterTime: '2026-11-02T10:00:00Z'}]}, kept: name}
    },
  },
  {
    kind: 'a database of a provider and its certificate',
    make: (r) => {
      const [name, print, etag] = [named(r), r.text(40, HEX), r.text(64, HEX)]
      const answer = {
        kind: 'sql#instance',
        connectionName: `${app(r)}:europe-west1:${name}`,
        serverCaCert: {kind: 'sql#sslCert', certSerialNumber: '0', sha1Fingerprint: print, commonName: 'Server CA'},
        etag,
      }
      return {answer, kept: r.pick([name, print, etag])}
    },
  },
  {
    kind: 'contents of a vault by name',
    make: (r) => {
      const id = `https://${app(r)}-kv.vault.azure.net/${r.pick(['secrets', 'keys'])}/${named(r)}/${r.text(32, HEX)}`
      const attributes = {enabled: true, created: 1_790_000_000 + r.below(9_999), recoveryLevel: 'Recoverable'}
      return {answer: {value: [{id, attributes, contentType: 'password'}], nextLink: null}, kept: id}
    },
  },
  {
    kind: 'credentials of an application without the texts',
    make: (r) => {
      const [key, name, print] = [uuid(r), `ci of ${named(r)}`, r.text(40, '0123456789ABCDEF')]
      const password = {
        keyId: key,
        displayName: name,
        endDateTime: '2027-11-02T00:00:00Z',
        hint: null,
        secretText: null,
      }
      const certificate = {
        keyId: uuid(r),
        type: 'AsymmetricX509Cert',
        usage: 'Verify',
        customKeyIdentifier: print,
        key: null,
      }
      return {
        answer: {appId: uuid(r), passwordCredentials: [password], keyCredentials: [certificate]},
        kept: r.pick([key, name, print]),
      }
    },
  },
  {
    kind: 'how one signs in to a machine',
    make: (r) => {
      const user = `${app(r)}admin${r.below(99)}`
      const path = `/home/${user}/.ssh/authorized_keys`
      const key = `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${r.text(338, BASE64)} ${user}`
      const ssh = {publicKeys: [{path, keyData: key}]}
      const profile = {adminUsername: user, linuxConfiguration: {disablePasswordAuthentication: true, ssh}, secrets: []}
      return {answer: {properties: {vmId: uuid(r), osProfile: profile}}, kept: r.pick([user, path, key])}
    },
  },
  {
    kind: 'reference in the parameters of a deployment',
    make: (r) => {
      const [name, hash] = [`${named(r)}-admin-password`, r.text(19, '123456789')]
      const vault = `/subscriptions/${uuid(r)}/resourceGroups/prod/providers/Microsoft.KeyVault/vaults/${app(r)}`
      const parameters = {adminPassword: {type: 'SecureString', reference: {keyVault: {id: vault}, secretName: name}}}
      return {
        answer: {properties: {templateHash: hash, parameters, provisioningState: 'Succeeded'}},
        kept: r.pick([name, hash, vault]),
      }
    },
  },
]

/** Thirty of each kind. */
export const sixthLookalikes = (): readonly Lookalike[] => keptOf([], [], [...CLOUDS, ...sixthOthers], 30, 227_914)
