import {createCipheriv, createDecipheriv, randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {isJsonObject, parseJson, stringifyJson} from '#core/json'
import type {Clock, Files, Rest} from '#core/ports'
import type {Redacted} from '#core/redacted'

/** So long an answer can be read on, in milliseconds. */
export const KEPT_MS = 60 * 60 * 1_000
/** So many answers are kept at once; the oldest goes first. */
const MOST = 32
const LARGEST = 64 * 1024 * 1024
const VERSION = 1

/**
 * Keeps the rest of long answers in files that only this process can read: the key (AES-256-GCM) is in its memory alone.
 * So an id of another server, tier, account or session opens nothing (attack 32), and what is left behind is worthless.
 * Files are 0600; old ones, also those of processes that are gone, are removed when something is kept.
 * @param folder where the files lie
 */
export function createRest(files: Files, folder: string, clock: Pick<Clock, 'now'>): Rest {
  const key = randomBytes(32)
  const kept = new Map<string, number>()
  let swept = false
  const pathOf = (id: string): string => join(folder, `${id}.json`)

  return {
    async keep(answer: Redacted): Promise<string> {
      await sweep()
      // 80 bits: not to be guessed, and short enough for a model to copy.
      const id = `r${randomBytes(10).toString('hex')}`
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id))
      const sealed = Buffer.concat([cipher.update(stringifyJson(answer), 'utf8'), cipher.final()])
      const [nonce, tag, text] = [iv, cipher.getAuthTag(), sealed].map((bytes) => bytes.toString('base64'))
      await files.write(pathOf(id), JSON.stringify({schemaVersion: VERSION, nonce, tag, text}), 0o600)
      kept.set(id, clock.now() + KEPT_MS)
      return id
    },

    async find(id: string): Promise<Redacted | undefined> {
      if ((kept.get(id) ?? 0) <= clock.now()) return undefined
      const text = await files.read(pathOf(id), LARGEST)
      return text === undefined ? undefined : open(id, text)
    },
  }

  /** undefined: it is not what was written. */
  function open(id: string, text: string): Redacted | undefined {
    try {
      const stored = parseJson(text)
      if (!isJsonObject(stored) || stored.schemaVersion !== VERSION) return undefined
      const [nonce, tag, sealed] = [stored.nonce, stored.tag, stored.text].map((part) =>
        Buffer.from(String(part), 'base64'),
      )
      if (nonce === undefined || tag === undefined || sealed === undefined) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, {authTagLength: 16})
        .setAAD(Buffer.from(id))
        .setAuthTag(tag)
      return parseJson(decipher.update(sealed, undefined, 'utf8') + decipher.final('utf8')) as Redacted
    } catch {
      // Changed or cut by somebody: as good as gone, and the caller says so.
      return undefined
    }
  }

  async function sweep(): Promise<void> {
    const now = clock.now()
    const over = [...kept].filter(([, until], index) => until <= now || index < kept.size - MOST + 1)
    for (const [id] of over) {
      kept.delete(id)
      await files.remove(pathOf(id))
    }
    if (swept) return
    swept = true
    for (const name of await files.list(folder)) {
      if (!/^r[0-9a-f]{20}\.json$/.test(name)) continue
      const found = await files.stat(join(folder, name))
      if (found !== undefined && found.mtimeMs < now - KEPT_MS) await files.remove(join(folder, name))
    }
  }
}
