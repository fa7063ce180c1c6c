import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, type Random, UPPER, WORD} from '../random.ts'
import {kebab, thing, ulid, unix, version} from './lookalikes-texts-words.ts'

const model = (r: Random): string =>
  r.pick(['gpt-5-mini', 'claude-sonnet-4-5', 'mistral-large', 'llama-3.3-70b', 'qwen3-32b'])

/** Answers of places that keep models, of search and of recommendation. */
export const tenthSearches: readonly HarmlessAnswer[] = [
  like('model of a hub by revision', (r) => {
    const [sha, id, oid] = [r.text(40, HEX), `${thing(r)}-lab/secret-detector-${r.below(99)}b`, r.text(64, HEX)]
    return [
      {
        _id: r.text(24, HEX),
        id,
        sha,
        pipeline_tag: 'token-classification',
        siblings: [{rfilename: 'model.safetensors', lfs: {sha256: oid}}],
        private: false,
      },
      sha,
      id,
      oid,
    ]
  }),
  like('layers of a model that is kept', (r) => {
    const [digest, name] = [`sha256:${r.text(64, HEX)}`, `llama3.${r.below(9)}:${r.below(70)}b-instruct-q4_K_M`]
    return [
      {models: [{name, model: name, digest, details: {family: 'llama', quantization_level: 'Q4_K_M'}}]},
      digest,
      name,
    ]
  }),
  like('context of a model that goes on', (r) => {
    const context = Array.from({length: 12}, () => r.below(128_000))
    const reason = `stop-${r.below(9_999)}`
    return [
      {model: 'llama3', done: true, done_reason: reason, context, prompt_eval_count: 26, eval_count: 298},
      reason,
      String(context[3]),
    ]
  }),
  like('run of an experiment', (r) => {
    const [run, experiment, uri] = [
      r.text(32, HEX),
      r.text(18, DIGITS),
      `s3://${thing(r)}-artifacts/${r.below(99)}/${r.text(32, HEX)}/artifacts`,
    ]
    return [
      {
        run: {
          info: {run_id: run, experiment_id: experiment, artifact_uri: uri},
          data: {metrics: [{key: 'tokens_per_second', value: 41.2}]},
        },
      },
      run,
      experiment,
      uri,
    ]
  }),
  like('trace of a chain of models', (r) => {
    const [trace, observation] = [uuid(r), ulid(r)]
    return [
      {
        data: [
          {
            id: observation,
            traceId: trace,
            type: 'GENERATION',
            usage: {input: 12, output: 90, unit: 'TOKENS'},
            promptName: 'explain-password-policy',
          },
        ],
      },
      trace,
      observation,
    ]
  }),
  like('error of a service of models', (r) => {
    const message = r.pick([
      `Incorrect API key provided: ${'sk'}-proj-********${r.text(4, WORD)}. You can find your API key at https://platform.openai.com/account/api-keys.`,
      `This model's maximum context length is 128000 tokens. However, your messages resulted in ${128_000 + r.below(9_999)} tokens.`,
      'x-api-key header is required',
      'Your credit balance is too low to access the API. Please go to Plans & Billing.',
      `Rate limit reached for ${model(r)} in organization org-${r.text(24, WORD)} on tokens per min (TPM)`,
    ])
    return [{error: {message, type: 'invalid_request_error', param: null, code: 'invalid_api_key'}}, message]
  }),
  like('keys of a workspace of models by hint', (r) => {
    const [id, hint] = [`apikey_01${r.text(22, WORD)}`, `${'sk'}-ant-api03-${r.text(3, WORD)}...${r.text(4, WORD)}`]
    return [
      {data: [{id, type: 'api_key', name: kebab(r), partial_key_hint: hint, status: 'active', created_at: stamp(r)}]},
      id,
      hint,
    ]
  }),
  like('server of tools and its schemas', (r) => {
    const description = `Reset the password of a user of ${thing(r)} (v${version(r)}). Never returns the new password.`
    return [
      {
        jsonrpc: '2.0',
        id: r.below(99),
        result: {
          tools: [
            {
              name: 'reset_password',
              description,
              inputSchema: {type: 'object', properties: {progressToken: {type: 'string'}}},
            },
          ],
          nextCursor: null,
        },
      },
      description,
    ]
  }),
  like('words that a search knows', (r) => {
    const [query, suggestion] = [
      `${r.pick(['pasword', 'tokne', 'api kye'])} reset ${thing(r)} ${r.below(99)}`,
      `${r.pick(['password', 'token', 'api key'])} reset ${thing(r)}`,
    ]
    return [
      {spellcheck: {suggestions: [query, {numFound: 1, suggestion: [suggestion]}], correctlySpelled: false}},
      query,
      suggestion,
    ]
  }),
  like('object of an index and its highlight', (r) => {
    const [id, query, value] = [
      `${thing(r)}-${r.text(13, DIGITS)}_dashboard_generated_id`,
      r.text(32, HEX),
      `Where is my <em>${r.pick(['password', 'token', 'key'])}</em>? (${r.below(999)})`,
    ]
    return [
      {
        hits: [{objectID: id, _highlightResult: {title: {value, matchLevel: 'full'}}}],
        queryID: query,
        params: 'query=pass&hitsPerPage=20',
      },
      id,
      query,
      value,
    ]
  }),
  like('items that are recommended', (r) => {
    const [recommendation, item] = [
      `RID-${r.text(2, HEX)}-${r.text(4, HEX)}-CID-${r.text(6, HEX)}`,
      `B0${r.text(8, UPPER + DIGITS)}`,
    ]
    return [
      {
        recommendationId: recommendation,
        itemList: [{itemId: item, score: 0.07, promotionName: null}],
        attributionToken: null,
      },
      recommendation,
      item,
    ]
  }),
  like('batch of requests to a model', (r) => {
    const [batch, custom] = [`msgbatch_01${r.text(22, WORD)}`, `${thing(r)}-${day(r)}-${r.below(9_999)}`]
    return [
      {
        id: batch,
        processing_status: 'ended',
        results: [{custom_id: custom, result: {type: 'errored', error: {type: 'authentication_error'}}}],
        expires_at: unix(r),
      },
      batch,
      custom,
    ]
  }),
]
