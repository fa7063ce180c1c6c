import type {Operation} from '#core/manifest'

/** What stands for the whole body among the arguments, and for the kind of content when there are several. */
export const BODY = 'body'
export const CONTENT_TYPE = 'content_type'

/**
 * Names the arguments of an operation, in the order of its parameters and body fields. A model may be allowed only
 * `[A-Za-z0-9_.-]{1,64}` as a key, so `filter[name]` becomes `filter_name`; what two places both call `id` stays two
 * things (`id`, `id_query`), and the path keeps the plain name.
 */
export function nameArguments({parameters, body}: Operation): {
  readonly parameters: ReadonlyMap<Operation['parameters'][number], string>
  readonly taken: ReadonlySet<string>
} {
  const taken = new Set<string>(
    body === undefined
      ? []
      : body.kind === 'whole'
        ? [BODY, CONTENT_TYPE]
        : body.fields.filter(({supplied}) => supplied === undefined).map(({name}) => name),
  )
  const names = new Map<Operation['parameters'][number], string>()
  const rank = ['path', 'query', 'header', 'cookie']
  for (const parameter of parameters.toSorted((a, b) => rank.indexOf(a.in) - rank.indexOf(b.in))) {
    const plain = clean(parameter.name)
    const options = [plain, `${plain}_${parameter.in}`]
    let name = options.find((option) => !taken.has(option))
    for (let count = 2; name === undefined; count++) {
      const next = `${plain}_${parameter.in}_${count}`
      if (!taken.has(next)) name = next
    }
    taken.add(name)
    names.set(parameter, name)
  }
  return {parameters: names, taken}
}

const clean = (name: string): string =>
  name
    .replaceAll(/[^\w.-]+/g, '_')
    .replaceAll(/^[_.-]+|_+$/g, '')
    .slice(0, 50) || 'value'
