import type {Tool} from '#core/tool'

/** What a description says to models alone: by hand there are `--follow` and `--yes`. */
const FOR_MODELS = /\s*(Starts a job:|This can destroy something:)[^.]*\./g

/** What a tool does, as a person reads it. */
export const aboutTool = ({description}: Tool): string => description.replaceAll(FOR_MODELS, '').trim()

/** The first sentence of that, for a list, without its full stop. */
export function brieflyAbout(tool: Tool): string {
  const text = aboutTool(tool)
  const end = /[.!?](?=\s+[^a-z])|\n\s*\n/.exec(text)
  return (end === null ? text : text.slice(0, end.index)).replace(/\.$/, '')
}
