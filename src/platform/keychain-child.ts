/**
 * The program that asks the keychain: reads one errand from standard input, answers with one JSON document on standard
 * output, ends. platform/keychain.ts starts it and ends it at the deadline.
 */
import {randomUUID} from 'node:crypto'
import {text} from 'node:stream/consumers'
import {Entry} from '@napi-rs/keyring'
import type {KeychainErrand} from '#core/keychain'
import type {KeychainAnswer} from './keychain.ts'

const SERVICE = 'runos'

/** On Linux the Secret Service or nothing: left to itself the library falls back to kernel memory, gone at the next start. */
const entry = (item: string) => new Entry(SERVICE, item, {linux: {store: 'secret-service'}})

/** A secret is kept as bytes: Windows counts 2560 of them, and text would take two each. */
function read(item: string): string | undefined {
  const bytes = entry(item).getSecret()
  return bytes ? Buffer.from(bytes).toString('utf8') : undefined
}

/** Proves that the keychain keeps what it is given: a locked one answers "nothing here" to every question. */
function probe(): undefined {
  const trial = entry(`probe ${randomUUID()}`)
  trial.setSecret(Buffer.from('probe'))
  if (!trial.deleteCredential()) throw new Error('it did not keep what it was given')
}

function carryOut(errand: KeychainErrand): string | undefined {
  switch (errand.do) {
    case 'get':
      return read(errand.item) ?? probe()
    case 'set':
      entry(errand.item).setSecret(Buffer.from(errand.value))
      return undefined
    case 'delete':
      if (!entry(errand.item).deleteCredential()) probe()
      return undefined
    case 'probe':
      return probe()
  }
}

function answer(errand: KeychainErrand): KeychainAnswer {
  try {
    const value = carryOut(errand)
    return value === undefined ? {} : {value}
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}

process.stdout.write(JSON.stringify(answer(JSON.parse(await text(process.stdin)) as KeychainErrand)))
