import type {Expose} from '#core/expose'
import type {OwnName} from '#core/own-names'
import {TIERS, type Tier} from '#core/tier'
import type {OwnTool, ToolAnnotations} from '#core/tool'

const READS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}
const NO_ARGUMENTS = {type: 'object', properties: {}, additionalProperties: false} as const
/** Their names are kept from operations (catalog/tool-name.ts). */
type Named = OwnTool & {readonly name: OwnName}

/** What a server without a manifest has: an empty list would tell a model, and its person, nothing. */
export const STATUS_TOOL = {
  name: 'runos_status',
  title: 'Why there are no tools yet',
  description: 'Says why this server has no tools yet, and what a person does about it. Changes nothing.',
  inputSchema: NO_ARGUMENTS,
  annotations: READS,
  tiers: TIERS,
} satisfies Named

/**
 * Makes this server's tools current. It says that it only reads: what it replaces is our own copy of what the API offers,
 * which servers replace by themselves as well, and nothing that it gets can lower a tool
 * (docs/decisions/0012-always-current.md).
 */
export const MANIFEST_UPDATE = {
  name: 'manifest_update',
  title: 'Get the newest list of tools',
  description:
    'Asks the API for its current manifest and makes the tools of this server from it; answers with what was added, removed and moved. What would move to a tier of less trust waits for a person. Servers do this by themselves; use it after an error that says so. At most every 30 seconds.',
  inputSchema: NO_ARGUMENTS,
  annotations: {...READS, openWorldHint: true},
  tiers: TIERS,
} satisfies Named

/** Reads on in an answer that was too long. */
export const RESULT_READ = {
  name: 'result_read',
  title: 'Read on in a long answer',
  description:
    'Reads on in an answer of this server that was cut: its `more.next` says the arguments. Works for an hour. Sends nothing to the API.',
  inputSchema: {
    type: 'object',
    properties: {
      id: {type: 'string', description: 'The id that `more.next` names.'},
      path: {type: 'string', description: 'A JSON Pointer to a part of the answer, such as /items/0/log.'},
      offset: {type: 'integer', minimum: 0, description: 'The first item, character or key of that part.'},
      limit: {type: 'integer', minimum: 1, description: 'At most so many items.'},
      fields: {
        type: 'array',
        items: {type: 'string'},
        description: 'Only these fields of each item; dots lead inward.',
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
  annotations: READS,
  tiers: TIERS,
} satisfies Named

/** Says what became of a request that waits for a person. It reads: only a person can answer. */
export const APPROVAL_WAIT = {
  name: 'approval_wait',
  title: 'Wait for a person to approve',
  description:
    'Waits until a person has answered a request of yours that came back as E_APPROVAL_PENDING, and says how it stands: pending, granted, denied, spent or expired. Once it is granted, call the same tool with exactly the same arguments again. It approves nothing by itself.',
  inputSchema: {
    type: 'object',
    properties: {
      id: {type: 'string', minLength: 1, maxLength: 40, description: 'The id that E_APPROVAL_PENDING gave.'},
      wait: {type: 'integer', minimum: 0, maximum: 300, description: 'So many seconds at most. Left out: 60.'},
    },
    required: ['id'],
    additionalProperties: false,
  },
  annotations: READS,
  tiers: ['write', 'sensitive-write'],
} satisfies Named

/** Finds a tool by what it is for, where not all of them are listed. */
export const SEARCH_TOOLS = {
  name: 'search_tools',
  title: 'Find a tool',
  description:
    'Finds tools of this server by what they do, in ordinary words: "restart a database", "logs of an app". Answers with names, what each does and its required arguments, the best one with its schema: call that with call_tool. This server has many more tools than are listed.',
  inputSchema: {
    type: 'object',
    properties: {
      query: {type: 'string', minLength: 1, description: 'What you want to do, with the thing it is done to.'},
      limit: {type: 'integer', minimum: 1, maximum: 25, description: 'At most so many tools. Left out: 8.'},
    },
    required: ['query'],
    additionalProperties: false,
  },
  annotations: READS,
  tiers: TIERS,
} satisfies Named

/** Says all about one tool. */
export const DESCRIBE_TOOL = {
  name: 'describe_tool',
  title: 'All about one tool',
  description:
    'Gives the whole description and the schema of the arguments of one tool of this server. Sends nothing to the API.',
  inputSchema: {
    type: 'object',
    properties: {name: {type: 'string', minLength: 1, description: 'The name of the tool, as search_tools gives it.'}},
    required: ['name'],
    additionalProperties: false,
  },
  annotations: READS,
  tiers: TIERS,
} satisfies Named

/** Calls any tool of its server, and is as dangerous as the most dangerous of them. */
const CALL_TOOL = {
  name: 'call_tool',
  title: 'Call a tool',
  description: 'Calls any tool of this server, listed or found with search_tools. The answer is that of the tool.',
  inputSchema: {
    type: 'object',
    properties: {
      name: {type: 'string', minLength: 1, description: 'The name of the tool.'},
      arguments: {type: 'object', description: 'What the tool takes, as its schema says; left out: nothing.'},
    },
    required: ['name'],
    additionalProperties: false,
  },
} as const satisfies Omit<Named, 'annotations' | 'tiers'>
export const CALL_NAME = CALL_TOOL.name

/** On a server whose tools all read it reads; on the others it may do anything that they do. */
const CALL_TOOLS: readonly OwnTool[] = [
  {...CALL_TOOL, annotations: {...READS, openWorldHint: true}, tiers: ['read', 'sensitive-read']},
  {
    ...CALL_TOOL,
    annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true},
    tiers: ['write', 'sensitive-write'],
  },
]

/** What became of the calls of this conversation. */
export const GET_AUDIT_LOG = {
  name: 'get_audit_log',
  title: 'What was called, and what became of it',
  description:
    'Gives the newest lines of the audit of this session, over all four servers, or of all sessions where the policy of a person says so: what was proposed, approved, denied, blocked, executed and returned. It holds no argument and no answer. Sends nothing to the API.',
  inputSchema: {
    type: 'object',
    properties: {
      limit: {type: 'integer', minimum: 1, maximum: 200, description: 'At most so many lines. Left out: 20.'},
      filter: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            enum: ['proposed', 'approved', 'denied', 'pending', 'blocked', 'executed', 'returned'],
            description: 'Only this step of calls.',
          },
          tool: {type: 'string', description: 'Only calls of this tool.'},
          session: {type: 'string', description: 'Only calls of this session, by its id.'},
          since: {type: 'string', description: 'Nothing older than this time (ISO 8601).'},
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  annotations: READS,
  tiers: TIERS,
} satisfies Named

/** Writes secrets where programs read them, without anybody seeing them. */
export const SECRET_TO_ENV_FILE = {
  name: 'secret_to_env_file',
  title: 'Write a secret into a .env file',
  description:
    'Writes what handles («secret:...») stand for into a .env file of the project, one line NAME=value each, without you seeing the values; every other line stays. Only into a file that git ignores, and only after a person has approved it. Do not read the file afterwards: start what needs it.',
  inputSchema: {
    type: 'object',
    properties: {
      file: {
        type: 'string',
        minLength: 1,
        maxLength: 400,
        description: 'Its path in the project: .env, .env.local, config/app.env. Its folder exists.',
      },
      variables: {
        type: 'array',
        minItems: 1,
        maxItems: 32,
        items: {
          type: 'object',
          properties: {
            name: {type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,127}$', description: 'DATABASE_PASSWORD'},
            handle: {type: 'string', description: 'The whole handle, as it stands in the answer.'},
          },
          required: ['name', 'handle'],
          additionalProperties: false,
        },
      },
      for: {
        enum: ['both', 'dotenv', 'sh'],
        description: 'Who reads it. Left out: both. Another only when an error says so.',
      },
    },
    required: ['file', 'variables'],
    additionalProperties: false,
  },
  annotations: {readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false},
  tiers: ['write', 'sensitive-write'],
} satisfies Named

/** Beside the tools of every API. */
const ALWAYS: readonly OwnTool[] = [RESULT_READ, MANIFEST_UPDATE, APPROVAL_WAIT, SECRET_TO_ENV_FILE, GET_AUDIT_LOG]
const SEARCHING: readonly OwnTool[] = [SEARCH_TOOLS, DESCRIBE_TOOL, ...CALL_TOOLS]

/** What decides which tools of ours a server has. It is settled at its start, but for the manifest. */
export interface Kind {
  readonly tier: Tier
  readonly expose: Expose
}

/**
 * The tools of ours that a server has, in the order in which it lists them.
 * @param known whether there is a manifest
 */
export function ownTools({tier, expose}: Kind, known: boolean): readonly OwnTool[] {
  const all = known
    ? [...(expose === 'search' ? SEARCHING : []), ...ALWAYS]
    : [STATUS_TOOL, MANIFEST_UPDATE, GET_AUDIT_LOG]
  return all.filter(({tiers}) => tiers.includes(tier))
}
