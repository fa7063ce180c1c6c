/**
 * Sentences that speak to the model and not about the API (OWASP MCP03, tool poisoning). Each is linear: no quantifier
 * stands in another. They are reported, never trusted to find all.
 */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\s(?:\w{1,12}\s){0,4}(?:previous|prior|above|earlier|other|system|safety)\s(?:\w{1,12}\s)?(?:instructions?|prompts?|rules?|messages?|context|guidelines?)\b/i,
  /\b(?:assistant|model|agent|llm|ai)s?\s(?:must|should|shall|has to|have to|needs? to)\s/i,
  /\byou\s(?:must|should|shall|have to|need to|are required to)\s(?:\w{1,12}\s){0,2}(?:call|invoke|run|execute)\s(?!.{0,20}\bapi\b)/i,
  /\b(?:before|after|instead of)\s(?:using|calling|invoking)\s(?:this|any|every|each)(?:\sother)?\s(?:tool|function)\b/i,
  /\b(?:do not|don't|never|without)\s(?:tell|telling|mention|mentioning|inform|informing|reveal|revealing|show|showing|ask|asking|notify|notifying)\s(?:\w{1,12}\s){0,3}(?:to\s)?(?:the\s)?(?:user|human|person|operator)\b/i,
  /\b(?:system prompt|hidden prompt|new instructions|jailbreak|developer mode)\b/i,
  /\byou are (?:now |an? )(?:\w{1,12}\s){0,2}(?:assistant|ai|model|agent|llm)\b/i,
  /<\/?\s?(?:important|system|instructions?|secret|hidden|assistant|prompt)\s?>/i,
  /(?:~\/\.ssh|\bid_rsa\b|\/etc\/(?:passwd|shadow)|\.aws\/credentials)/i,
  /\b(?:exfiltrate|send|forward|post|upload)\s(?:\w{1,12}\s){0,4}(?:conversation|chat history|secrets|credentials|passwords|environment variables)\sto\b/i,
]

/** One of these words is in each of the sentences above: most texts need no closer look. */
const HINT =
  /ignore|disregard|forget|override|bypass|must|should|shall|ha(?:ve|s) to|need|required|before|after|instead|don't|do not|never|without|prompt|instructions|jailbreak|developer mode|you are|<|ssh|id_rsa|\/etc\/|\.aws|exfiltrate|send|forward|post|upload/i

/** The first words in a text that try to instruct whoever reads it; undefined: none. */
export function findInstruction(text: string): string | undefined {
  const plain = (/[^\0-\x7f]/.test(text) ? text.normalize('NFKC') : text).replaceAll(/\s+/g, ' ')
  if (!HINT.test(plain)) return undefined
  for (const pattern of INSTRUCTIONS) {
    const found = pattern.exec(plain)
    if (found !== null) return found[0].trim()
  }
  return undefined
}
