// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import {type HarmlessAnswer, keptOf, type Lookalike} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {seventhDirectories} from './lookalikes-directories.ts'
import {seventhServices} from './lookalikes-services.ts'
import {seventhTools} from './lookalikes-tools.ts'
import {about, app, named, time, uuid} from './secrets-words.ts'

const account = (r: Random): string => r.text(12, DIGITS)

/** Answers of providers of a cloud and of machines. */
const CLOUDS: readonly HarmlessAnswer[] = [
  about('tasks of a cluster of containers', (r) => {
    const [task, runtime] = [
      `arn:aws:ecs:eu-west-1:${account(r)}:task/prod/${r.text(32, HEX)}`,
      `${r.text(32, HEX)}-${r.text(10, DIGITS)}`,
    ]
    const [family, digest] = [`${named(r)}:${r.below(200)}`, `sha256:${r.text(64, HEX)}`]
    const containers = [{name: 'web', runtimeId: runtime, imageDigest: digest, lastStatus: 'RUNNING', cpu: '0'}]
    const taskDefinitionArn = `arn:aws:ecs:eu-west-1:${account(r)}:task-definition/${family}`
    return [{tasks: [{taskArn: task, taskDefinitionArn, containers, launchType: 'FARGATE'}]}, [task, runtime, family]]
  }),
  about('zones and who called for them', (r) => {
    const [id, caller, host] = [`/hostedzone/Z0${r.text(19, UPPER + DIGITS)}`, uuid(r), `${named(r)}.example.com.`]
    const zone = {Id: id, Name: host, CallerReference: caller, Config: {PrivateZone: false}, ResourceRecordSetCount: 14}
    return [{HostedZones: [zone], IsTruncated: false, MaxItems: '100'}, [id, caller, host]]
  }),
  about('configuration of a function', (r) => {
    const [name, revision] = [named(r), uuid(r)]
    const [arn, layer] = [
      `arn:aws:lambda:eu-west-1:${account(r)}:function:${name}`,
      `arn:aws:lambda:eu-west-1:${account(r)}:layer:${app(r)}:${r.below(90)}`,
    ]
    const rest = {Runtime: 'nodejs24.x', Handler: 'index.handler', RevisionId: revision, Layers: [{Arn: layer}]}
    return [{FunctionName: name, FunctionArn: arn, ...rest, MemorySize: 256}, [name, arn, layer, revision]]
  }),
  about('messages of a queue', (r) => {
    const [id, sum, group] = [uuid(r), r.text(32, HEX), `tenant-${r.text(6, DIGITS)}`]
    const Attributes = {SentTimestamp: `17${r.text(11, DIGITS)}`, MessageGroupId: group, ApproximateReceiveCount: '1'}
    return [{Messages: [{MessageId: id, MD5OfBody: sum, Body: '{"type":"ping"}', Attributes}]}, [id, sum, group]]
  }),
  about('interfaces of a network', (r) => {
    const [eni, ip] = [`eni-0${r.text(16, HEX)}`, `10.${r.below(255)}.${r.below(255)}.${r.below(255)}`]
    const [subnet, group] = [`subnet-0${r.text(16, HEX)}`, `sg-0${r.text(16, HEX)}`]
    const one = {NetworkInterfaceId: eni, SubnetId: subnet, VpcId: `vpc-0${r.text(16, HEX)}`, PrivateIpAddress: ip}
    return [{NetworkInterfaces: [{...one, Groups: [{GroupId: group, GroupName: app(r)}]}]}, [eni, ip, subnet, group]]
  }),
  about('where a cluster of a provider answers', (r) => {
    const [id, name] = [r.text(32, '0123456789ABCDEF'), named(r)]
    const [endpoint, issuer] = [
      `https://${id}.gr7.eu-west-1.eks.amazonaws.com`,
      `https://oidc.eks.eu-west-1.amazonaws.com/id/${id}`,
    ]
    const cluster = {name, endpoint, version: '1.34', identity: {oidc: {issuer}}, platformVersion: `eks.${r.below(30)}`}
    return [{cluster: {...cluster, status: 'ACTIVE'}}, [endpoint, issuer, name]]
  }),
  about('grants of a key for encryption', (r) => {
    const [grant, role] = [r.text(64, HEX), `arn:aws:iam::${account(r)}:role/${named(r)}`]
    const one = {GrantId: grant, KeyId: `arn:aws:kms:eu-west-1:${account(r)}:key/${uuid(r)}`, GranteePrincipal: role}
    return [{Grants: [{...one, Operations: ['Decrypt', 'GenerateDataKey'], CreationDate: time(r)}]}, [grant, role]]
  }),
  about('uploads in parts that are not done', (r) => {
    const [upload, key] = [r.text(128, `${WORD}._`), `exports/2026/${named(r)}.parquet`]
    const one = {UploadId: upload, Key: key, Initiated: time(r), StorageClass: 'STANDARD'}
    return [{Bucket: `${app(r)}-data`, Uploads: [one], IsTruncated: false}, [upload, key, one.Initiated]]
  }),
  about('names of records that sign mails', (r) => {
    const tokens = [r.text(32, LOWER + DIGITS), r.text(32, LOWER + DIGITS), r.text(32, LOWER + DIGITS)]
    const DkimAttributes = {SigningEnabled: true, Status: 'SUCCESS', Tokens: tokens, SigningAttributesOrigin: 'AWS_SES'}
    return [{IdentityType: 'DOMAIN', VerifiedForSendingStatus: true, DkimAttributes}, tokens]
  }),
  about('accounts of an organization', (r) => {
    const [id, mail] = [account(r), `aws+${named(r)}@example.com`]
    const arn = `arn:aws:organizations::${account(r)}:account/o-${r.text(10, LOWER + DIGITS)}/${id}`
    return [{Accounts: [{Id: id, Arn: arn, Email: mail, Status: 'ACTIVE', JoinedTimestamp: time(r)}]}, [id, arn, mail]]
  }),
  about('why a group of machines grew', (r) => {
    const [id, instance] = [uuid(r), `i-0${r.text(16, HEX)}`]
    const cause = `At ${time(r)} an instance was started in response to a difference between desired and actual capacity.`
    const one = {ActivityId: id, Description: `Launching a new EC2 instance: ${instance}`, Cause: cause, Progress: 100}
    return [{Activities: [{...one, StatusCode: 'Successful'}]}, [id, instance, cause]]
  }),
  about('alarms and their reasons', (r) => {
    const [name, arn] = [`${named(r)}-5xx`, `arn:aws:sns:eu-west-1:${account(r)}:${named(r)}`]
    const reason = `Threshold Crossed: 1 datapoint [${r.below(90)}.${r.below(9)} (03/11/26 08:0${r.below(9)}:00)] was greater than the threshold (5.0).`
    const one = {AlarmName: name, AlarmActions: [arn], StateValue: 'ALARM', StateReason: reason, Period: 60}
    return [{MetricAlarms: [one]}, [name, arn, reason]]
  }),
  about('copies of a database', (r) => {
    const id = `rds:${named(r)}-2026-11-03-0${r.below(9)}-${r.below(49) + 10}`
    const [vpc, created] = [`vpc-0${r.text(16, HEX)}`, time(r)]
    const one = {DBSnapshotIdentifier: id, Engine: 'postgres', VpcId: vpc, SnapshotCreateTime: created, Encrypted: true}
    return [{DBSnapshots: [{...one, MasterUsername: 'app', AllocatedStorage: 100}]}, [id, vpc, created]]
  }),
  about('operations that take long', (r) => {
    const name = `operation-17${r.text(11, DIGITS)}-6${r.text(12, HEX)}-${r.text(8, HEX)}-${r.text(8, HEX)}`
    const [target, id] = [r.text(19, '123456789'), r.text(19, '123456789')]
    const one = {kind: 'compute#operation', id, name, targetId: target, operationType: 'insert', status: 'DONE'}
    return [{...one, user: `${app(r)}@shop.iam.gserviceaccount.com`, progress: 100}, [name, target, id]]
  }),
  about('entries of a log of a provider', (r) => {
    const [insert, text] = [
      r.text(r.pick([14, 16, 19]), LOWER + DIGITS),
      `GET /${app(r)}/${r.below(9999)} 200 in ${r.below(400)}ms`,
    ]
    const resource = {
      type: 'cloud_run_revision',
      labels: {revision_name: `${app(r)}-00${r.below(90) + 10}-${r.text(3, LOWER)}`},
    }
    const one = {insertId: insert, textPayload: text, timestamp: time(r), severity: 'INFO', resource}
    return [{entries: [one]}, [insert, text, resource.labels.revision_name]]
  }),
  about('an object in a bucket', (r) => {
    const [generation, etag, name] = [`17${r.text(14, DIGITS)}`, `C${r.text(10, WORD)}EAE=`, `reports/${named(r)}.csv`]
    const one = {kind: 'storage#object', name, generation, metageneration: '1', etag, crc32c: `${r.text(6, BASE64)}==`}
    return [{...one, contentType: 'text/csv', size: r.text(6, '123456789')}, [generation, etag, name, one.crc32c]]
  }),
  about('a job of a warehouse', (r) => {
    const [id, mail] = [`job_${r.text(28, `${WORD}_-`)}`, `${app(r)}.${r.text(5, LOWER)}@example.com`]
    const statistics = {creationTime: `17${r.text(11, DIGITS)}`, totalBytesProcessed: r.text(9, '123456789')}
    const jobReference = {projectId: app(r), jobId: id, location: 'EU'}
    return [{kind: 'bigquery#job', jobReference, user_email: mail, statistics, status: {state: 'DONE'}}, [id, mail]]
  }),
  about('what was done in a subscription', (r) => {
    const [event, operation] = [uuid(r), uuid(r)]
    const resource = `/subscriptions/${uuid(r)}/resourceGroups/prod/providers/Microsoft.KeyVault/vaults/${named(r)}`
    const one = {eventDataId: event, operationId: operation, resourceId: resource, level: 'Informational'}
    const operationName = {value: 'Microsoft.KeyVault/vaults/write', localizedValue: 'Update Key Vault'}
    return [{value: [{...one, operationName, status: {value: 'Succeeded'}}]}, [event, operation, resource]]
  }),
  about('who may use a vault of a provider', (r) => {
    const [tenant, object, uri] = [uuid(r), uuid(r), `https://${named(r)}.vault.azure.net/`]
    const permissions = {keys: ['get', 'wrapKey'], secrets: ['get', 'list'], certificates: []}
    const properties = {
      tenantId: tenant,
      vaultUri: uri,
      accessPolicies: [{tenantId: tenant, objectId: object, permissions}],
    }
    return [
      {type: 'Microsoft.KeyVault/vaults', properties: {...properties, enableSoftDelete: true}},
      [tenant, object, uri],
    ]
  }),
  about('what an account of storage says of its keys', (r) => {
    const [one, two, name] = [time(r), time(r), `${app(r)}${r.text(6, DIGITS)}`]
    const blob = `https://${name}.blob.core.windows.net/`
    const properties = {keyCreationTime: {key1: one, key2: two}, allowSharedKeyAccess: false, primaryEndpoints: {blob}}
    return [{name, kind: 'StorageV2', properties}, [one, two, name, blob]]
  }),
  about('a site and how its domain is proven', (r) => {
    const [name, proof] = [named(r), r.text(64, '0123456789ABCDEF')]
    const [host, ip] = [`${name}.azurewebsites.net`, `20.${r.below(255)}.${r.below(255)}.${r.below(255)}`]
    const properties = {defaultHostName: host, customDomainVerificationId: proof, inboundIpAddress: ip, httpsOnly: true}
    return [{name, type: 'Microsoft.Web/sites', properties: {...properties, state: 'Running'}}, [proof, host, ip]]
  }),
  about('identities of the machines of a cluster', (r) => {
    const [client, object] = [uuid(r), uuid(r)]
    const fqdn = `${named(r)}-${r.text(8, HEX)}.hcp.westeurope.azmk8s.io`
    const identityProfile = {kubeletidentity: {clientId: client, objectId: object}}
    return [
      {name: app(r), properties: {fqdn, identityProfile, nodeResourceGroup: `MC_${named(r)}`}},
      [client, object, fqdn],
    ]
  }),
  about('a machine of a small provider', (r) => {
    const [vpc, ip, name] = [uuid(r), `203.0.113.${r.below(250)}`, named(r)]
    const networks = {v4: [{ip_address: ip, netmask: '255.255.240.0', type: 'public'}], v6: []}
    const droplet = {id: r.below(99_999_999), name, status: 'active', vpc_uuid: vpc, networks, created_at: time(r)}
    return [{droplet}, [vpc, ip, name, droplet.created_at]]
  }),
  about('a disk of a small provider', (r) => {
    const [id, name] = [r.text(9, '123456789'), named(r)]
    const device = `/dev/disk/by-id/scsi-0HC_Volume_${id}`
    const volume = {id: Number(id), name, linux_device: device, size: r.below(900), status: 'available'}
    return [{volume: {...volume, created: time(r)}}, [device, name, id]]
  }),
  about('a picture of a disk', (r) => {
    const [sum, hash, id] = [r.text(32, HEX), r.text(128, HEX), uuid(r)]
    const one = {
      id,
      name: `ubuntu-24.04-${r.text(8, DIGITS)}`,
      checksum: sum,
      os_hash_algo: 'sha512',
      os_hash_value: hash,
    }
    return [{images: [{...one, disk_format: 'qcow2', visibility: 'public'}]}, [sum, hash, id, one.name]]
  }),
  about('servers of names of a zone', (r) => {
    const one = r.pick([
      `ns-${r.below(1900) + 100}.awsdns-${r.below(50) + 10}.co.uk`,
      `${r.text(5, LOWER)}.ns.cloudflare.com`,
      `ns-cloud-${r.text(1, 'abcde')}${r.below(4) + 1}.googledomains.com`,
    ])
    const serial = `20261103${r.text(2, DIGITS)}`
    return [{name: `${named(r)}.example.`, kind: 'Native', serial: Number(serial), nameservers: [one]}, [one, serial]]
  }),
  about('accounts of a board', (r) => {
    const [etag, user] = [`W/"${r.text(8, '0123456789ABCDEF')}"`, `${app(r)}_${r.text(4, LOWER)}`]
    const one = {
      '@odata.etag': etag,
      Id: String(r.below(16)),
      UserName: user,
      Password: null,
      PasswordChangeRequired: false,
    }
    return [{...one, RoleId: 'Operator', Locked: false, SerialNumber: r.text(10, UPPER + DIGITS)}, [etag, user]]
  }),
  about('facts of a machine', (r) => {
    const [host, kernel] = [`AAAAC3NzaC1lZDI1NTE5AAAAI${r.text(43, BASE64)}`, `6.8.0-${r.below(90)}-generic`]
    const facts = {ansible_hostname: named(r), ansible_kernel: kernel, ansible_ssh_host_key_ed25519_public: host}
    return [
      {ansible_facts: {...facts, ansible_processor_vcpus: 4}, changed: false},
      [host, kernel, facts.ansible_hostname],
    ]
  }),
]

/** Twenty-two of each kind. */
export const seventhLookalikes = (): readonly Lookalike[] =>
  keptOf([], [], [...CLOUDS, ...seventhTools, ...seventhServices, ...seventhDirectories], 22, 664_093)
