import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  base64,
  base64url,
  digits,
  epoch,
  hex,
  host,
  low,
  service,
  ulid,
  uuid,
  when,
  word,
} from './lookalikes-services-words.ts'

/** Things, calls, maps, models, flags and counts. */
export const eleventhServicesThings: readonly HarmlessAnswer[] = [
  service('certificate of a thing by its id', (r) => {
    const id = hex(r, 64)
    const description = {certificateArn: `arn:aws:iot:eu-west-1:${digits(r, 12)}:cert/${id}`, certificateId: id}
    return [{certificateDescription: {...description, status: 'ACTIVE', certificateMode: 'DEFAULT'}}, id]
  }),
  service('twin of a device and its thumbprints', (r) => {
    const thumbprint = hex(r, 40).toUpperCase()
    const twin = {deviceId: `meter-${low(r, 5)}`, etag: 'AAAAAAAAAAE=', authenticationType: 'selfSigned'}
    const x509Thumbprint = {primaryThumbprint: thumbprint, secondaryThumbprint: null}
    return [{...twin, x509Thumbprint, deviceScope: '', properties: {desired: {}, reported: {}}}, thumbprint]
  }),
  service('board that talks over a radio', (r) => {
    const id = `e00fce68${hex(r, 16)}`
    const device = {id, iccid: `8934076500${digits(r, 10)}`, serial_number: `P046AF${digits(r, 6)}DKJ`, connected: true}
    return [[{...device, firmware_product_id: 13, mobile_secret: null, name: app(r)}], id]
  }),
  service('device of a long radio', (r) => {
    const eui = hex(r, 16)
    const device = {
      devEui: eui,
      joinEui: hex(r, 16),
      name: `meter-${low(r, 4)}`,
      skipFcntCheck: false,
      isDisabled: false,
    }
    return [{device, lastSeenAt: when(r), deviceStatus: {batteryLevel: 88, externalPowerSource: false}}, eui]
  }),
  service('device of a fleet', (r) => {
    const id = hex(r, 32)
    const device = {id: r.below(9_999_999), uuid: id, device_name: app(r), is_online: true, os_variant: 'prod'}
    return [{d: [{...device, is_running__release: {__id: r.below(999_999)}, api_heartbeat_state: 'online'}]}, id]
  }),
  service('lamp by its unique id', (r) => {
    const id = `00:17:88:01:${[hex(r, 2), hex(r, 2), hex(r, 2), hex(r, 2)].join(':')}-0b`
    const light = {name: 'Hall', modelid: 'LCT007', uniqueid: id, swversion: '5.105.0.21169', swconfigid: hex(r, 8)}
    return [{[String(r.below(40))]: {...light, productid: 'Philips-LCT007-1-A19ECLv5'}}, id]
  }),
  service('state of a home and its context', (r) => {
    const id = ulid(r)
    const attributes = {code_format: 'number', changed_by: null, code_arm_required: true, friendly_name: 'Alarm'}
    return [
      [{entity_id: 'alarm_control_panel.hall', state: 'armed_away', attributes, context: {id, user_id: null}}],
      id,
    ]
  }),
  service('switch whose page asks for a password', (r) => {
    const domain = `shellyplus1-${hex(r, 12)}`
    return [{id: domain, mac: hex(r, 12).toUpperCase(), auth_en: true, auth_domain: domain, key: '', gen: 2}, domain]
  }),
  service('check of a number by code', (r) => {
    const sid = `VE${hex(r, 32)}`
    const attempts = [{channel: 'sms', attempt_sid: `VL${hex(r, 32)}`}]
    const check = {sid, service_sid: `VA${hex(r, 32)}`, status: 'pending', valid: false, channel: 'sms'}
    return [{...check, send_code_attempts: attempts, lookup: {carrier: null}}, sid]
  }),
  service('message that a phone service sent', (r) => {
    const sid = `MG${hex(r, 32)}`
    const body = 'Your code was sent to you in the app.'
    return [{messages: [{messaging_service_sid: sid, body, direction: 'outbound-api', error_code: null}], page: 0}, sid]
  }),
  service('public key that signs the hooks of a phone service', (r) => {
    const key = base64(r, 32)
    return [{data: {record_type: 'public_key', public: key, created_at: when(r)}}, key]
  }),
  service('channel of a telephone exchange', (r) => {
    const id = `${epoch(r)}.${digits(r, 4)}`
    const channel = {
      id,
      name: `PJSIP/trunk-0000${hex(r, 4)}`,
      state: 'Up',
      accountcode: 'secret-line',
      protocol_id: uuid(r),
    }
    return [[{...channel, dialplan: {context: 'password-reset', exten: '100', priority: 4}}], channel.protocol_id]
  }),
  service('room of a call', (r) => {
    const sid = `RM_${word(r, 12)}`
    const codecs = [{mime: 'audio/opus', fmtp_line: ''}]
    return [{rooms: [{sid, name: app(r), empty_timeout: 300, turn_password: '', enabled_codecs: codecs}]}, sid]
  }),
  service('meeting with rules for its password', (r) => {
    const id = base64(r, 16)
    const rule = {length: 8, have_letter: true, have_special_character: false, only_allow_numeric: false}
    return [{meetings: [{uuid: id, id: r.below(999_999_999), topic: app(r)}], meeting_password_requirement: rule}, id]
  }),
  service('style of a map', (r) => {
    const id = `ck${low(r, 23)}`
    const sources = {composite: {url: `mapbox://acct.${low(r, 8)}`, type: 'vector'}}
    return [{version: 8, name: app(r), owner: 'acct', id, sources, protected: false, visibility: 'private'}, id]
  }),
  service('place on a map by its id', (r) => {
    const id = `ChIJ${base64url(r, 17)}`
    const code = {compound_code: 'CWC8+R9 Town', global_code: '849VCWC8+R9'}
    return [
      {results: [{place_id: id, name: 'Key & Lock Shop', types: ['locksmith'], plus_code: code}], status: 'OK'},
      id,
    ]
  }),
  service('hint of a router on roads', (r) => {
    const hint = `${base64url(r, 60)}AAAA==`
    const waypoint = {hint, distance: 4.2, name: 'Token Street', location: [13.38, 52.51]}
    return [{code: 'Ok', waypoints: [waypoint], routes: []}, hint]
  }),
  service('print of a model that answered', (r) => {
    const print = `fp_${hex(r, 10)}`
    const usage = {prompt_tokens: 9, completion_tokens: 12, completion_tokens_details: {reasoning_tokens: 0}}
    return [{id: `chatcmpl-${word(r, 29)}`, object: 'chat.completion', system_fingerprint: print, usage}, print]
  }),
  service('keys of a service of models, redacted', (r) => {
    const value = `${'sk'}-admin...${word(r, 3)}`
    const key = {object: 'organization.admin_api_key', id: `key_${word(r, 16)}`, redacted_value: value}
    return [{object: 'list', data: [{...key, name: app(r), last_used_at: epoch(r)}], has_more: false}, value]
  }),
  service('hints of the keys of a service of models', (r) => {
    const hint = `${'sk'}-ant-api03-${word(r, 3)}...${word(r, 2)}AA`
    const key = {id: `apikey_01${word(r, 22)}`, type: 'api_key', partial_key_hint: hint, status: 'active'}
    return [{data: [{...key, workspace_id: null, created_at: when(r)}], has_more: false}, hint]
  }),
  service('thought of a model with its signature', (r) => {
    const signature = `EqQBCgIYAhIM${base64(r, 90)}`
    const thinking = {type: 'thinking', thinking: 'The user asks how to rotate a password.', signature}
    return [{id: `msg_01${word(r, 22)}`, type: 'message', role: 'assistant', content: [thinking]}, signature]
  }),
  service('model of a hub', (r) => {
    const sha = hex(r, 40)
    const model = {_id: hex(r, 24), id: `team/${app(r)}`, sha, gated: 'manual', private: false}
    return [{...model, config: {tokenizer_config: {bos_token: '<s>', use_default_system_prompt: false}}}, sha]
  }),
  service('special tokens of a tokenizer', (r) => {
    const token = r.pick([
      '<|begin_of_text|>',
      '<|endoftext|>',
      '[CLS]',
      '<|im_start|>',
      '<unk>',
      '<|eot_id|>',
      '[SEP]',
      '<|im_end|>',
      '<bos>',
      '<start_of_turn>',
      '<s>',
    ])
    return [
      {
        bos_token: token,
        unk_token: null,
        pad_token: '<pad>',
        model_max_length: 512 * (1 + r.below(64)),
        clean_up_tokenization_spaces: false,
      },
      token,
    ]
  }),
  service('prediction of a model by its version', (r) => {
    const version = hex(r, 64)
    return [{id: low(r, 26), version, input: {prompt: 'a key in a lock'}, logs: '', status: 'processing'}, version]
  }),
  service('model on a machine', (r) => {
    const digest = hex(r, 64)
    const details = {parent_model: '', format: 'gguf', family: 'llama', quantization_level: 'Q4_0'}
    return [{models: [{name: 'llama3:latest', modified_at: when(r), size: 3_825_819_519, digest, details}]}, digest]
  }),
  service('voice of a service of speech', (r) => {
    const id = word(r, 20)
    return [
      {
        voices: [
          {voice_id: id, name: app(r), category: 'premade', permission_on_resource: null, safety_control: 'NONE'},
        ],
      },
      id,
    ]
  }),
  service('flag and the salt of its buckets', (r) => {
    const salt = hex(r, 32)
    const production = {on: true, archived: false, salt, sel: hex(r, 32), version: 9, trackEvents: false}
    return [{key: `${app(r)}-passwordless`, kind: 'boolean', environments: {production}}, salt]
  }),
  service('experiment and the seed of its hash', (r) => {
    const seed = uuid(r)
    const phase = {name: 'Main', seed, coverage: 1, trafficSplit: []}
    return [
      {experiment: {id: `exp_${low(r, 20)}`, trackingKey: 'login-token', hashAttribute: 'id', phases: [phase]}},
      seed,
    ]
  }),
  service('event of a page by its message', (r) => {
    const id = `ajs-next-${epoch(r)}${digits(r, 3)}-${uuid(r)}`
    const properties = {path: '/reset-password', title: 'Reset your password'}
    return [{type: 'page', messageId: id, anonymousId: uuid(r), properties, context: {ip: '192.0.2.4'}}, id]
  }),
  service('event that is counted once', (r) => {
    const id = low(r, 16)
    const properties = {time: epoch(r), distinct_id: uuid(r), $insert_id: id, mp_lib: 'web', $device_id: uuid(r)}
    return [[{event: 'Password Changed', properties}], id]
  }),
  service('visit and who it was', (r) => {
    const id = hex(r, 16)
    const visit = {idVisit: r.below(99_999), visitorId: id, fingerprint: hex(r, 16), userId: null, visitIp: '192.0.2.0'}
    return [[{...visit, actionDetails: [{type: 'action', url: `https://${host(r)}/token`, pageIdAction: '44'}]}], id]
  }),
  service('stream of counts by its id', (r) => {
    const id = `G-${low(r, 10).toUpperCase()}`
    const webStreamData = {
      measurementId: id,
      firebaseAppId: `1:${digits(r, 12)}:web:${hex(r, 16)}`,
      defaultUri: host(r),
    }
    return [{dataStreams: [{type: 'WEB_DATA_STREAM', displayName: app(r), webStreamData}]}, id]
  }),
  service('key of a site that tells people from robots', (r) => {
    const key = `6L${base64url(r, 5).slice(0, 6)}AAAAA${base64url(r, 21).slice(0, 27)}`
    const web = {allowAllDomains: false, allowedDomains: [host(r)], integrationType: 'SCORE'}
    return [{keys: [{name: `projects/${app(r)}/keys/${key}`, displayName: 'login', webSettings: web}]}, key]
  }),
  service('container of tags and its print', (r) => {
    const print = `${epoch(r)}${digits(r, 3)}`
    const container = {publicId: `GTM-${low(r, 7).toUpperCase()}`, usageContext: ['web'], fingerprint: print}
    return [{container: [{...container, tagIds: [], notes: 'no secrets in tags', accountId: digits(r, 10)}]}, print]
  }),
]
