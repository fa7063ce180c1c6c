import type {HarmlessAnswer} from '../lookalikes.ts'
import {uuid} from '../names.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

const app = (r: Random): string => r.pick(['bookings', 'courier', 'labels', 'meters', 'returns', 'seats', 'tariffs'])
const named = (r: Random): string => `${app(r)}-${r.text(5, LOWER + DIGITS)}`

/** Answers of clusters, forges and services that hold nothing secret. */
export const sixthOthers: readonly HarmlessAnswer[] = [
  {
    kind: 'names of Secrets of a service account',
    make: (r) => {
      const [token, pull] = [`${app(r)}-token-${r.text(5, LOWER + DIGITS)}`, `registry-${named(r)}`]
      const answer = {
        kind: 'ServiceAccount',
        metadata: {name: app(r)},
        secrets: [{name: token}],
        imagePullSecrets: [{name: pull}],
      }
      return {answer, kept: r.pick([token, pull])}
    },
  },
  {
    kind: 'volumes of a pod with Secrets',
    make: (r) => {
      const [secret, volume] = [`${named(r)}-tls`, `kube-api-access-${r.text(5, LOWER + DIGITS)}`]
      const volumes = [
        {name: 'certs', secret: {secretName: secret, items: [{key: 'tls.key', path: 'server.key'}], defaultMode: 420}},
        {name: volume, projected: {sources: [{serviceAccountToken: {expirationSeconds: 3607, path: 'token'}}]}},
      ]
      return {answer: {kind: 'Pod', spec: {volumes}}, kept: r.pick([secret, volume])}
    },
  },
  {
    kind: 'where a page begins in a cluster',
    make: (r) => {
      const start = JSON.stringify({v: 'meta.k8s.io/v1', rv: r.below(9_999_999), start: `${named(r)}\u0000`})
      const next = Buffer.from(start).toString('base64url')
      return {
        answer: {kind: 'PodList', metadata: {continue: next, remainingItemCount: r.below(900)}, items: []},
        kept: next,
      }
    },
  },
  {
    kind: 'Secrets that an entry refers to',
    make: (r) => {
      const [tls, basic] = [`${named(r)}-example-com-tls`, `${app(r)}/basic-auth-${r.below(99)}`]
      const annotations = {
        'nginx.ingress.kubernetes.io/auth-secret': basic,
        'nginx.ingress.kubernetes.io/auth-type': 'basic',
      }
      const spec = {tls: [{hosts: [`${app(r)}.example.com`], secretName: tls}]}
      return {answer: {kind: 'Ingress', metadata: {annotations}, spec}, kept: r.pick([tls, basic])}
    },
  },
  {
    kind: 'whom a token was found to belong to',
    make: (r) => {
      const [user, jti] = [`system:serviceaccount:${app(r)}:${named(r)}`, `JTI=${uuid(r)}`]
      const extra = {'authentication.kubernetes.io/credential-id': [jti]}
      const answer = {kind: 'TokenReview', status: {authenticated: true, user: {username: user, uid: uuid(r), extra}}}
      return {answer, kept: r.pick([user, jti])}
    },
  },
  {
    kind: 'id of a node of a graph at a forge',
    make: (r) => {
      const encoded = Buffer.from(`010:Repository${r.text(8, DIGITS)}`).toString('base64')
      const id = r.pick([encoded, `R_kgDO${r.text(6, WORD)}`, `PR_kwDO${r.text(6, WORD)}M5${r.text(6, WORD)}`])
      return {
        answer: {id: r.below(9_999_999), node_id: id, name: named(r), private: true, default_branch: 'main'},
        kept: id,
      }
    },
  },
  {
    kind: 'signature of a commit',
    make: (r) => {
      const line = `iQIzBAABCAAdFiEE${r.text(48, WORD)}`
      const signature = `-----BEGIN PGP SIGNATURE-----\n\n${line}\n=${r.text(4, WORD)}\n-----END PGP SIGNATURE-----`
      const verification = {verified: true, reason: 'valid', signature, payload: `tree ${r.text(40, HEX)}\n`}
      return {answer: {commit: {message: 'Rotate the tokens', verification}}, kept: line}
    },
  },
  {
    kind: 'key with which somebody signs commits',
    make: (r) => {
      const [id, key] = [r.text(16, '0123456789ABCDEF'), `xsBNBF${r.text(120, WORD)}`]
      const answer = [{id: r.below(9_999), name: named(r), key_id: id, public_key: key, can_sign: true, revoked: false}]
      return {answer, kept: r.pick([id, key])}
    },
  },
  {
    kind: 'job that looks for secrets',
    make: (r) => {
      const [url, sha] = [`https://git.example.com/${app(r)}/web/-/jobs/${r.text(8, DIGITS)}`, r.text(40, HEX)]
      const artifacts = [
        {file_type: 'secret_detection', filename: 'gl-secret-detection-report.json', size: r.below(9_999)},
      ]
      return {answer: {name: 'secret_detection', web_url: url, commit: {id: sha}, artifacts}, kept: r.pick([url, sha])}
    },
  },
  {
    kind: 'tag of an account of a tunnel',
    make: (r) => {
      const [tag, id] = [r.text(32, HEX), uuid(r)]
      const tunnel = {id, account_tag: tag, name: named(r), status: 'healthy', tun_type: 'cfd_tunnel'}
      return {answer: {success: true, errors: [], result: [tunnel]}, kept: r.pick([tag, id])}
    },
  },
  {
    kind: 'audience of an application behind a door',
    make: (r) => {
      const [aud, uid] = [r.text(64, HEX), uuid(r)]
      const application = {
        uid,
        aud,
        name: app(r),
        domain: `${named(r)}.example.com`,
        session_duration: '24h',
        type: 'self_hosted',
      }
      return {answer: {success: true, result: application}, kept: r.pick([aud, uid])}
    },
  },
  {
    kind: 'certificate of a balancer',
    make: (r) => {
      const print = r.text(40, HEX)
      const certificate = {
        id: uuid(r),
        name: named(r),
        sha1_fingerprint: print,
        state: 'verified',
        type: 'lets_encrypt',
      }
      return {answer: {certificate}, kept: r.pick([print, certificate.id])}
    },
  },
  {
    kind: 'machine that was made with keys alone',
    make: (r) => {
      const [name, pointer] = [named(r), `static.${r.below(255)}.${r.below(255)}.51.198.clients.example.net`]
      const server = {id: r.below(99_999), name, public_net: {ipv4: {ip: '198.51.100.7', dns_ptr: pointer}}}
      const action = {id: r.below(99_999), command: 'create_server', status: 'running', progress: 1}
      return {answer: {server, action, root_password: null}, kept: r.pick([name, pointer])}
    },
  },
  {
    kind: 'deployment of a site',
    make: (r) => {
      const [uid, url] = [`dpl_${r.text(28, WORD)}`, `${app(r)}-${r.text(9, LOWER + DIGITS)}-team.example.app`]
      const meta = {githubCommitSha: r.text(40, HEX), githubCommitRef: 'main'}
      const deployment = {uid, url, state: 'READY', creator: {uid: r.text(24, WORD)}, meta}
      return {answer: {deployments: [deployment], pagination: {count: 1, next: null}}, kept: r.pick([uid, url])}
    },
  },
  {
    kind: 'key that a site deploys with, by its id',
    make: (r) => {
      const [key, site] = [r.text(24, HEX), uuid(r)]
      const settings = {provider: 'git', deploy_key_id: key, repo_branch: 'main', public_repo: false}
      return {answer: {site_id: site, name: named(r), build_settings: settings}, kept: r.pick([key, site])}
    },
  },
  {
    kind: 'tags of a series',
    make: (r) => {
      const [one, two] = [`secret_name:${named(r)}`, `token_type:refresh-v${r.below(999)}`]
      const series = {metric: 'auth.token.issued', scope: one, tag_set: [one, two], pointlist: [[1_790_000_000, 3]]}
      return {answer: {status: 'ok', series: [series]}, kept: r.pick([one, two])}
    },
  },
  {
    kind: 'source of data with which fields are set',
    make: (r) => {
      const [uid, user] = [`P${r.text(16, '0123456789ABCDEF')}`, `reader_${r.text(5, LOWER)}`]
      const fields = {password: true, httpHeaderValue1: true}
      return {
        answer: {id: r.below(99), uid, type: 'postgres', user, basicAuth: false, secureJsonFields: fields},
        kept: r.pick([uid, user]),
      }
    },
  },
  {
    kind: 'key of an incident',
    make: (r) => {
      const key = r.pick([r.text(32, HEX), `srv${r.below(999)}/HTTP`])
      const incident = {id: `P${r.text(6, UPPER + DIGITS)}`, type: 'incident', incident_number: r.below(9_999)}
      return {answer: {incident: {...incident, incident_key: key, status: 'resolved', urgency: 'high'}}, kept: key}
    },
  },
  {
    kind: 'which card paid',
    make: (r) => {
      const print = r.text(16, WORD)
      const card = {brand: 'visa', country: 'DE', exp_month: 8, exp_year: 2029, fingerprint: print, last4: '4242'}
      return {answer: {id: `pm_1N${r.text(22, WORD)}`, object: 'payment_method', card, livemode: true}, kept: print}
    },
  },
  {
    kind: 'request that caused an event',
    make: (r) => {
      const [id, key] = [`req_${r.text(14, WORD)}`, uuid(r)]
      const answer = {
        id: `evt_1N${r.text(22, WORD)}`,
        object: 'event',
        request: {id, idempotency_key: key},
        type: 'plan.created',
      }
      return {answer, kept: r.pick([id, key])}
    },
  },
  {
    kind: 'entry in the log of a tenant',
    make: (r) => {
      const [user, log] = [`auth0|${r.text(24, HEX)}`, `9002026110210000${r.text(40, DIGITS)}`]
      const entry = {
        type: 'sepft',
        description: 'Success Exchange',
        user_id: user,
        log_id: log,
        client_id: r.text(32, WORD),
      }
      return {answer: [entry], kept: r.pick([user, log, entry.client_id])}
    },
  },
  {
    kind: 'person in a directory',
    make: (r) => {
      const [id, login] = [`00u${r.text(17, WORD)}`, `${r.text(8, LOWER)}@example.com`]
      const credentials = {password: {}, provider: {type: 'OKTA', name: 'OKTA'}}
      return {answer: {id, status: 'PASSWORD_EXPIRED', profile: {login}, credentials}, kept: r.pick([id, login])}
    },
  },
  {
    kind: 'workspace and its links',
    make: (r) => {
      const [workspace, token] = [`ws-${r.text(16, WORD)}`, `ot-${r.text(16, WORD)}`]
      const attributes = {name: named(r), 'vcs-repo': {branch: 'main', 'oauth-token-id': token}, locked: false}
      return {answer: {data: {id: workspace, type: 'workspaces', attributes}}, kept: r.pick([workspace, token])}
    },
  },
  {
    kind: 'network of a container',
    make: (r) => {
      const [key, endpoint] = [`/var/run/docker/netns/${r.text(12, HEX)}`, r.text(64, HEX)]
      const settings = {SandboxKey: key, SandboxID: r.text(64, HEX), Networks: {bridge: {EndpointID: endpoint}}}
      return {answer: [{Name: `/${named(r)}`, NetworkSettings: settings}], kept: r.pick([key, endpoint])}
    },
  },
  {
    kind: 'keys of a search engine by id',
    make: (r) => {
      const [id, name] = [r.text(20, `${WORD}_-`), `shipper-${named(r)}`]
      const key = {id, name, creation: 1_790_000_000_000, invalidated: false, username: 'elastic', realm: 'reserved'}
      return {answer: {api_keys: [key]}, kept: r.pick([id, name])}
    },
  },
  {
    kind: 'history of a shard',
    make: (r) => {
      const [history, log] = [r.text(22, `${WORD}_-`), r.text(22, `${WORD}_-`)]
      const data = {translog_uuid: log, history_uuid: history, max_seq_no: String(r.below(99)), local_checkpoint: '7'}
      return {
        answer: {indices: {[named(r)]: {shards: {0: [{commit: {generation: 4, user_data: data}}]}}}},
        kept: r.pick([history, log]),
      }
    },
  },
  {
    kind: 'members of a group of consumers',
    make: (r) => {
      const consumer = `consumer-${app(r)}-${r.below(9)}-${uuid(r)}`
      const one = {kind: 'KafkaConsumer', consumer_group_id: named(r), consumer_id: consumer, instance_id: null}
      return {answer: {kind: 'KafkaConsumerList', data: [one]}, kept: r.pick([consumer, one.consumer_group_id])}
    },
  },
  {
    kind: 'queue that a broker named',
    make: (r) => {
      const [queue, tag] = [`amq.gen-${r.text(22, `${WORD}_-`)}`, `amq.ctag-${r.text(22, `${WORD}_-`)}`]
      const consumer = {consumer_tag: tag, ack_required: true, channel_details: {user: 'worker', node: 'rabbit@mq-1'}}
      return {
        answer: {name: queue, vhost: '/', exclusive: true, consumer_details: [consumer]},
        kept: r.pick([queue, tag]),
      }
    },
  },
  {
    kind: 'settings of a database as rows',
    make: (r) => {
      const path = `/etc/postgresql/${r.below(5) + 13}/${named(r)}/server.key`
      const rows = [
        {name: 'password_encryption', setting: 'scram-sha-256', source: 'default'},
        {name: 'ssl_key_file', setting: path, source: 'configuration file'},
      ]
      return {answer: {command: 'SELECT', rowCount: 2, rows}, kept: path}
    },
  },
  {
    kind: 'statements by their digests',
    make: (r) => {
      const [digest, text] = [
        r.text(64, HEX),
        `SELECT \`token_id\` FROM \`${app(r)}_${r.below(999)}\` WHERE \`user\` = ?`,
      ]
      return {
        answer: {rows: [{SCHEMA_NAME: 'shop', DIGEST: digest, DIGEST_TEXT: text, COUNT_STAR: 7}]},
        kept: r.pick([digest, text]),
      }
    },
  },
  {
    kind: 'targets of a scrape',
    make: (r) => {
      const [pool, uid] = [`serviceMonitor/${app(r)}/${named(r)}-token-exporter/0`, uuid(r)]
      const labels = {__address__: '10.0.0.7:8080', __meta_kubernetes_pod_uid: uid, __metrics_path__: '/metrics'}
      const target = {discoveredLabels: labels, scrapePool: pool, health: 'up', lastError: ''}
      return {
        answer: {status: 'success', data: {activeTargets: [target], droppedTargets: []}},
        kept: r.pick([pool, uid]),
      }
    },
  },
  {
    kind: 'alerts and what silences them',
    make: (r) => {
      const [print, silence] = [r.text(16, HEX), uuid(r)]
      const alert = {
        fingerprint: print,
        labels: {alertname: 'SecretExpiresSoon'},
        status: {state: 'suppressed', silencedBy: [silence]},
      }
      return {answer: [alert], kept: r.pick([print, silence])}
    },
  },
  {
    kind: 'stream of lines without anything private',
    make: (r) => {
      const line = r.pick([
        `level=info msg="password reset mail sent" user_id=${r.text(7, DIGITS)} request_id=${uuid(r)}`,
        `level=warn msg="token expired, refreshing" client=${named(r)} attempt=${r.below(9)} trace_id=${r.text(32, HEX)}`,
      ])
      const result = [{stream: {app: app(r), level: 'info'}, values: [[`17${r.text(17, DIGITS)}`, line]]}]
      return {answer: {status: 'success', data: {resultType: 'streams', result}}, kept: line}
    },
  },
  {
    kind: 'what is mounted in a vault',
    make: (r) => {
      const [accessor, id] = [`kv_${r.text(8, HEX)}`, uuid(r)]
      const mount = {type: 'kv', accessor, uuid: id, description: `secrets of ${app(r)}`, options: {version: '2'}}
      return {answer: {data: {'secret/': mount}, warnings: null}, kept: r.pick([accessor, id])}
    },
  },
  {
    kind: 'whether a vault is sealed',
    make: (r) => {
      const [name, id] = [`vault-cluster-${r.text(8, HEX)}`, uuid(r)]
      const answer = {
        type: 'shamir',
        initialized: true,
        sealed: false,
        t: 3,
        n: 5,
        nonce: '',
        cluster_name: name,
        cluster_id: id,
      }
      return {answer, kept: r.pick([name, id])}
    },
  },
]
