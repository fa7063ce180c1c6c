import {app, camel, day, env, hour, ip, joined, pascal, stamp, text} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {settingLine} from './secrets-words.ts'

/** Commands of many tools that carry a secret, and what they and programs print of it. */
export const tenthCommands: readonly Shape[] = [
  settingLine('command that puts a parameter', (secret, name, r) => ({
    Parameters: {
      commands: [
        `aws ssm put-parameter --name /${app(r)}/${joined(name, '_')} --type SecureString --value '${secret}' --overwrite`,
      ],
    },
  })),
  settingLine('command that changes a function', (secret, name, r) => ({
    run: `aws lambda update-function-configuration --function-name ${app(r)} --environment "Variables={LOG=info,${env(name)}=${secret}}"`,
  })),
  settingLine('command that deploys with variables', (secret, name, r) => ({
    history: `gcloud run deploy ${app(r)} --image=app:2 --set-env-vars=REGION=eu --set-env-vars=${env(name)}=${secret}`,
  })),
  settingLine('command that sets settings of a web application', (secret, name, r) => ({
    inlineScript: `az webapp config appsettings set -g prod -n ${app(r)} --settings ${env(name)}="${secret}"`,
  })),
  settingLine('command that sets a variable of a dyno', (secret, name, r) => ({
    output: text(
      `$ heroku config:set ${env(name)}=${secret} -a ${app(r)}`,
      `Setting ${env(name)} and restarting... done, v${r.below(99)}`,
    ),
  })),
  settingLine('command that sets secrets at the edge', (secret, name, r) => ({
    step: {name: 'secrets', run: `flyctl secrets set ${env(name)}=${secret} --app ${app(r)}`},
  })),
  settingLine('command that sets a secret of a repository', (secret, name, r) => ({
    bash_history: text('git pull', `gh secret set ${env(name)} --repo example/${app(r)} --body "${secret}"`, 'exit'),
  })),
  settingLine('command that keeps a secret of a user', (secret, name, r) => ({
    readme: `Run \`dotnet user-secrets set "${pascal(app(r))}:${pascal(name)}" "${secret}"\` before the first start.`,
  })),
  settingLine('command that sets a constant of a blog', (secret, name, r) => ({
    log: text(`+ wp config set ${env(name)} ${secret} --path=/var/www/${app(r)}`, 'Success: Added the constant.'),
  })),
  settingLine('trace of a shell', (secret, name, r) => ({
    log: text('+ set -e', `+ export ${env(name)}=${secret}`, `+ ${env(name)}=${secret}`, `+ ./bin/${app(r)} migrate`),
  })),
  settingLine('variables that a job prints', (secret, name, r) => ({
    trace: text(
      '$ env | sort',
      `CI_JOB_ID=${r.text(9, DIGITS)}`,
      `${env(name)}=${secret}`,
      'GITLAB_CI=true',
      `PWD=/builds/${app(r)}`,
    ),
  })),
  settingLine('variables of a step, in its log', (secret, name, r) => ({
    log: `${stamp(r)} ##[group]Run ./release.sh\n${stamp(r)} shell: /usr/bin/bash -e {0}\n${stamp(r)} env:\n${stamp(r)}   ${env(name)}: ${secret}\n${stamp(r)} ##[endgroup]\n`,
  })),
  settingLine('command with a flag and a space', (secret, name, r) => ({
    Cmd: ['/usr/bin/agent', '--config', `/etc/${app(r)}.yml`, `--${joined(name, '-')}`, secret],
  })),
  settingLine('command of a task as one text', (secret, name, r) => ({
    ps: text(
      '  PID TTY      STAT   TIME COMMAND',
      `${r.text(5, DIGITS)} ?        Ssl    0:12 /opt/${app(r)}/bin/worker --queue=default --${joined(name, '-')}=${secret}`,
    ),
  })),
  settingLine('options of Java of a process', (secret, name, r) => ({
    processes: [
      {
        pid: r.below(9_999),
        user: 'svc',
        cmdline: `java -Xmx512m -D${app(r)}.${camel(name)}=${secret} -jar /opt/${app(r)}.jar`,
      },
    ],
  })),
  settingLine('arguments of an event of a system', (secret, name, r) => ({
    EventID: 4688,
    Computer: `${app(r)}-1`,
    NewProcessName: 'C:\\Windows\\System32\\cmd.exe',
    CommandLine: `cmd.exe /c C:\\tools\\sync.exe /server:${ip(r)} /${camel(name)}:${secret}`,
  })),
  settingLine('event of an audit of commands', (secret, name, r) => ({
    raw: `type=EXECVE msg=audit(17900${r.text(5, DIGITS)}.123:${r.below(999)}): argc=4 a0="sync" a1="--host" a2="${ip(r)}" a3="--${joined(name, '-')}=${secret}"`,
  })),
  settingLine('alert of a sensor of a system', (secret, name, r) => ({
    rule: 'Launch Sensitive Command',
    priority: 'Notice',
    output_fields: {
      'container.name': app(r),
      'proc.cmdline': `sh -c export ${env(name)}=${secret} && ./run`,
      'evt.time': 1_790_000_000_000 + r.below(999),
    },
  })),
  settingLine('job of a clock of Windows', (secret, name, r) => ({
    task: `<Exec><Command>C:\\tools\\backup.exe</Command><Arguments>--target ${app(r)} --${joined(name, '-')} "${secret}"</Arguments></Exec>`,
  })),
  settingLine('job by the clock with a variable', (secret, name, r) => ({
    crontab: text('MAILTO=""', `${env(name)}=${secret}`, `${r.below(59)} 3 * * * /usr/local/bin/${app(r)}-sync`),
  })),
  settingLine('object of Java with fields, in a log', (secret, name, r) => ({
    message: `${day(r)} ${hour(r)} DEBUG c.e.${app(r)}.Client - using ClientOptions(host=${ip(r)}, ${camel(name)}=${secret}, timeout=PT30S)`,
  })),
  settingLine('data class of Python, in a log', (secret, name, r) => ({
    line: `DEBUG:root:Settings(host='${ip(r)}', ${joined(name, '_')}='${secret}', debug=True)`,
    logger: app(r),
  })),
  settingLine('variables of Python, printed', (secret, name, r) => ({
    stdout: `environ({'HOME': '/root', '${env(name)}': '${secret}', 'HOSTNAME': '${r.text(12, HEX)}'})\n`,
  })),
  settingLine('object of Node, printed', (secret, name, r) => ({
    stdout: text(
      '{',
      "  host: '0.0.0.0',",
      `  app: '${app(r)}',`,
      `  ${camel(name)}: '${secret}',`,
      '  retries: 3',
      '}',
    ),
  })),
  settingLine('structure of Rust, printed', (secret, name, r) => ({
    log: `DEBUG ${app(r)}: loaded Config { port: 8080, ${joined(name, '_')}: "${secret}", workers: 4 }`,
  })),
  settingLine('map of Elixir, printed', (secret, name, r) => ({
    log: `[debug] starting with %{host: "${ip(r)}", ${joined(name, '_')}: "${secret}", pool: ${r.below(20)}}`,
  })),
  settingLine('array of PHP, printed', (secret, name, r) => ({
    body: text('Array', '(', `    [app] => ${app(r)}`, `    [${joined(name, '_')}] => ${secret}`, ')'),
  })),
  settingLine('dump of PHP with lengths', (secret, name) => ({
    html: text(
      'array(2) {',
      '  ["region"]=>',
      '  string(2) "eu"',
      `  ["${joined(name, '_')}"]=>`,
      `  string(${secret.length}) "${secret}"`,
      '}',
    ),
  })),
  settingLine('array of PHP as it is kept', (secret, name, r) => ({
    option_name: `${app(r)}_settings`,
    option_value: `a:2:{s:7:"enabled";b:1;s:${joined(name, '_').length}:"${joined(name, '_')}";s:${secret.length}:"${secret}";}`,
    autoload: 'yes',
  })),
  settingLine('frames of an error with what they held', (secret, name, r) => ({
    traceback: text(
      `  File "/app/${app(r)}/sync.py", line ${r.below(99)}, in run`,
      '    client.push()',
      '  locals:',
      `    ${joined(name, '_')} = '${secret}'`,
      "    region = 'eu'",
    ),
  })),
  settingLine('error with the arguments of a call', (secret, name, r) => ({
    error: `ArgumentError: wrong number of arguments: ${pascal(app(r))}::Client.new(${joined(name, '_')}: "${secret}", region: "eu")`,
    severity: 'error',
  })),
  settingLine('line that a rule of a linter shows', (secret, name, r) => ({
    ruleId: 'hardcoded-credentials',
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: `src/${app(r)}.go`},
          region: {startLine: r.below(99), snippet: {text: `const ${camel(name)} = "${secret}"`}},
        },
      },
    ],
  })),
  settingLine('completion of code', (secret, name, r) => ({
    id: r.text(12, HEX),
    prefix: `export class ${pascal(app(r))}Client {\n  private readonly ${camel(name)} = "${secret}";\n  constructor(`,
    suffix: ') {}\n}',
    language: 'typescript',
  })),
  settingLine('question and answer with a model', (secret, name, r) => ({
    messages: [
      {role: 'user', content: `Write a script that lists all items of ${app(r)}. My ${joined(name, ' ')} is ${secret}`},
      {role: 'assistant', content: 'Here is a script; keep that out of your repository.'},
    ],
  })),
]
