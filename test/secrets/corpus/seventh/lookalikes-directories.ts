// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {about, app, named, time, uuid} from './secrets-words.ts'

/** Answers of directories, of build servers, of registries of packages and of those who send messages. */
export const seventhDirectories: readonly HarmlessAnswer[] = [
  about('audiences of a tenant', (r) => {
    const [id, identifier, scope] = [r.text(24, HEX), `https://api.example.com/${named(r)}`, `read:${app(r)}_keys`]
    const one = {
      id,
      name: app(r),
      identifier,
      signing_alg: 'RS256',
      token_lifetime: 86_400,
      token_dialect: 'access_token',
    }
    return [[{...one, scopes: [{value: scope, description: ''}]}], [id, identifier, scope]]
  }),
  about('events of a directory', (r) => {
    const [id, transaction, request] = [uuid(r), r.text(27, `${WORD}_-`), r.text(27, `${WORD}_-`)]
    const debugContext = {debugData: {requestId: request, requestUri: '/api/v1/authn', threatSuspected: 'false'}}
    const one = {uuid: id, eventType: 'user.account.reset_password', severity: 'INFO', published: time(r), debugContext}
    return [[{...one, transaction: {type: 'WEB', id: transaction}}], [id, transaction, request, one.published]]
  }),
  about('how a password of a person is kept', (r) => {
    const [id, data] = [
      uuid(r),
      JSON.stringify({hashIterations: r.below(900_000), algorithm: 'pbkdf2-sha512', additionalParameters: {}}),
    ]
    const created = `17${r.text(11, DIGITS)}`
    return [[{id, type: 'password', createdDate: Number(created), credentialData: data}], [id, data, created]]
  }),
  about('mappers of claims', (r) => {
    const [id, claim] = [uuid(r), `${app(r)}_${r.text(5, LOWER)}`]
    const config = {
      'claim.name': claim,
      'access.token.claim': 'true',
      'id.token.claim': 'false',
      'jsonType.label': 'String',
    }
    return [
      [
        {
          id,
          name: `${app(r)} claim`,
          protocol: 'openid-connect',
          protocolMapper: 'oidc-usermodel-attribute-mapper',
          config,
        },
      ],
      [id, claim],
    ]
  }),
  about('public halves of keys of a realm', (r) => {
    const [kid, key] = [r.bytes(32).toString('base64url'), `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${r.text(358, WORD)}`]
    const one = {
      kid,
      type: 'RSA',
      algorithm: 'RS256',
      status: 'ACTIVE',
      use: 'SIG',
      providerPriority: 100,
      publicKey: key,
    }
    return [{active: {RS256: kid}, keys: [{...one, providerId: uuid(r)}]}, [kid, key]]
  }),
  about('people over SCIM', (r) => {
    const [id, outer, mail] = [r.text(24, HEX), `00u${r.text(17, WORD)}`, `${r.text(7, LOWER)}@example.com`]
    const meta = {resourceType: 'User', location: `https://api.example.com/scim/v2/Users/${id}`, created: time(r)}
    return [
      {totalResults: 1, Resources: [{id, externalId: outer, userName: mail, active: true, meta}]},
      [id, outer, mail, meta.location],
    ]
  }),
  about('runs of a workspace', (r) => {
    const [id, plan, version] = [`run-${r.text(16, WORD)}`, `plan-${r.text(16, WORD)}`, `cv-${r.text(16, WORD)}`]
    const relationships = {plan: {data: {id: plan, type: 'plans'}}, 'configuration-version': {data: {id: version}}}
    return [
      {data: {id, type: 'runs', attributes: {status: 'applied', 'created-at': time(r)}, relationships}},
      [id, plan, version],
    ]
  }),
  about('package of a provider of resources', (r) => {
    const [sum, key, name] = [
      r.text(64, HEX),
      r.text(16, '0123456789ABCDEF'),
      `terraform-provider-${named(r)}_1.4.${r.below(99)}_linux_amd64.zip`,
    ]
    const one = {protocols: ['5.0'], os: 'linux', arch: 'amd64', filename: name, shasum: sum}
    return [
      {...one, signing_keys: {gpg_public_keys: [{key_id: key, trust_signature: '', source: 'Example'}]}},
      [sum, key, name],
    ]
  }),
  about('credentials of a build server by id', (r) => {
    const [id, shown] = [`${named(r)}-deploy`, `${app(r)}-${r.text(4, LOWER)}/******`]
    const one = {
      id,
      displayName: shown,
      typeName: 'Username with password',
      fullName: `system/folder/${id}`,
      description: '',
    }
    return [
      {_class: 'com.cloudbees.plugins.credentials.CredentialsStoreAction$DomainWrapper', credentials: [one]},
      [id, shown, one.fullName],
    ]
  }),
  about('builds of a build server', (r) => {
    const [name, commit] = [`${app(r)} » main #${r.below(9999)}`, r.text(40, HEX)]
    const url = `https://ci.example.com/job/${named(r)}/${r.below(999)}/`
    return [
      {
        url,
        fullDisplayName: name,
        result: 'SUCCESS',
        duration: r.below(99_999),
        changeSets: [{items: [{commitId: commit}]}],
      },
      [name, commit, url],
    ]
  }),
  about('jobs of a pipeline', (r) => {
    const [id, slug] = [uuid(r), `gh/example/${named(r)}`]
    const one = {id, job_number: r.below(9999), name: 'deploy', project_slug: slug, status: 'success', type: 'build'}
    return [{items: [{...one, started_at: time(r), stopped_at: time(r)}], next_page_token: null}, [id, slug]]
  }),
  about('signatures of a package', (r) => {
    const [sig, sum] = [`MEUCIQ${r.text(2, UPPER)}${r.text(86, WORD)}==`, r.text(40, HEX)]
    const keyid = `SHA256:${r.text(43, WORD)}`
    const tarball = `https://registry.example.com/${app(r)}/-/${named(r)}-2.0.${r.below(99)}.tgz`
    return [
      {name: app(r), dist: {shasum: sum, tarball, fileCount: 7, signatures: [{keyid, sig}]}},
      [sig, sum, keyid, tarball],
    ]
  }),
  about('files of a package', (r) => {
    const [blake, name] = [r.text(64, HEX), `${app(r)}_client-1.${r.below(99)}.${r.below(99)}-py3-none-any.whl`]
    const url = `https://files.example.org/packages/${r.text(2, HEX)}/${r.text(2, HEX)}/${r.text(60, HEX)}/${name}`
    const digests = {blake2b_256: blake, md5: r.text(32, HEX), sha256: r.text(64, HEX)}
    return [
      {urls: [{filename: name, digests, packagetype: 'bdist_wheel', url, upload_time_iso_8601: time(r)}]},
      [blake, url, digests.md5],
    ]
  }),
  about('findings in an image', (r) => {
    const [uid, purl] = [r.text(16, HEX), `pkg:deb/debian/openssl@3.0.${r.below(30)}-1~deb12u${r.below(9)}?arch=amd64`]
    const title = `${app(r)}: possible disclosure of private keys in versions before 3.0.${r.below(99)}`
    return [
      {
        Results: [
          {Target: named(r), Vulnerabilities: [{PkgIdentifier: {PURL: purl, UID: uid}, Title: title, Severity: 'LOW'}]},
        ],
      },
      [uid, purl, title],
    ]
  }),
  about('what became of mails', (r) => {
    const [event, id] = [
      r.text(22, `${WORD}_-`),
      `${r.text(22, WORD)}.filter${r.text(4, DIGITS)}p1las1-${r.text(5, DIGITS)}-${r.text(8, UPPER + DIGITS)}`,
    ]
    const response = `250 2.0.0 OK ${r.text(10, DIGITS)} ${r.text(12, LOWER + DIGITS)}.${r.below(99)} - mx`
    return [
      [{email: 'ada@example.com', event: 'delivered', sg_event_id: event, sg_message_id: id, response}],
      [event, id, response],
    ]
  }),
  about('mails that came back', (r) => {
    const [id, details] = [uuid(r), `smtp;550 5.1.1 <${r.text(7, LOWER)}@example.net>: user unknown`]
    const one = {ID: r.below(99_999), Type: 'HardBounce', TypeCode: 1, MessageID: id, Details: details, Inactive: true}
    return [{TotalCount: 1, Bounces: [{...one, Subject: 'Reset your password', BouncedAt: time(r)}]}, [id, details]]
  }),
  about('messages to phones', (r) => {
    const [sid, service] = [`SM${r.text(32, HEX)}`, `MG${r.text(32, HEX)}`]
    const uri = `/2010-04-01/Accounts/AC${r.text(32, HEX)}/Messages/${sid}.json`
    return [
      {
        messages: [
          {
            sid,
            messaging_service_sid: service,
            uri,
            status: 'delivered',
            body: 'Your parcel is here.',
            num_segments: '1',
          },
        ],
      },
      [sid, service, uri],
    ]
  }),
  about('messages of a channel', (r) => {
    const [id, ts] = [uuid(r), `17${r.text(8, DIGITS)}.${r.text(6, DIGITS)}`]
    const text = `The new token for ${named(r)} is in the vault.`
    return [
      {ok: true, messages: [{type: 'message', client_msg_id: id, ts, text, user: `U0${r.text(9, UPPER + DIGITS)}`}]},
      [id, ts, text],
    ]
  }),
  about('runs of a cluster of computing', (r) => {
    const [cluster, context] = [`1103-${r.text(6, DIGITS)}-${r.text(8, LOWER + DIGITS)}`, r.text(19, '123456789')]
    const page = `https://adb-${r.text(16, '123456789')}.7.azuredatabricks.net/?o=1#job/${r.below(9999)}/run/1`
    return [
      {run_id: r.below(99_999), cluster_instance: {cluster_id: cluster, spark_context_id: context}, run_page_url: page},
      [cluster, context, page],
    ]
  }),
  about('an answer of a model by id', (r) => {
    const [id, print] = [`chatcmpl-${r.text(29, WORD)}`, `fp_${r.text(10, HEX)}`]
    const one = {
      id,
      object: 'chat.completion',
      model: 'large-2026-08-01',
      system_fingerprint: print,
      service_tier: 'default',
    }
    return [
      {...one, choices: [{index: 0, message: {role: 'assistant', content: 'Done.'}, finish_reason: 'stop'}]},
      [id, print],
    ]
  }),
  about('streams of an analysis of visits', (r) => {
    const [stream, measurement] = [
      `properties/${r.text(9, '123456789')}/dataStreams/${r.text(10, '123456789')}`,
      `G-${r.text(10, UPPER + DIGITS)}`,
    ]
    const webStreamData = {measurementId: measurement, defaultUri: `https://${named(r)}.example.com`}
    return [
      {dataStreams: [{name: stream, type: 'WEB_DATA_STREAM', displayName: app(r), webStreamData}]},
      [stream, measurement],
    ]
  }),
  about('to whom an address belongs', (r) => {
    const [ip, number, name] = [
      `203.0.113.${r.below(250)}`,
      `AS${r.below(390_000) + 1000}`,
      `${named(r)}.pool.example.net`,
    ]
    return [
      {ip, hostname: name, city: 'Berlin', country: 'DE', loc: '52.52,13.40', asn: {asn: number, type: 'hosting'}},
      [ip, number, name],
    ]
  }),
  about('a connection whose password is masked', (r) => {
    const [host, database] = [`${named(r)}.internal`, `${app(r)}_${r.text(4, LOWER)}`]
    const uri = `postgresql://reader:XXXXXXXXXX@${host}:5432/${database}`
    return [
      {result: {database_name: app(r), sqlalchemy_uri: uri, backend: 'postgresql', expose_in_sqllab: true}},
      [host, database],
    ]
  }),
  about('a source of data whose password is masked', (r) => {
    const [id, host] = [uuid(r), `${named(r)}.internal`]
    const connectionConfiguration = {
      host,
      port: 5432,
      username: `sync_${r.text(5, LOWER)}`,
      password: '**********',
      ssl: true,
    }
    return [
      {sourceId: id, name: app(r), workspaceId: uuid(r), connectionConfiguration},
      [id, host, connectionConfiguration.username],
    ]
  }),
]
