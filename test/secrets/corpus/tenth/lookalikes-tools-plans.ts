import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  ip,
  mixed,
  named,
  small,
  text,
  ulid,
  uuid,
  variable,
  version,
} from './lookalikes-tools-words.ts'

/** Plans, states and playbooks. */
export const toolsPlans: readonly HarmlessAnswer[] = [
  harmless('plan with what is unknown or sensitive', (r) => {
    const [address, provider] = [
      `module.${app(r)}.random_password.${small(r, 6)}`,
      'registry.terraform.io/hashicorp/random',
    ]
    return [
      {
        format_version: '1.2',
        resource_changes: [
          {
            address,
            provider_name: provider,
            change: {
              actions: ['create'],
              before: null,
              after: {length: 32, special: true},
              after_unknown: {result: true, bcrypt_hash: true},
              after_sensitive: {result: true},
            },
          },
        ],
      },
      address,
    ]
  }),
  harmless('outputs of a state that are sensitive by name', (r) => {
    const [lineage, host] = [uuid(r), `${named(r)}.${small(r, 12)}.eu-west-1.rds.amazonaws.com`]
    return [
      {
        version: 4,
        serial: r.below(999),
        lineage,
        outputs: {
          db_password_arn: {
            value: `arn:aws:secretsmanager:eu-west-1:${digits(r, 12)}:secret:rds!db-${uuid(r)}`,
            type: 'string',
          },
          db_host: {value: host, type: 'string'},
        },
      },
      lineage,
      host,
    ]
  }),
  harmless('sensitive outputs on a terminal', (r) => {
    const host = `bastion = "${named(r)}.example.com"`
    return [
      {
        stdout: text(
          'Apply complete! Resources: 3 added, 0 changed, 1 destroyed.',
          '',
          'Outputs:',
          '',
          `${variable(r).toLowerCase()} = <sensitive>`,
          host,
        ),
      },
      host,
    ]
  }),
  harmless('state version of a workspace', (r) => {
    const [id, run] = [`sv-${mixed(r, 16)}`, `run-${mixed(r, 16)}`]
    return [
      {
        data: {
          id,
          type: 'state-versions',
          attributes: {serial: r.below(99), 'vcs-commit-sha': hex(r, 40), md5: hex(r, 32)},
          relationships: {
            run: {data: {id: run, type: 'runs'}},
            outputs: {data: [{id: `wsout-${mixed(r, 16)}`, type: 'state-version-outputs'}]},
          },
        },
      },
      id,
      run,
    ]
  }),
  harmless('lock of a state', (r) => {
    const [id, path] = [uuid(r), `tfstate-${app(r)}/${named(r)}/terraform.tfstate`]
    return [
      {
        stderr: text(
          'Error: Error acquiring the state lock',
          '',
          'Lock Info:',
          `  ID:        ${id}`,
          `  Path:      ${path}`,
          '  Operation: OperationTypeApply',
          '  Who:       ci@runner',
        ),
      },
      id,
      path,
    ]
  }),
  harmless('preview of a stack with secrets hidden', (r) => {
    const [urn, id] = [
      `urn:pulumi:prod::${app(r)}::random:index/randomPassword:RandomPassword::${named(r)}`,
      `${named(r)}-${hex(r, 7)}`,
    ]
    return [
      {
        steps: [
          {
            op: 'update',
            urn,
            newState: {
              type: 'random:index/randomPassword:RandomPassword',
              id,
              inputs: {length: 24},
              outputs: {result: '[secret]'},
            },
          },
        ],
        changeSummary: {same: 4, update: 1},
      },
      urn,
      id,
    ]
  }),
  harmless('configuration of a stack, listed', (r) => {
    const [name, value] = [`${app(r)}:dbPassword`, `${named(r)}.example.com`]
    return [
      {
        [name]: {secret: true},
        'aws:region': {value: 'eu-west-1', secret: false},
        [`${app(r)}:host`]: {value, secret: false},
      },
      value,
    ]
  }),
  harmless('result of a task that does not log', (r) => {
    const [id, host] = [uuid(r), `${named(r)}.example.com`]
    return [
      {
        plays: [
          {
            tasks: [
              {
                task: {id, name: 'Set the password of the database user'},
                hosts: {
                  [host]: {
                    changed: true,
                    censored:
                      "the output has been hidden due to the fact that 'no_log: true' was specified for this result",
                  },
                },
              },
            ],
          },
        ],
        stats: {[host]: {ok: 4, failures: 0}},
        limit: host,
      },
      id,
      host,
    ]
  }),
  harmless('facts of a host with its public keys', (r) => {
    const [key, machine, node] = [`AAAAC3NzaC1lZDI1NTE5AAAAI${b64(r, 32).slice(0, 43)}`, hex(r, 32), named(r)]
    return [
      {
        ansible_facts: {
          ansible_machine_id: machine,
          ansible_ssh_host_key_ed25519_public: key,
          ansible_product_uuid: 'NA',
          ansible_nodename: node,
          ansible_default_ipv4: {address: ip(r)},
        },
      },
      key,
      machine,
      node,
    ]
  }),
  harmless('job of a controller of playbooks', (r) => {
    const [artifact, playbook] = [
      `Previous Task Failed: ${ulid(r)}`,
      `playbooks/${app(r)}/rotate_${small(r, 5)}_passwords.yml`,
    ]
    return [
      {
        id: r.below(9_999),
        type: 'job',
        playbook,
        ask_credential_on_launch: false,
        extra_vars: '{"db_password": "$encrypted$"}',
        summary_fields: {credentials: [{id: r.below(99), name: 'vault of ci', kind: 'vault', cloud: false}]},
        job_explanation: artifact,
      },
      artifact,
      playbook,
    ]
  }),
  harmless('template of machine images', (r) => {
    const [run, image] = [uuid(r), `ami-0${hex(r, 16)}`]
    return [
      {
        builds: [
          {
            name: named(r),
            builder_type: 'amazon-ebs',
            artifact_id: `eu-west-1:${image}`,
            packer_run_uuid: run,
            custom_data: {ssh_password: '<sensitive>'},
          },
        ],
        last_run_uuid: run,
      },
      run,
      image,
    ]
  }),
  harmless('reports of a fleet of nodes', (r) => {
    const [hash, environment] = [hex(r, 40), `${app(r)}_${small(r, 5)}`]
    return [
      [
        {
          hash,
          puppet_version: version(r),
          environment,
          catalog_uuid: uuid(r),
          code_id: null,
          resource_events: {
            data: [
              {
                resource_type: 'User',
                resource_title: 'deploy',
                property: 'password',
                old_value: '[old password hash redacted]',
                new_value: '[new password hash redacted]',
              },
            ],
          },
          certname: named(r),
        },
      ],
      hash,
      environment,
    ]
  }),
]
