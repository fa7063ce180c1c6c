import {NEED} from '#mcp/tier-words'
import {elsewhere, named, type Prompt, paragraphs, steps} from './prompt.ts'
import {RULES} from './rules.ts'

/** The first prompt of a session: where things are, and how to find the rest. */
export const runosStart: Prompt = {
  name: 'runos_start',
  title: 'Start: look around',
  description: 'Gets to know the account, its clusters and what this server can do, then works on a goal.',
  arguments: [
    {name: 'goal', description: 'what you want to know or reach', required: false},
    {name: 'cluster', description: 'the id or name of the cluster to look at', required: false},
  ],
  anyApi: true,
  text({goal, cluster}, place) {
    const {tier, title, server} = place
    const bootstrap = named(place, 'mcp/bootstrap')
    const clusters = named(place, 'clusters/list')
    const inside = named(place, 'services/list', 'apps/list', 'nodes/list', 'jobs/list')
    const topics = named(place, 'mcp/topics/search', 'mcp/topics/show')
    return paragraphs(
      `Get to know ${title} through the server \`${server(tier)}\`, which is for ${NEED[tier]}.`,
      goal === undefined ? undefined : `The goal: ${goal}`,
      cluster === undefined ? undefined : `The cluster: ${cluster}`,
      steps(
        bootstrap &&
          `Call ${bootstrap}: the notes that the account keeps for you, its clusters, and the topics of its documentation.`,
        clusters &&
          `Call ${clusters}${cluster === undefined ? '' : ` and find the cluster "${cluster}"`}. Its \`cid\` is what the other tools take.`,
        clusters === undefined && place.api === 'runos'
          ? elsewhere(place, 'read', 'Look up clusters and services first')
          : undefined,
        inside &&
          `Look into the cluster with ${inside}, as far as the goal needs it. Ask for few fields and items at first.`,
        topics &&
          `Where you do not know how something works, search the documentation with ${topics} before you guess.`,
        place.api === 'runos'
          ? undefined
          : 'Look through the tools of this server: their names begin with what they are about. Begin with the ones that list.',
        goal === undefined
          ? 'Say in a few lines what there is, with names and ids, and what looks as if it needs care. Then ask what is wanted.'
          : 'Work on the goal as far as this server goes. Say what you found, with names and ids, and what would come next.',
      ),
      RULES,
    )
  },
}
