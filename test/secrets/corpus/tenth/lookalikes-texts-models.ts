import type {HarmlessAnswer} from '../lookalikes.ts'
import {like} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, type Random, WORD} from '../random.ts'
import {kebab, role, thing} from './lookalikes-texts-words.ts'

const model = (r: Random): string =>
  r.pick(['gpt-5-mini', 'claude-sonnet-4-5', 'mistral-large', 'llama-3.3-70b', 'qwen3-32b'])
const piece = (r: Random): string => r.pick([' password', ' token', 'secret', ' key', 'Bearer', ' the', 'auth', '_key'])

/** Answers of services of models, of search and of recommendation. */
export const tenthModels: readonly HarmlessAnswer[] = [
  like('tokens with their probabilities', (r) => {
    const [token, logprob] = [`${piece(r)}${r.text(3, LOWER)}`, `-${r.below(9)}.${r.text(8, DIGITS)}`]
    const content = [{token, logprob: Number(logprob), bytes: [...Buffer.from(token)], top_logprobs: []}]
    return [{choices: [{index: 0, logprobs: {content, refusal: null}, finish_reason: 'length'}]}, token]
  }),
  like('use of tokens in detail', (r) => {
    const count = 1_000 + r.below(900_000)
    const usage = {
      prompt_tokens: count,
      completion_tokens: 12,
      completion_tokens_details: {reasoning_tokens: 0},
      prompt_tokens_details: {cached_tokens: 64},
    }
    return [{id: `chatcmpl-${r.text(29, WORD)}`, object: 'chat.completion', model: model(r), usage}, String(count)]
  }),
  like('id of a completion and its system', (r) => {
    const [id, print] = [`chatcmpl-${r.text(29, WORD)}`, `fp_${r.text(10, HEX)}`]
    return [
      {id, object: 'chat.completion', model: model(r), system_fingerprint: print, service_tier: 'default'},
      id,
      print,
    ]
  }),
  like('call of a tool about a secret', (r) => {
    const [call, args] = [
      `call_${r.text(24, WORD)}`,
      JSON.stringify({name: `${kebab(r)}-password`, namespace: thing(r), reveal: false}),
    ]
    return [
      {
        message: {
          role: 'assistant',
          content: null,
          tool_calls: [{id: call, type: 'function', function: {name: 'get_secret_metadata', arguments: args}}],
        },
      },
      call,
      args,
    ]
  }),
  like('use of a tool in a message', (r) => {
    const [message, use] = [`msg_01${r.text(22, WORD)}`, `toolu_01${r.text(22, WORD)}`]
    const content = [{type: 'tool_use', id: use, name: 'list_api_keys', input: {team: thing(r), include_values: false}}]
    return [
      {
        id: message,
        type: 'message',
        role: 'assistant',
        content,
        stop_reason: 'tool_use',
        usage: {cache_read_input_tokens: r.below(9_999)},
      },
      message,
      use,
    ]
  }),
  like('limits of a service of models', (r) => {
    const reset = `${r.below(9)}m${r.below(60)}.${r.text(3, DIGITS)}s`
    return [
      {
        headers: {
          'x-ratelimit-limit-tokens': '150000',
          'x-ratelimit-remaining-tokens': String(r.below(150_000)),
          'x-ratelimit-reset-tokens': reset,
        },
      },
      reset,
    ]
  }),
  like('text of a model about secrets', (r) => {
    const text = r.pick([
      `To rotate the API key of ${kebab(r)}, open Settings and choose "Regenerate". I cannot see the key itself.`,
      `The password is not stored in the repository; ${kebab(r)} reads it from DB_PASSWORD at start.`,
      `Ich kann das Passwort für ${thing(r)} nicht anzeigen, es liegt im Tresor unter kv/${kebab(r)}.`,
      `A bearer token is a string that grants access to ${thing(r)}; keep it out of logs.`,
    ])
    return [
      {output: [{type: 'message', status: 'completed', content: [{type: 'output_text', text, annotations: []}]}]},
      text,
    ]
  }),
  like('events of a stream of a model', (r) => {
    const line = `data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"${piece(r)} ${r.text(4, LOWER)}"}}`
    return [{raw: `event: content_block_delta\n${line}\n\n`}, line]
  }),
  like('models that can be had', (r) => {
    const [id, permission] = [
      `ft:gpt-4o-mini-2024-07-18:${thing(r)}::${r.text(8, WORD)}`,
      `modelperm-${r.text(24, WORD)}`,
    ]
    return [
      {
        data: [
          {
            id,
            object: 'model',
            owned_by: role(r),
            permission: [{id: permission, allow_logprobs: true}],
            max_context_tokens: 128_000,
          },
        ],
      },
      id,
      permission,
    ]
  }),
  like('job that trains a model', (r) => {
    const [job, file] = [`ftjob-${r.text(24, WORD)}`, `file-${r.text(22, WORD)}`]
    return [
      {
        id: job,
        training_file: file,
        trained_tokens: r.below(999_999),
        hyperparameters: {n_epochs: 3},
        status: 'succeeded',
      },
      job,
      file,
    ]
  }),
  like('assistant with its threads', (r) => {
    const [assistant, thread, store] = [
      `asst_${r.text(24, WORD)}`,
      `thread_${r.text(24, WORD)}`,
      `vs_${r.text(32, HEX)}`,
    ]
    return [
      {
        assistant_id: assistant,
        thread_id: thread,
        tool_resources: {file_search: {vector_store_ids: [store]}},
        max_prompt_tokens: null,
      },
      assistant,
      thread,
      store,
    ]
  }),
  like('vector of a text', (r) => {
    const values = Array.from({length: 6}, () => r.below(1_000_000) / 1_000_000 - 0.5)
    const id = `${thing(r)}#chunk-${r.text(12, HEX)}`
    return [
      {
        matches: [{id, score: 0.83, values, metadata: {title: 'How we store passwords', tokens: 212}}],
        namespace: 'docs',
      },
      id,
    ]
  }),
  like('vector as base64', (r) => {
    const embedding = r.bytes(192).toString('base64')
    return [
      {
        object: 'list',
        data: [{object: 'embedding', index: 0, embedding}],
        model: 'text-embedding-3-small',
        encoding_format: 'base64',
      },
      embedding,
    ]
  }),
  like('words of a tokenizer', (r) => {
    const word = `${r.pick(['Ġ', '▁', '##'])}${r.pick(['password', 'secret', 'token', 'apikey', 'login'])}${r.text(2, LOWER)}`
    return [
      {
        model: {type: 'BPE', vocab: {[word]: r.below(99_999)}, unk_token: '[UNK]'},
        added_tokens: [{id: 1, content: '<|endoftext|>', special: true}],
      },
      word,
    ]
  }),
  like('special tokens of a model', (r) => {
    const token = r.pick([
      `<|reserved_special_token_${r.below(250)}|>`,
      `<extra_id_${r.below(99)}>`,
      `[unused${r.below(99)}]`,
      `<|im_start|>`,
    ])
    return [
      {tokenizer_config: {bos_token: '<s>', eos_token: '</s>', pad_token: null, additional_special_tokens: [token]}},
      token,
    ]
  }),
]
