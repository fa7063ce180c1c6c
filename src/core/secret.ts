import {inspect} from 'node:util'

/** A value that must never be printed. Only `reveal()` shows it, so every use can be found by searching for that word. */
export class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  /** The value itself. Call it as late as possible, and never to build text that a person or a model sees. */
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return '[secret]'
  }
  toJSON(): string {
    return '[secret]'
  }
  [inspect.custom](): string {
    return '[secret]'
  }
}
