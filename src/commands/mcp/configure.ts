import {Args, Flags} from '@oclif/core'
import type {ApiSettings} from '#apis/settings'
import {apiFlag} from '#cli/api-flag'
import {askToWrite, chooseAssistants} from '#cli/ask-configure'
import {BaseCommand} from '#cli/base-command'
import {renderPlan, renderRemaining, renderSearched, renderVerified} from '#cli/render-configure'
import {type Assistant, SCOPES, type Scope, type Wanted} from '#clients/assistant'
import type {Configure} from '#clients/configure'
import {unifiedDiff} from '#clients/diff'
import {LONG_LIST, type Shown, searchedServers} from '#clients/expose'
import type {PlannedFile} from '#clients/plan'
import {ASSISTANT_IDS, ASSISTANTS, findAssistant} from '#clients/registry'
import {RUNOS} from '#core/api-name'
import {EXIT, RunosError} from '#core/errors'
import {EXPOSE, type Expose} from '#core/expose'
import {TIERS} from '#core/tier'

export default class McpConfigure extends BaseCommand {
  static override description =
    `Tell assistants about the four servers (${ASSISTANTS.map(({id, label}) => `${id}: ${label}`).join(', ')}).

An assistant that gives a model every tool gets a search instead (--expose search) where the list of a server is longer than ${LONG_LIST.toLocaleString('en-US')} tokens; --expose says otherwise. What you wrote in their files stays byte for byte, a second run changes nothing, and a file that cannot be parsed is named before anything is written anywhere. Trust and approval stay with you: the steps that remain are printed.`
  static override examples = [
    '<%= config.bin %> mcp configure claude',
    '<%= config.bin %> mcp configure claude codex --read-only',
    '<%= config.bin %> mcp configure codex --scope user --dry-run',
    '<%= config.bin %> mcp configure claude --api shop',
    '<%= config.bin %> mcp configure claude --guard',
  ]
  static override args = {
    assistant: Args.string({description: `which assistants: ${ASSISTANT_IDS.join(', ')}`, multiple: true}),
  }
  static override flags = {
    scope: Flags.option({options: SCOPES, default: 'project', description: 'this folder, or all your projects'})(),
    api: apiFlag,
    expose: Flags.option({
      options: EXPOSE,
      description: 'how servers show their tools; without it as it suits each assistant',
    })(),
    'read-only': Flags.boolean({description: 'write the read server alone, and remove the other three'}),
    guard: Flags.boolean({
      allowNo: true,
      default: false,
      description: "deny the assistant's shell what only a person may say (Claude Code); a seat belt, no lock",
    }),
    'dry-run': Flags.boolean({description: 'print a unified diff and write nothing'}),
    check: Flags.boolean({description: 'like --dry-run, with exit code 2 when there is a difference'}),
    yes: Flags.boolean({char: 'y', description: 'do not ask'}),
    verify: Flags.boolean({allowNo: true, default: true, description: 'start each server as its assistant will'}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(McpConfigure)
    const assistants = await this.#assistants(args.assistant ?? [])
    const dry = flags['dry-run'] || flags.check
    const configure = await this.context.assistants.configure()
    if (!dry) this.#sayFinished(await configure.finishEarlier())
    const wanted = {
      ...(await this.#wanted(flags.scope, flags['read-only'], flags.api, flags.expose)),
      guard: flags.guard,
    }
    const planned = await configure.plan(assistants, wanted)
    const searched = searchedServers(assistants, wanted)
    if (dry) return this.#showDiff(planned, searched, flags.check)
    if (this.interactive && !flags.yes) await askToWrite(unifiedDiff(planned), renderPlan(planned, process.stdout))
    await this.context.assistants.launch(true)
    await configure.apply(planned)
    await this.#report(configure, assistants, {planned, searched, wanted}, flags.verify)
  }

  async #assistants(words: readonly string[]): Promise<readonly Assistant[]> {
    if (words.length > 0) return [...new Set(words.map(findAssistant))]
    if (this.interactive) return chooseAssistants(ASSISTANTS)
    throw new RunosError('E_USAGE', 'which assistant?', {fix: ASSISTANT_IDS.map((id) => `runos mcp configure ${id}`)})
  }

  async #wanted(scope: Scope, readOnly: boolean, api: string, expose: Expose | undefined): Promise<Wanted> {
    const {assistants, registry} = this.context
    const variables = api === RUNOS ? [] : variablesOf(await registry.get(api))
    const [launch, lists, template] = await Promise.all([
      assistants.launch(false),
      assistants.lists(api),
      assistants.templates(),
    ])
    return {
      ...assistants.place(scope),
      ...{launch, readTools: lists?.read.all.tools, template, api, variables},
      ...(lists === undefined ? {} : {lists}),
      ...(expose === undefined ? {} : {expose}),
      tiers: readOnly ? ['read'] : TIERS,
    }
  }

  #showDiff(planned: readonly PlannedFile[], searched: readonly Shown[], check: boolean): void {
    const diff = unifiedDiff(planned)
    const text = [diff === '' ? 'unchanged' : diff.trimEnd(), renderSearched(searched, process.stdout)]
    this.answer(
      {written: false, files: planned.map(fileJson), searched: searched.map(searchedJson), diff},
      text.filter((part) => part !== '').join('\n'),
    )
    if (check && diff !== '') process.exitCode = EXIT.difference
  }

  async #report(
    configure: Configure,
    assistants: readonly Assistant[],
    {planned, searched, wanted}: Done,
    verify: boolean,
  ): Promise<void> {
    if (!this.json) this.log(renderPlan(planned, process.stdout))
    const verified = verify ? await configure.verify(planned, wanted) : []
    const remaining = await configure.remaining(assistants, planned, wanted)
    this.answer(
      {
        written: true,
        files: planned.map(fileJson),
        searched: searched.map(searchedJson),
        servers: verified.map(({assistant, name, probe}) => ({assistant: assistant.id, name, ...probe})),
        remaining: remaining.flatMap(({assistant, steps}) => steps.map((step) => ({assistant: assistant.id, ...step}))),
      },
      [
        renderSearched(searched, process.stdout),
        verified.length > 0 ? renderVerified(verified, process.stdout) : '',
        renderRemaining(remaining, process.stdout),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    )
    if (verified.some(({probe}) => 'problem' in probe)) process.exitCode = EXIT.failed
  }

  #sayFinished(paths: readonly string[]): void {
    for (const path of paths) this.note(`completed a change that was interrupted: ${path}`)
  }
}

/** What was done. */
interface Done {
  readonly planned: readonly PlannedFile[]
  readonly searched: readonly Shown[]
  readonly wanted: Wanted
}

/** The variables that hold its credentials. */
function variablesOf({credentials, headers}: ApiSettings): readonly string[] {
  const places = Object.values(credentials).flatMap((schemes) => Object.values(schemes))
  const said = [...places.map((place) => place.in), ...Object.values(headers)].join(' ')
  return [...said.matchAll(/(?<=^| )env:([A-Za-z_]\w*)/g)].map(([, name]) => name as string)
}

function fileJson({assistant, path, state}: PlannedFile): object {
  return {assistant: assistant.id, path, state}
}

function searchedJson({assistant, name, tokens}: Shown): object {
  return {assistant: assistant.id, name, tokens}
}
