import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, ip, like, stamp} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, WORD} from '../random.ts'
import {capitals, kebab, objectId, role, thing, ulid, unix, version} from './lookalikes-texts-words.ts'

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Answers of games, devices, chains and public registers. */
export const tenthThings: readonly HarmlessAnswer[] = [
  like('game and its items', (r) => {
    const [steam, clazz, item] = [
      `7656119${r.text(10, DIGITS)}`,
      r.text(10, DIGITS),
      `${r.pick(['Secret Key of the', 'Token of', 'Password Scroll of', 'Rusty Key to'])} ${thing(r)} ${r.below(999)}`,
    ]
    return [
      {steamid: steam, descriptions: [{classid: clazz, market_hash_name: item, tradable: 1}], total_inventory_count: 1},
      steam,
      clazz,
      item,
    ]
  }),
  like('player of a game and the tags', (r) => {
    const [tag, puuid] = [`#${r.text(9, '0289PYLQGRJCUV')}`, r.text(78, `${WORD}_-`)]
    return [
      {tag, puuid, trophies: r.below(9_999), clan: {tag: `#${r.text(8, '0289PYLQGRJCUV')}`}, keys_collected: 3},
      tag,
      puuid,
    ]
  }),
  like('seed of a world', (r) => {
    const [seed, lines] = [
      `-${r.text(18, '123456789')}`,
      `level-seed=-${r.text(18, '123456789')}\nenable-rcon=false\nrcon.password=\nmotd=${thing(r)}\n`,
    ]
    return [{world: {seed, difficulty: 'hard'}, 'server.properties': lines}, seed, lines]
  }),
  like('device of a house', (r) => {
    const [ieee, unique, entity] = [
      `0x00${r.text(14, HEX)}`,
      `00:17:88:01:0${r.text(1, HEX)}:${r.text(2, HEX)}:${r.text(2, HEX)}:${r.text(2, HEX)}-0b`,
      `sensor.front_door_keypad_${r.below(99)}`,
    ]
    return [
      {
        ieee_address: ieee,
        unique_id: unique,
        entity_id: entity,
        state: 'locked',
        attributes: {code_format: 'number', code_arm_required: true},
      },
      ieee,
      unique,
      entity,
    ]
  }),
  like('uplink of a sensor by radio', (r) => {
    const [eui, address, payload] = [
      r.text(16, '0123456789ABCDEF'),
      r.text(8, '0123456789ABCDEF'),
      r.bytes(12).toString('base64'),
    ]
    return [
      {
        end_device_ids: {dev_eui: eui, dev_addr: address},
        uplink_message: {f_port: 1, f_cnt: r.below(999), frm_payload: payload, session_key_id: null},
      },
      eui,
      address,
      payload,
    ]
  }),
  like('firmware and its sums', (r) => {
    const [sum, name] = [r.text(64, HEX), `${kebab(r)}-keypad-${version(r)}.bin`]
    return [
      {
        ota: {version: version(r), file: name, sha256: sum, signed: true, public_key_id: r.text(8, HEX)},
        mac: `a4:cf:12:${r.text(2, HEX)}:${r.text(2, HEX)}:${r.text(2, HEX)}`,
      },
      sum,
      name,
    ]
  }),
  like('topics of things', (r) => {
    const topic = `$aws/things/${kebab(r)}-${r.text(8, HEX)}/shadow/name/keys/update/accepted`
    return [{topic, qos: 1, clientToken: `token-${r.below(999)}`, version: r.below(999), timestamp: unix(r)}, topic]
  }),
  like('networks in the air', (r) => {
    const [bssid, ssid] = [Array.from({length: 6}, () => r.text(2, HEX)).join(':'), `${thing(r)}-guest-${r.below(99)}`]
    return [
      {scan: [{bssid, ssid, signal: -61, flags: '[WPA2-PSK-CCMP][WPS][ESS]', key_mgmt: 'WPA-PSK', psk_required: true}]},
      bssid,
      ssid,
    ]
  }),
  like('transaction of a chain', (r) => {
    const [hash, from, input] = [
      `0x${r.text(64, HEX)}`,
      `0x${r.text(40, HEX)}`,
      `0xa9059cbb${'0'.repeat(24)}${r.text(40, HEX)}${'0'.repeat(48)}${r.text(16, HEX)}`,
    ]
    return [
      {jsonrpc: '2.0', result: {hash, from, input, r: `0x${r.text(64, HEX)}`, v: '0x1', transactionIndex: '0x0'}},
      hash,
      from,
      input,
    ]
  }),
  like('transfer of tokens on a chain', (r) => {
    const [mint, owner, signature] = [r.text(44, BASE58), r.text(44, BASE58), r.text(88, BASE58)]
    return [
      {
        result: {
          transaction: {signatures: [signature]},
          meta: {postTokenBalances: [{mint, owner, uiTokenAmount: {decimals: 6}}]},
        },
      },
      mint,
      owner,
      signature,
    ]
  }),
  like('coins that are not spent', (r) => {
    const [txid, address, xpub] = [
      r.text(64, HEX),
      `bc1q${r.text(38, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`,
      `0014${r.text(40, HEX)}`,
    ]
    return [
      {result: [{txid, vout: 0, address, scriptPubKey: xpub, spendable: true, solvable: true}], error: null},
      txid,
      address,
      xpub,
    ]
  }),
  like('vehicle and flight by number', (r) => {
    const [vin, icao] = [r.text(17, 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'), r.text(6, HEX)]
    return [
      {
        vehicle: {vin, keyless: true, key_count: 2},
        flight: {icao24: icao, callsign: `${capitals(r, 3)}${r.below(9_999)}`},
      },
      vin,
      icao,
    ]
  }),
  like('tender and notice of an authority', (r) => {
    const [notice, cpv] = [`${r.text(6, DIGITS)}-2026`, `${r.text(8, DIGITS)}-${r.below(10)}`]
    return [
      {
        notices: [
          {'publication-number': notice, 'classification-cpv': [cpv], title: 'Supply of hardware tokens', date: day(r)},
        ],
      },
      notice,
      cpv,
    ]
  }),
  like('weather and station', (r) => {
    const [station, run] = [`${capitals(r, 4)}-${r.text(5, DIGITS)}`, `icon-eu_${stamp(r)}`]
    return [
      {station, modelRun: run, cacheKey: `${station}/${role(r)}`, units: 'metric', host: ip(r)},
      station,
      run,
      `${station}/`,
    ]
  }),
  like('entry of a feed', (r) => {
    const [guid, title] = [
      `tag:example.com,2026:${ulid(r)}`,
      `${r.pick(['Leaked tokens', 'Stolen passwords', 'Exposed API keys'])}: what we learned, part ${r.below(99)}`,
    ]
    return [
      {items: [{guid, title, id: objectId(r), categories: ['security', 'secrets'], isoDate: stamp(r)}]},
      guid,
      title,
    ]
  }),
]
