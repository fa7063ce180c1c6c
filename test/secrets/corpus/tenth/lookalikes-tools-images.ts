import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  named,
  sha256,
  time,
  uuid,
  variable,
  version,
} from './lookalikes-tools-words.ts'

/** Containers, images and their registries. */
export const toolsImages: readonly HarmlessAnswer[] = [
  harmless('manifest of an image', (r) => {
    const [config, layer] = [sha256(r), sha256(r)]
    return [
      {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: {mediaType: 'application/vnd.oci.image.config.v1+json', digest: config, size: r.below(9_999)},
        layers: [{mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: layer, size: r.below(9_999_999)}],
        annotations: {'org.opencontainers.image.revision': hex(r, 40)},
      },
      ...[config, layer],
    ]
  }),
  harmless('how an image was built', (r) => {
    const [step, diff] = [
      `RUN --mount=type=secret,id=${r.pick(['npm', 'pip', 'netrc'])}_token /build-${hex(r, 6)}.sh # buildkit`,
      sha256(r),
    ]
    return [
      {history: [{created: time(r), created_by: step, empty_layer: true}], rootfs: {type: 'layers', diff_ids: [diff]}},
      step,
      diff,
    ]
  }),
  harmless('container inspected', (r) => {
    const [id, endpoint, sandbox] = [hex(r, 64), hex(r, 64), hex(r, 64)]
    return [
      {
        Id: id,
        Config: {Hostname: id.slice(0, 12), Env: [`${variable(r)}_FILE=/run/secrets/${app(r)}`, 'PATH=/usr/bin']},
        NetworkSettings: {
          SandboxID: sandbox,
          SandboxKey: `/var/run/docker/netns/${sandbox.slice(0, 12)}`,
          Networks: {bridge: {EndpointID: endpoint}},
        },
      },
      ...[id, endpoint, sandbox],
    ]
  }),
  harmless('secrets of a swarm by id', (r) => {
    const id = r.text(25, '0123456789abcdefghijklmnopqrstuvwxyz')
    const name = `${app(r)}_db_password_v${r.below(40)}`
    return [[{ID: id, Version: {Index: r.below(9_999)}, CreatedAt: time(r), Spec: {Name: name, Labels: {}}}], id, name]
  }),
  harmless('challenge of a registry', (r) => {
    const header = `Bearer realm="https://auth.registry.example.com/token",service="registry.example.com",scope="repository:${app(r)}/${named(r)}:pull"`
    return [
      {status: 401, headers: {'www-authenticate': header, 'docker-distribution-api-version': 'registry/2.0'}},
      header,
    ]
  }),
  harmless('refusal of a registry', (r) => {
    const name = `${app(r)}/${named(r)}`
    const detail = r.pick(['authentication required', 'requested access to the resource is denied', 'invalid token'])
    return [
      {
        errors: [
          {
            code: 'UNAUTHORIZED',
            message: detail,
            detail: [{Type: 'repository', Class: '', Name: name, Action: 'pull'}],
          },
        ],
      },
      name,
      detail,
    ]
  }),
  harmless('attestations of an image', (r) => {
    const [subject, digest] = [sha256(r), sha256(r)]
    return [
      {
        manifests: [
          {
            digest,
            artifactType: 'application/vnd.dev.cosign.artifact.sig.v1+json',
            annotations: {'vnd.docker.reference.digest': subject, 'vnd.docker.reference.type': 'attestation-manifest'},
          },
        ],
      },
      ...[subject, digest],
    ]
  }),
  harmless('signature of an image, checked', (r) => {
    const [signature, digest] = [`MEUCIQ${b64(r, 66).slice(6)}`, sha256(r)]
    return [
      [
        {
          critical: {
            identity: {'docker-reference': `ghcr.io/team/${named(r)}`},
            image: {'docker-manifest-digest': digest},
            type: 'cosign container image signature',
          },
          optional: {Bundle: {SignedEntryTimestamp: signature}},
        },
      ],
      ...[signature, digest],
    ]
  }),
  harmless('tags of a hub', (r) => {
    const [digest, last] = [sha256(r), time(r)]
    return [
      {
        count: 1,
        results: [
          {
            name: version(r),
            full_size: r.below(99_999_999),
            images: [{digest, architecture: 'arm64', status: 'active'}],
            tag_last_pushed: last,
            v2: true,
          },
        ],
      },
      digest,
      last,
    ]
  }),
  harmless('tokens of a hub by label', (r) => {
    const [id, label] = [uuid(r), `${r.pick(['ci', 'deploy', 'nightly'])} of ${named(r)}`]
    return [
      {
        results: [
          {
            uuid: id,
            client_id: 'HUB',
            token_label: label,
            token: '',
            scopes: ['repo:read'],
            is_active: true,
            last_used: time(r),
          },
        ],
      },
      id,
      label,
    ]
  }),
  harmless('robot of a registry with an empty secret', (r) => {
    const [name, end] = [`robot$${app(r)}+${named(r)}`, digits(r, 10)]
    return [
      {
        id: r.below(999),
        name,
        secret: '',
        level: 'project',
        duration: 30,
        expires_at: Number(end),
        disable: false,
        editable: true,
      },
      name,
      end,
    ]
  }),
]
