// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {about, app, named, time, uuid} from './secrets-words.ts'

/** Answers of clusters, stores, brokers and what runs in a data centre. */
export const seventhTools: readonly HarmlessAnswer[] = [
  about('a volume of a driver', (r) => {
    const [handle, secret] = [`vol-0${r.text(16, HEX)}`, `${named(r)}-luks`]
    const identity = `17${r.text(11, DIGITS)}-${r.below(9999)}-ebs.csi.aws.com`
    const volumeAttributes = {'storage.kubernetes.io/csiProvisionerIdentity': identity}
    const csi = {
      driver: 'ebs.csi.aws.com',
      volumeHandle: handle,
      volumeAttributes,
      nodeStageSecretRef: {name: secret, namespace: 'storage'},
    }
    return [{kind: 'PersistentVolume', metadata: {name: `pvc-${uuid(r)}`}, spec: {csi}}, [handle, secret, identity]]
  }),
  about('who issues certificates', (r) => {
    const [account, token] = [`${named(r)}-acme-account`, `${named(r)}-dns-token`]
    const solver = {dns01: {cloudflare: {apiTokenSecretRef: {name: token, key: 'api-token'}}}}
    const acme = {email: 'ops@example.com', privateKeySecretRef: {name: account}, solvers: [solver]}
    return [
      {kind: 'ClusterIssuer', spec: {acme}, status: {conditions: [{type: 'Ready', status: 'True'}]}},
      [account, token],
    ]
  }),
  about('how far a deployment has come', (r) => {
    const [name, set] = [named(r), `${named(r)}-${r.text(9, LOWER + DIGITS)}`]
    const message = `ReplicaSet "${set}" has successfully progressed.`
    const condition = {
      type: 'Progressing',
      status: 'True',
      reason: 'NewReplicaSetAvailable',
      message,
      lastUpdateTime: time(r),
    }
    return [
      {kind: 'Deployment', metadata: {name, uid: uuid(r)}, status: {replicas: 2, conditions: [condition]}},
      [name, message, condition.lastUpdateTime],
    ]
  }),
  about('what a tool of deployment has applied', (r) => {
    const [revision, id] = [`main@sha1:${r.text(40, HEX)}`, `${app(r)}_${named(r)}_apps_Deployment`]
    const status = {lastAppliedRevision: revision, inventory: {entries: [{id, v: 'v1'}]}, observedGeneration: 4}
    return [{kind: 'Kustomization', metadata: {name: app(r), namespace: 'flux-system'}, status}, [revision, id]]
  }),
  about('clusters behind a proxy', (r) => {
    const [name, version] = [
      `outbound|8080|v${r.below(9)}|${named(r)}.prod.svc.cluster.local`,
      `${time(r)}/${r.below(900)}`,
    ]
    const cluster = {
      '@type': 'type.googleapis.com/envoy.config.cluster.v3.Cluster',
      name,
      type: 'EDS',
      connect_timeout: '10s',
    }
    return [{configs: [{dynamic_active_clusters: [{version_info: version, cluster}]}]}, [name, version]]
  }),
  about('nodes of a swarm', (r) => {
    const [node, id, commit] = [r.text(25, LOWER + DIGITS), uuid(r), r.text(40, HEX)]
    const Swarm = {
      NodeID: node,
      NodeAddr: `10.0.${r.below(255)}.${r.below(255)}`,
      LocalNodeState: 'active',
      Managers: 3,
    }
    return [{ID: id, Driver: 'overlay2', Swarm, ContainerdCommit: {ID: commit}}, [node, id, commit, Swarm.NodeAddr]]
  }),
  about('volumes of a machine', (r) => {
    const name = r.text(64, HEX)
    const [mount, created] = [`/var/lib/docker/volumes/${name}/_data`, time(r)]
    return [
      {Volumes: [{Name: name, Driver: 'local', Mountpoint: mount, CreatedAt: created, Labels: null}]},
      [name, mount, created],
    ]
  }),
  about('steps that a builder remembers', (r) => {
    const [id, parent] = [r.text(25, LOWER + DIGITS), r.text(25, LOWER + DIGITS)]
    const text = `mount / from exec /bin/sh -c npm ci --prefix /srv/${named(r)}`
    return [
      {BuildCache: [{ID: id, Parents: [parent], Type: 'regular', Description: text, InUse: false, Size: 8123}]},
      [id, parent, text],
    ]
  }),
  about('robots of a registry', (r) => {
    const [name, text] = [`robot$${app(r)}+${r.text(6, LOWER)}`, `pulls images for ${named(r)}`]
    const permissions = [{kind: 'project', namespace: app(r), access: [{resource: 'repository', action: 'pull'}]}]
    const robot = {id: r.below(99), name, description: text, level: 'project', disable: false, duration: 90}
    return [[{...robot, permissions, creation_time: time(r)}], [name, text]]
  }),
  about('index of a repository of charts', (r) => {
    const [digest, version] = [r.text(64, HEX), `${r.below(20)}.${r.below(30)}.${r.below(20)}`]
    const url = `https://charts.example.com/${named(r)}-${version}.tgz`
    return [
      {apiVersion: 'v1', entries: {[app(r)]: [{version, appVersion: '2.1', digest, urls: [url], created: time(r)}]}},
      [digest, url],
    ]
  }),
  about('where a search goes on', (r) => {
    const scroll = `FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gBF${r.text(56, WORD)}==`
    const [id, index] = [r.text(20, `${WORD}_-`), `logs-${app(r)}-2026.11.${r.below(18) + 10}`]
    return [
      {_scroll_id: scroll, took: 4, hits: {total: {value: 9}, hits: [{_index: index, _id: id, _score: 1}]}},
      [scroll, id, index],
    ]
  }),
  about('copies of indices', (r) => {
    const [name, id] = [`nightly-2026.11.03-${r.text(22, LOWER + DIGITS)}`, r.text(22, `${WORD}_-`)]
    const one = {snapshot: name, uuid: id, repository: `${app(r)}-backups`, indices: [named(r)], state: 'SUCCESS'}
    return [{snapshots: [{...one, start_time: time(r)}], total: 1}, [name, id, one.indices[0] as string]]
  }),
  about('settings of a broker without what is sensitive', (r) => {
    const store = `/etc/kafka/${named(r)}/keystore.jks`
    const name = r.pick(['ssl.keystore.password', 'ssl.key.password', 'ssl.truststore.password', 'sasl.jaas.config'])
    const data = [
      {kind: 'KafkaBrokerConfig', name: 'ssl.keystore.location', value: store, is_sensitive: false},
      {kind: 'KafkaBrokerConfig', name, value: null, is_sensitive: true, source: 'STATIC_BROKER_CONFIG'},
    ]
    return [{kind: 'KafkaBrokerConfigList', data}, [store, store, store, name]]
  }),
  about('schema of messages of a topic', (r) => {
    const [subject, field] = [
      `${named(r)}-value`,
      `${app(r)}_${r.pick(['password_changed', 'token_count', 'secret_name'])}_${r.below(999)}`,
    ]
    const schema = JSON.stringify({type: 'record', name: 'Changed', fields: [{name: field, type: 'long'}]})
    return [{subject, version: r.below(20), id: r.below(9999), schema}, [subject, field]]
  }),
  about('rights on topics', (r) => {
    const [principal, topic] = [`User:CN=${named(r)},OU=platform,O=Example`, `${app(r)}.${r.text(5, LOWER)}.v1`]
    const one = {
      kind: 'KafkaAcl',
      resource_type: 'TOPIC',
      resource_name: topic,
      principal,
      host: '*',
      operation: 'READ',
    }
    return [{kind: 'KafkaAclList', data: [{...one, permission: 'ALLOW'}]}, [principal, topic]]
  }),
  about('connections of a broker', (r) => {
    const [name, subject] = [
      `10.0.0.${r.below(250)}:${r.below(9999) + 50_000} -> 10.0.0.9:5671`,
      `CN=${named(r)},O=Example`,
    ]
    const one = {name, user: app(r), auth_mechanism: 'EXTERNAL', peer_cert_subject: subject, ssl_cipher: 'aes_256_gcm'}
    return [[{...one, state: 'running', channels: 2}], [name, subject]]
  }),
  about('bindings of a broker', (r) => {
    const [key, queue] = [`${app(r)}.${r.pick(['created', 'paid', 'gone'])}.${r.text(4, LOWER)}`, `${named(r)}.work`]
    return [
      [
        {
          source: 'events',
          vhost: '/',
          destination: queue,
          destination_type: 'queue',
          routing_key: key,
          properties_key: key,
        },
      ],
      [key, queue],
    ]
  }),
  about('what a store of keys says of itself', (r) => {
    const [run, replica, build] = [r.text(40, HEX), r.text(40, HEX), r.text(16, HEX)]
    const info = `# Server\r\nredis_version:7.4.${r.below(9)}\r\nredis_build_id:${build}\r\nrun_id:${run}\r\ntcp_port:6379\r\n\r\n# Replication\r\nrole:master\r\nmaster_replid:${replica}\r\n\r\n# Keyspace\r\ndb0:keys=${r.below(999)},expires=3\r\n`
    return [{info}, [run, replica, build]]
  }),
  about('clients of a store of keys', (r) => {
    const line = `id=${r.below(9999)} addr=10.0.0.${r.below(250)}:${r.below(9999) + 40_000} name=${named(r)} age=${r.below(900)} db=0 cmd=get user=default`
    return [{reply: `${line}\n`}, [line]]
  }),
  about('roles of a database', (r) => {
    const [role, until] = [`${app(r)}_${r.text(5, LOWER)}`, time(r)]
    const row = {rolname: role, rolsuper: false, rolcanlogin: true, rolpassword: '********', rolvaliduntil: until}
    return [{command: 'SELECT', rowCount: 1, rows: [{...row, oid: r.below(99_999)}]}, [role, until]]
  }),
  about('columns of tables', (r) => {
    const table = `${app(r)}_${r.pick(['sessions', 'users', 'api_keys', 'tokens'])}_${r.below(999)}`
    const column = `${r.pick(['password_hash', 'token_digest', 'secret_salt', 'key_prefix'])}_v${r.below(99)}`
    const row = {TABLE_SCHEMA: 'shop', TABLE_NAME: table, COLUMN_NAME: column, DATA_TYPE: 'varchar', IS_NULLABLE: 'NO'}
    return [{rows: [{...row, CHARACTER_MAXIMUM_LENGTH: 255}]}, [table, column]]
  }),
  about('indexes of a table', (r) => {
    const name = `${app(r)}_tokens_${r.text(8, HEX)}_key`
    const text = `CREATE UNIQUE INDEX ${name} ON public.tokens USING btree (token_id, created_at)`
    return [{rows: [{schemaname: 'public', tablename: 'tokens', indexname: name, indexdef: text}]}, [name, text]]
  }),
  about('rules that are evaluated', (r) => {
    const [name, file] = [`${app(r)}TokenErrors${r.below(99)}`, `/etc/prometheus/rules/${named(r)}.yaml`]
    const rule = {name, type: 'alerting', health: 'ok', duration: 300, evaluationTime: 0.0021, lastEvaluation: time(r)}
    return [
      {status: 'success', data: {groups: [{name: app(r), file, interval: 30, rules: [rule]}]}},
      [name, file, rule.lastEvaluation],
    ]
  }),
  about('configuration of a scraper with its secrets taken out', (r) => {
    const [job, user] = [named(r), `scraper_${r.text(6, LOWER)}`]
    const yaml = `scrape_configs:\n- job_name: ${job}\n  basic_auth:\n    username: ${user}\n    password: <secret>\n  static_configs:\n  - targets: ['app:9100']\n`
    return [{status: 'success', data: {yaml}}, [job, user]]
  }),
  about('policies of a mesh by their hashes', (r) => {
    const [id, hash, name] = [uuid(r), r.bytes(32).toString('base64'), named(r)]
    return [
      [{ID: id, Name: name, Description: '', Datacenters: null, Hash: hash, CreateIndex: r.below(999)}],
      [id, hash, name],
    ]
  }),
  about('services of a catalog', (r) => {
    const [id, node, service] = [uuid(r), `ip-10-0-${r.below(255)}-${r.below(255)}`, `_nomad-task-${uuid(r)}-web-http`]
    const one = {ID: id, Node: node, Datacenter: 'fra1', ServiceID: service, ServiceName: app(r), ServicePort: 8080}
    return [[one], [id, node, service]]
  }),
  about('where tasks were put', (r) => {
    const [id, evaluation, name] = [uuid(r), uuid(r), `${named(r)}.web[${r.below(9)}]`]
    const one = {ID: id, EvalID: evaluation, Name: name, NodeID: uuid(r), ClientStatus: 'running', DesiredStatus: 'run'}
    return [
      [{...one, TaskStates: {web: {State: 'running', Failed: false, StartedAt: time(r)}}}],
      [id, evaluation, name, one.NodeID],
    ]
  }),
  about('log of a vault with its values hashed', (r) => {
    const [token, accessor] = [`hmac-sha256:${r.text(64, HEX)}`, `hmac-sha256:${r.text(64, HEX)}`]
    const request = {id: uuid(r), operation: 'read', path: `secret/data/${named(r)}`, remote_address: '10.0.0.7'}
    return [
      {type: 'request', time: time(r), auth: {client_token: token, accessor, policies: ['ci']}, request},
      [token, accessor, request.path],
    ]
  }),
  about('versions of a secret without its data', (r) => {
    const [created, owner] = [time(r), `team-${named(r)}`]
    const versions = {1: {created_time: created, deletion_time: '', destroyed: false}}
    return [
      {request_id: uuid(r), data: {current_version: 1, max_versions: 10, versions, custom_metadata: {owner}}},
      [created, owner],
    ]
  }),
  about('authorities of a vault', (r) => {
    const [id, key] = [uuid(r), uuid(r)]
    const info = {
      is_default: true,
      issuer_name: named(r),
      key_id: key,
      serial_number: Array.from({length: 20}, () => r.text(2, HEX)).join(':'),
    }
    return [{data: {keys: [id], key_info: {[id]: info}}}, [id, key, info.issuer_name, info.serial_number]]
  }),
  about('devices of a private network', (r) => {
    const [machine, node, id] = [`mkey:${r.text(64, HEX)}`, `nodekey:${r.text(64, HEX)}`, `n${r.text(11, WORD)}CNTRL`]
    const [lock, ip] = [`nlpub:${r.text(64, HEX)}`, `100.${r.below(60) + 64}.${r.below(255)}.${r.below(255)}`]
    const one = {
      nodeId: id,
      machineKey: machine,
      nodeKey: node,
      tailnetLockKey: lock,
      addresses: [ip],
      expires: time(r),
    }
    return [{devices: [{...one, keyExpiryDisabled: false, os: 'linux'}]}, [machine, node, lock, id, ip]]
  }),
  about('settings of a virtual machine', (r) => {
    const [digest, id] = [r.text(40, HEX), uuid(r)]
    const mac = Array.from({length: 6}, () => r.text(2, '0123456789ABCDEF')).join(':')
    const net = `virtio=${mac},bridge=vmbr0,tag=${r.below(4000)}`
    return [
      {data: {name: named(r), digest, vmgenid: id, net0: net, ciuser: 'ops', cipassword: '**********', cores: 4}},
      [digest, id, net],
    ]
  }),
]
