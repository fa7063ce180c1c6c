import type {JsonObject} from '#core/json'
import type {Doc, World} from '../world.ts'
import {ok, pick, refuseUnknown} from './answer.ts'
import type {Handlers} from './operations.ts'

/** The newest client that this API knows. Everything older is told so; text that is no version is not judged. */
const LATEST = '0.1.0'

const topic = ({id, title, summary}: Doc): JsonObject => ({key: id, title: title!, summary: summary!})

function isOutdated(version: string | undefined): boolean {
  const [given, latest] = [version ?? LATEST, LATEST].map((text) => text.split('.').map(Number))
  if (!given || !latest || given.length !== 3 || given.some(Number.isNaN)) return false
  const at = latest.findIndex((part, index) => part !== given[index])
  return at !== -1 && given[at]! < latest[at]!
}

/** Topics that hold every word, in their title, summary or text. */
function search(keywords: string, world: World): readonly Doc[] {
  const words = keywords
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  return world.store.list('topics').filter(({id, title, summary, body}) => {
    const text = [id, title, summary, body].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

export const DOC_HANDLERS: Handlers = {
  'mcp/bootstrap': ({params, query}, world) => {
    const {aid = ''} = params
    const clusters = world.store.list('clusters', {aid}).map(({id, name}) => ({cid: id, name: name!}))
    const instructions = world.store.get('mcp-notes', aid)?.instructions ?? ''
    const outdated = isOutdated(query.version)
    return ok({
      account: aid,
      clusters,
      instructions,
      topics: world.store.list('topics').map(topic),
      ...(outdated ? {outdated} : {}),
    })
  },
  'mcp/topics/search': ({query}, world) => {
    const found = search(query.keywords ?? '', world)
    const full = query.include === 'full'
    return ok({topics: found.map((doc) => ({...topic(doc), ...(full ? pick(doc, ['body']) : {})}))})
  },
  'mcp/topics/show': ({params}, world) => {
    const doc = world.store.get('topics', params.key!) ?? refuseUnknown('topic', params.key!)
    return ok({...topic(doc), body: doc.body!})
  },
  'cli/version-check': ({query}) => {
    const outdated = isOutdated(query.version)
    return ok({
      current: query.version ?? 'unknown',
      latest: LATEST,
      outdated,
      message: outdated ? `${LATEST} is the newest` : null,
    })
  },
}
