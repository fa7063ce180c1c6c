import {Tiktoken} from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'

const tokenizer = new Tiktoken(o200k)

/** How many tokens a text is in o200k_base: public, and close to what the large models of 2026 count. */
export function countTokens(text: string): number {
  return tokenizer.encode(text, [], []).length
}
