import type {Shape} from '../placed.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {account, app, base64, day, named, own, uuid, within} from './secrets-words.ts'

const PRIVATE = /^(rsa|pkcs8|ec)-private-key$/
const certificate = (r: Random): string =>
  `-----BEGIN CERTIFICATE-----\nMIIC${r.text(60, BASE64)}\n${r.text(64, BASE64)}\n-----END CERTIFICATE-----\n`

/** Answers of clouds and clusters with the secrets that they really give out. */
export const eighthOwn: readonly Shape[] = [
  own('credentials of a role', /^aws-secret-key$/, (secret, r) => ({
    Credentials: {
      AccessKeyId: `${'AS'}IA${r.text(16, UPPER)}`,
      SecretAccessKey: secret,
      SessionToken: `IQoJb3JpZ2luX2Vj${r.text(300, BASE64)}`,
      Expiration: day(r),
    },
    AssumedRoleUser: {
      AssumedRoleId: `AROA${r.text(17, UPPER)}:ci`,
      Arn: `arn:aws:sts::${account(r)}:assumed-role/deploy/ci`,
    },
  })),
  own('where logs are sent from the edge', /^aws-/, (secret, r, name) => ({
    name: `${app(r)}-logs`,
    bucket_name: 'edge-logs',
    domain: 's3.eu-west-1.amazonaws.com',
    [/id$/i.test(name) ? 'access_key' : 'secret_key']: secret,
    path: '/edge/',
    period: '3600',
    format_version: '2',
    service_id: r.text(22, WORD),
    version: '7',
  })),
  own('a repository of snapshots', /^aws-/, (secret, r, name) => ({
    [`${app(r)}-backup`]: {
      type: 's3',
      settings: {
        bucket: 'snapshots',
        endpoint: 's3.example.com',
        [/id$/i.test(name) ? 'access_key' : 'secret_key']: secret,
        base_path: 'prod',
      },
    },
  })),
  own(
    'a provider in a plan',
    /^(aws-(access|secret)-key|(github|gitlab|digitalocean|cloudflare|grafana|databricks|vault)-token)$/,
    (secret, r, name) => {
      const argument = /accessKeyId|access_key_id/.test(name)
        ? 'access_key'
        : /secret/i.test(name)
          ? 'secret_key'
          : /cloudflare|apiToken/i.test(name)
            ? 'api_token'
            : 'token'
      const provider = r.pick(['main', 'platform', 'shared'])
      return {
        format_version: '1.2',
        configuration: {
          provider_config: {
            [provider]: {
              name: provider,
              full_name: `registry.terraform.io/example/${provider}`,
              version_constraint: '~> 4.0',
              expressions: {[argument]: {constant_value: secret}},
            },
          },
          root_module: {},
        },
      }
    },
  ),
  own('keys and a certificate of a device', /^rsa-private-key$/, (secret, r) => ({
    certificateArn: `arn:aws:iot:eu-west-1:${account(r)}:cert/${r.text(64, HEX)}`,
    certificateId: r.text(64, HEX),
    keyPair: {
      PublicKey: `-----BEGIN PUBLIC KEY-----\nMIIB${r.text(60, BASE64)}\n-----END PUBLIC KEY-----\n`,
      PrivateKey: secret,
    },
  })),
  own('an exported certificate', /^(pkcs8|ec)-private-key$/, (secret, r) => ({
    Certificate: certificate(r),
    CertificateChain: certificate(r),
    PrivateKey: secret,
  })),
  own('how to get on a machine', /^(password|rsa-private-key|openssh-private-key)$/, (secret, r, name) => ({
    accessDetails: {
      ...(/password/i.test(name) ? {password: secret} : {privateKey: secret}),
      protocol: 'ssh',
      ipAddress: '198.51.100.9',
      instanceName: named(r),
      username: 'ubuntu',
      expiresAt: 1_790_000_000,
    },
  })),
  own('tls of an origin of an edge', PRIVATE, (secret, r) => ({
    name: `origin-${app(r)}`,
    address: 'origin.example.com',
    port: 443,
    use_ssl: true,
    ssl_cert_hostname: 'origin.example.com',
    ssl_client_cert: certificate(r),
    ssl_client_key: secret,
    shield: null,
  })),
  within('a Secret with a certificate', PRIVATE, base64, (as, r) => ({
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: {
      name: `${app(r)}-tls`,
      annotations: {'cert-manager.io/certificate-name': app(r), 'cert-manager.io/issuer-kind': 'ClusterIssuer'},
    },
    data: {'tls.crt': base64(certificate(r)), 'tls.key': as},
  })),
  within('a repository of a deployer', /^openssh-private-key$/, base64, (as, r) => ({
    kind: 'Secret',
    metadata: {
      name: `repo-${r.text(10, DIGITS)}`,
      namespace: 'argocd',
      labels: {'argocd.argoproj.io/secret-type': 'repository'},
    },
    data: {type: base64('git'), url: base64('git@git.example.com:team/app.git'), sshPrivateKey: as},
  })),
  own('a key in a state', /^(rsa|openssh|ec)-private-key$/, (secret, r) => ({
    version: 4,
    terraform_version: '1.9.8',
    serial: r.below(99),
    lineage: uuid(r),
    resources: [
      {
        mode: 'managed',
        type: 'tls_private_key',
        name: 'deploy',
        instances: [
          {
            schema_version: 1,
            attributes: {
              algorithm: 'RSA',
              id: r.text(40, HEX),
              private_key_pem: secret,
              public_key_fingerprint_sha256: `SHA256:${r.text(43, BASE64)}`,
            },
            sensitive_attributes: [],
          },
        ],
      },
    ],
  })),
  own('a credential for one command', /^(jwt|rsa-private-key|ec-private-key)$/, (secret, r, name) => ({
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1',
    spec: {interactive: false},
    status: {
      expirationTimestamp: day(r),
      ...(/token/i.test(name) ? {token: secret} : {clientCertificateData: certificate(r), clientKeyData: secret}),
    },
  })),
  own('a key of a project of a cloud', /^google-api-key$/, (secret, r) => ({
    keyString: secret,
    name: `projects/${account(r)}/locations/global/keys/${uuid(r)}`,
  })),
  own('keys of clients of an application', /^google-api-key$/, (secret, r) => ({
    project_info: {project_number: account(r), project_id: named(r)},
    client: [
      {client_info: {mobilesdk_app_id: `1:${account(r)}:android:${r.text(16, HEX)}`}, api_key: [{current_key: secret}]},
    ],
    configuration_version: '1',
  })),
  own('a call in a log of requests', /^google-api-key$/, (secret, r) => ({
    insertId: r.text(16, LOWER + DIGITS),
    httpRequest: {
      requestMethod: 'GET',
      requestUrl: `https://maps.googleapis.com/maps/api/geocode/json?address=Berlin&key=${secret}`,
      status: 200,
      latency: '0.12s',
    },
    logName: `projects/${app(r)}/logs/requests`,
  })),
  own('keys of a store of a cloud', /^azure-storage-key$/, (secret, r) => ({
    keys: [{creationTime: day(r), keyName: 'key1', value: secret, permissions: 'FULL'}],
  })),
  own('strings to connect to documents', /^azure-storage-key$/, (secret, r) => ({
    connectionStrings: [
      {
        connectionString: `AccountEndpoint=https://${app(r)}.documents.azure.com:443/;AccountKey=${secret};`,
        description: 'Primary SQL Connection String',
        keyKind: 'Primary',
        type: 'Sql',
      },
    ],
  })),
  own('strings to connect of a web application', /^azure-storage-key$/, (secret, r) => ({
    name: 'connectionstrings',
    properties: {
      Storage: {
        value: `DefaultEndpointsProtocol=https;AccountName=${app(r)};AccountKey=${secret};EndpointSuffix=core.windows.net`,
        type: 'Custom',
      },
    },
  })),
  own('a principal for pipelines', /^azure-client-secret$/, (secret, r) => ({
    appId: uuid(r),
    displayName: named(r),
    password: secret,
    tenant: uuid(r),
  })),
  own('the file of a cloud in a ConfigMap', /^azure-client-secret$/, (secret, r) => ({
    kind: 'ConfigMap',
    metadata: {name: 'external-dns-azure', namespace: app(r)},
    data: {
      'azure.json': `{"tenantId":"${uuid(r)}","subscriptionId":"${uuid(r)}","resourceGroup":"dns","aadClientId":"${uuid(r)}","aadClientSecret":"${secret}"}`,
    },
  })),
  own('sign-in of a web application by a directory', /^(azure-client-secret|oauth-client-secret)$/, (secret, r) => ({
    name: 'authsettings',
    properties: {
      enabled: true,
      defaultProvider: 'AzureActiveDirectory',
      clientId: uuid(r),
      clientSecret: secret,
      issuer: `https://sts.windows.net/${uuid(r)}/`,
      tokenStoreEnabled: true,
    },
  })),
]
