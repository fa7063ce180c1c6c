import {app, day, env, hour, ip, joined, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {UPPER} from '../random.ts'
import {noun} from '../tenth/secrets-words.ts'
import {APP, FLAG, flat, id, number, SAID} from './secrets-words.ts'

/** Commands, tickets and chats. */
export const eleventhSpoken: readonly Shape[] = [
  flat('command that sets a variable of a Deployment', APP, (secret, name, r) => ({
    command: `kubectl -n ${app(r)} set env deployment/${app(r)} ${env(name)}='${secret}'`,
  })),
  flat('command that starts a container with a variable', APP, (secret, name, r) => ({
    run: `docker run -d --name ${app(r)} -e ${env(name)}='${secret}' -p 8080:8080 example/${app(r)}:2`,
  })),
  flat('command that writes into a vault', APP, (secret, name, r) => ({
    history: [`vault kv put secret/${app(r)} ${joined(name, '_')}='${secret}'`, `vault kv get secret/${app(r)}`],
  })),
  flat('command that applies a plan with a variable', APP, (secret, name, r) => ({
    steps: [
      {
        name: 'apply',
        run: `terraform apply -auto-approve -var 'region=eu' -var '${joined(name, '_')}=${secret}'`,
        id: id(r),
      },
    ],
  })),
  flat('command of a playbook with a variable', FLAG, (secret, name, r) => ({
    cmd: `ansible-playbook -i prod site.yml -e "${joined(name, '_')}=${secret}" --limit ${app(r)}`,
  })),
  flat('command of a foundry', APP, (secret, name, r) => ({
    script: ['cf target -s prod', `cf set-env ${app(r)} ${env(name)} '${secret}'`, `cf restage ${app(r)}`],
  })),
  flat('command of a cloud that makes a secret', APP, (secret, name, r) => ({
    shell: `aws secretsmanager create-secret --name prod/${app(r)}/${joined(name, '-')} --secret-string '${secret}'`,
  })),
  flat('command of a small platform', APP, (secret, name, r) => ({
    output: text(`$ dokku config:set --no-restart ${app(r)} ${env(name)}='${secret}'`, '-----> Setting config vars'),
  })),
  flat('request that somebody shares in a chat', SAID, (secret, name, r) => ({
    messages: [
      {
        user: `U${r.text(10, UPPER)}`,
        ts: `17920000${r.below(90) + 10}.000100`,
        text: `anyone has the creds for ${app(r)} staging?`,
      },
      {
        user: `U${r.text(10, UPPER)}`,
        ts: `17920001${r.below(90) + 10}.000200`,
        text: `sure, the ${noun('en', name)} is ${secret}`,
      },
    ],
  })),
  flat('issue with a file of variables in it', APP, (secret, name, r) => ({
    ...{number: number(r, 900), title: `${app(r)} does not start`, state: 'open'},
    body: `### Steps\nMy \`.env\`:\n\`\`\`\nPORT=3000\n${env(name)}=${secret}\n\`\`\`\nThen \`npm start\` fails.`,
  })),
  flat('ticket of a support desk', SAID, (secret, name, r) => ({
    ticket: {
      id: number(r, 9_000),
      subject: `Cannot connect ${app(r)}`,
      status: 'open',
      description: `Hi, we still get a 401. This is the ${noun('en', name)} we use: ${secret}\nCan you check it on your side?`,
    },
  })),
  flat('comment of a reviewer of a change', SAID, (secret, name, r) => ({
    ...{id: number(r, 9_000), path: `src/${app(r)}.ts`, line: number(r, 90)},
    body: `Please don't commit this, the ${noun('en', name)} \`${secret}\` is live in production. Rotate it first.`,
  })),
  flat('handover of a shift', SAID, (secret, name, r) => ({
    note: `Handover ${day(r)} ${hour(r)}: ${app(r)} was moved to ${ip(r)}. New ${noun('en', name)}: ${secret} (valid until Friday, then rotate).`,
  })),
  flat('description of a task of an epic', SAID, (secret, name, r) => ({
    ...{id: uuid(r), identifier: `OPS-${number(r, 900)}`, title: `Connect ${app(r)}`, createdAt: stamp(r)},
    description: `- [x] create account\n- [ ] put the ${noun('en', name)} into the pipeline: \`${secret}\`\n- [ ] test`,
  })),
  flat('answer of a model to a tool', APP, (secret, name, r) => ({
    ...{role: 'tool', tool_call_id: `call_${id(r)}`},
    content: [
      {
        type: 'text',
        text: `File config/${app(r)}.json:\n{\n  "endpoint": "https://api.example.com",\n  "${joined(name, '_')}": "${secret}"\n}`,
      },
    ],
  })),
]
