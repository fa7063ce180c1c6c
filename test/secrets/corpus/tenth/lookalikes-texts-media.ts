import type {HarmlessAnswer} from '../lookalikes.ts'
import {like, uuid} from '../ninth/secrets-words.ts'
import {BASE64, DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {capitals, country, thing} from './lookalikes-texts-words.ts'

/** Answers of maps, media, pages, games, devices, chains and public registers. */
export const tenthMedia: readonly HarmlessAnswer[] = [
  like('place of a map by its id', (r) => {
    const [place, plus] = [
      `ChIJ${r.text(23, `${WORD}_-`)}`,
      `${r.text(8, '23456789CFGHJMPQRVWX')}+${r.text(2, '23456789CFGHJMPQRVWX')}`,
    ]
    return [
      {
        results: [{place_id: place, plus_code: {global_code: plus}, name: 'Key & Lock shop', types: ['locksmith']}],
        status: 'OK',
      },
      place,
      plus,
    ]
  }),
  like('route as a line', (r) => {
    const line = r.text(90, `${WORD}_@{}|~^\``).replaceAll('`', 'a')
    return [
      {routes: [{overviewPolyline: {encodedPolyline: line}, distanceMeters: r.below(99_999), routeToken: null}]},
      line,
    ]
  }),
  like('cells of the earth', (r) => {
    const [h3, hash, quad] = [
      `8${r.text(10, HEX)}ffff`,
      r.text(9, 'bcdefghjkmnpqrstuvwxyz0123456789'),
      r.text(16, '0123'),
    ]
    return [{cells: [{h3, geohash: hash, quadkey: quad, key: 'cell'}]}, h3, hash, quad]
  }),
  like('things of an open map', (r) => {
    const [wikidata, ref] = [`Q${r.text(8, DIGITS)}`, `${country(r)}:${r.text(10, DIGITS)}`]
    return [
      {
        elements: [
          {
            type: 'node',
            id: r.below(999_999_999),
            tags: {shop: 'locksmith', 'brand:wikidata': wikidata, 'ref:id': ref, access: 'private'},
          },
        ],
      },
      wikidata,
      ref,
    ]
  }),
  like('video and its parts', (r) => {
    const [video, channel, etag] = [r.text(11, `${WORD}_-`), `UC${r.text(22, `${WORD}_-`)}`, r.text(27, `${WORD}_-`)]
    return [
      {
        kind: 'youtube#searchListResponse',
        etag,
        nextPageToken: 'CAUQAA',
        items: [{id: {videoId: video}, snippet: {channelId: channel, title: 'Passkeys in 5 minutes'}}],
      },
      video,
      channel,
      etag,
    ]
  }),
  like('piece of music by its numbers', (r) => {
    const [track, isrc, snapshot] = [
      r.text(22, WORD),
      `${country(r)}${capitals(r, 3)}${r.text(7, DIGITS)}`,
      `AAAA${r.text(28, BASE64)}`,
    ]
    return [
      {
        items: [{track: {id: track, uri: `spotify:track:${track}`, external_ids: {isrc}, name: 'Secret'}}],
        snapshot_id: snapshot,
      },
      track,
      isrc,
      snapshot,
    ]
  }),
  like('picture and its sums', (r) => {
    const [blur, asset, phash] = [`L${r.text(27, `${WORD}#$%*+,-.:;=?@[]^_{|}~`)}`, r.text(32, HEX), r.text(16, HEX)]
    return [
      {blur_hash: blur, asset_id: asset, phash, public_id: `${thing(r)}/login-page`, signature_algorithm: 'sha1'},
      blur,
      asset,
      phash,
    ]
  }),
  like('stream that is played, by ids', (r) => {
    const [asset, environment] = [r.text(44, WORD), r.text(26, LOWER + DIGITS)]
    return [
      {
        data: {
          id: asset,
          status: 'ready',
          playback_ids: [{id: r.text(44, WORD), policy: 'public'}],
          environment_id: environment,
          mp4_support: 'none',
        },
      },
      asset,
      environment,
    ]
  }),
  like('protection of a film by key ids', (r) => {
    const [kid, system] = [r.text(32, HEX), 'edef8ba9-79d6-4ace-a3c8-27dcd51d21ed']
    const manifest = `<ContentProtection schemeIdUri="urn:mpeg:dash:mp4protection:2011" value="cenc" cenc:default_KID="${uuid(r)}"/>`
    return [{tracks: [{default_kid: kid, system_id: system}], mpd: manifest}, kid, manifest]
  }),
  like('page of a system for contents', (r) => {
    const [id, revision, locale] = [
      r.text(22, WORD),
      `${r.below(99)}-${r.text(32, HEX)}`,
      `Passwort vergessen? Teil ${r.below(99)}`,
    ]
    return [
      {
        sys: {id, type: 'Entry', contentType: {sys: {id: 'resetPasswordPage'}}},
        _rev: revision,
        fields: {title: {de: locale}},
      },
      id,
      revision,
      locale,
    ]
  }),
  like('post of a site', (r) => {
    const [slug, guid] = [
      `how-to-choose-a-strong-password-${r.below(999)}`,
      `https://blog.example.com/?p=${r.below(99_999)}`,
    ]
    return [
      {
        id: r.below(9_999),
        slug,
        guid: {rendered: guid},
        content: {rendered: '<p>Use a passphrase.</p>', protected: false},
        password: '',
        template: '',
      },
      slug,
      guid,
    ]
  }),
  like('blocks of a document of notes', (r) => {
    const [block, text] = [
      uuid(r),
      `${r.pick(['Where do we keep API keys?', 'Token lifetimes', 'Password rotation'])} (${r.below(999)})`,
    ]
    return [
      {
        object: 'block',
        id: block,
        type: 'heading_2',
        heading_2: {rich_text: [{type: 'text', plain_text: text}], color: 'default'},
        request_id: uuid(r),
      },
      block,
      text,
    ]
  }),
  like('node of a design', (r) => {
    const [key, node] = [r.text(40, HEX), `I${r.below(999)}:${r.below(9_999)};${r.below(99)}:${r.below(999)}`]
    return [
      {
        name: 'Sign-in',
        components: {[node]: {key, name: 'Input / Password / Focused', remote: true}},
        schemaVersion: 0,
      },
      key,
      node,
    ]
  }),
  like('token of a design, a colour', (r) => {
    const [name, value] = [`color.${thing(r)}.${r.below(9)}00`, `#${r.text(8, HEX)}`]
    return [
      {tokens: {[name]: {$type: 'color', $value: value, $description: 'design token'}}, tokenSets: ['core']},
      name,
      value,
    ]
  }),
]
