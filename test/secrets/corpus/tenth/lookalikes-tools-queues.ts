import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  b64url,
  digits,
  harmless,
  hex,
  ip,
  large,
  mixed,
  named,
  small,
  text,
  time,
  uuid,
  version,
} from './lookalikes-tools-words.ts'

/** Search engines, warehouses, queues and streams. */
export const toolsQueues: readonly HarmlessAnswer[] = [
  harmless('shards of a search engine', (r) => {
    const [node, uid, allocation] = [b64url(r, 16), b64url(r, 16), b64url(r, 16)]
    return [
      {
        cluster_uuid: uid,
        nodes: {[node]: {name: named(r), ephemeral_id: b64url(r, 16), roles: ['data']}},
        routing: {index: 'api-keys', allocation_id: {id: allocation}},
      },
      uid,
      allocation,
    ]
  }),
  harmless('keys of a search engine without their values', (r) => {
    const [id, name] = [b64url(r, 15), `${named(r)}-ingest`]
    return [
      {
        api_keys: [
          {
            id,
            name,
            type: 'rest',
            creation: Number(digits(r, 13)),
            invalidated: false,
            username: 'deploy',
            realm: 'native1',
            role_descriptors: {},
            metadata: {managed: true},
          },
        ],
      },
      id,
      name,
    ]
  }),
  harmless('parts of a warehouse', (r) => {
    const [query, warehouse] = [
      `01b${hex(r, 5)}-${hex(r, 4)}-${hex(r, 4)}-0000-${hex(r, 12)}`,
      `RSA_PUBLIC_KEY_FP=SHA256:${b64(r, 32)}`,
    ]
    return [
      {
        data: [
          ['TYPE', 'SERVICE'],
          ['HAS_PASSWORD', 'false'],
          ['HAS_RSA_PUBLIC_KEY', 'true'],
          ['FP', warehouse],
        ],
        code: '090001',
        statementHandle: query,
        message: 'Statement executed successfully.',
      },
      query,
      warehouse,
    ]
  }),
  harmless('job of a warehouse of a cloud', (r) => {
    const [id, page] = [`job_${b64url(r, 21)}`, `B${large(r, 40)}${mixed(r, 20)}===`]
    return [
      {
        jobReference: {jobId: id, location: 'EU', projectId: app(r)},
        jobComplete: true,
        pageToken: page,
        schema: {fields: [{name: 'api_key_id', type: 'STRING', policyTags: {names: []}}]},
      },
      id,
      page,
    ]
  }),
  harmless('queues of a broker', (r) => {
    const [tag, node] = [`amq.ctag-${b64url(r, 16)}`, `rabbit@${named(r)}`]
    return [
      [
        {
          name: `password-mails.${small(r, 4)}`,
          vhost: '/',
          node,
          consumer_details: [
            {consumer_tag: tag, ack_required: true, channel_details: {user: 'deploy', peer_host: ip(r)}},
          ],
          arguments: {'x-dead-letter-routing-key': 'tokens.dead'},
        },
      ],
      tag,
      node,
    ]
  }),
  harmless('accounts and servers of a messenger of services', (r) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    const [server, account] = [`N${r.text(55, alphabet)}`, `A${r.text(55, alphabet)}`]
    return [
      {
        server: {id: server, name: named(r), jetstream: true},
        data: {
          auth_required: true,
          operator_mode: true,
          account,
          connections: [
            {cid: r.below(999), kind: 'Client', name_tag: app(r), authorized_user: `U${r.text(55, alphabet)}`},
          ],
        },
      },
      server,
      account,
    ]
  }),
  harmless('members of a group of consumers', (r) => {
    const [member, cluster] = [`${named(r)}-${uuid(r)}`, b64url(r, 16)]
    return [
      {
        cluster_id: cluster,
        group_id: `token-revocations`,
        members: [
          {
            member_id: member,
            client_id: app(r),
            host: `/${ip(r)}`,
            assignments: [{topic: 'auth.password-changed', partitions: [0, 1]}],
          },
        ],
        scram: [{mechanism: 'SCRAM-SHA-512', iterations: 8192}],
      },
      member,
      cluster,
    ]
  }),
  harmless('rights on topics', (r) => {
    const [line, principal] = [
      `\t(principal=User:CN=${named(r)}, host=*, operation=READ, permissionType=ALLOW)`,
      `User:CN=${named(r)},OU=apps`,
    ]
    return [
      {
        stdout: text(
          'Current ACLs for resource `ResourcePattern(resourceType=TOPIC, name=secrets-audit, patternType=LITERAL)`:',
          line,
        ),
        superUsers: principal,
      },
      line,
      principal,
    ]
  }),
  harmless('attributes of a queue of a cloud', (r) => {
    const [arn, dedup] = [`arn:aws:sqs:eu-west-1:${digits(r, 12)}:${named(r)}.fifo`, hex(r, 64)]
    return [
      {
        Attributes: {QueueArn: arn, KmsMasterKeyId: 'alias/aws/sqs', KmsDataKeyReusePeriodSeconds: '300'},
        Messages: [
          {Attributes: {MessageDeduplicationId: dedup, MessageGroupId: 'tokens', SequenceNumber: digits(r, 20)}},
        ],
      },
      arn,
      dedup,
    ]
  }),
  harmless('migrations of a database', (r) => {
    const [name, checksum] = [`V${digits(r, 3)}__add_password_reset_tokens_${small(r, 4)}.sql`, hex(r, 64)]
    return [
      {
        rows: [
          {
            id: uuid(r),
            migration_name: name,
            checksum,
            finished_at: time(r),
            applied_steps_count: 1,
            rolled_back_at: null,
          },
        ],
        schemaVersion: version(r),
      },
      name,
      checksum,
    ]
  }),
]
