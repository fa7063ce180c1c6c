import {named, type Prompt, paragraphs, steps} from './prompt.ts'
import {fourServers, oneWrite, RULES} from './rules.ts'

/** Working on something larger under four levels of trust: look, plan, ask, then one write after the other. */
export const governedAgent: Prompt = {
  name: 'governed_agent',
  title: 'Work on a goal, under control',
  description:
    'Works on a larger goal with the four servers: reads first, shows a plan, makes one change at a time, asks where a person decides.',
  arguments: [
    {name: 'goal', description: 'what has to be reached, and how one sees that it is', required: true},
    {name: 'cluster', description: 'the id or name of the cluster', required: false},
  ],
  anyApi: true,
  text({goal = '', cluster}, place) {
    const look = named(place, 'mcp/bootstrap', 'clusters/list', 'services/list', 'apps/list')
    return paragraphs(
      `Reach this goal: ${goal}`,
      cluster === undefined ? undefined : `The cluster: ${cluster}`,
      fourServers(place),
      `Look first (tier read).\n${steps(
        `Read until you know every id that you will use, the present state, and what depends on it${look === undefined ? `: with the server \`${place.server('read')}\`` : `: begin with ${look}`}.`,
        'Read secrets only if the goal cannot be reached without them, and say why before you do.',
      )}`,
      `Then plan. Show the person, before the first write:\n${steps(
        'Each step with its server, tool and arguments, and what it changes.',
        'What it interrupts, how one sees that it worked, and how it is undone. Mark what cannot be undone.',
        'Which servers are missing. A person enables them; without them the plan ends before that step.',
      )}\nGo on when the person agrees. What destroys, what cannot be undone and what touches credentials is agreed step by step.`,
      `Then write, one step at a time. Never two writes side by side.\n${steps(...oneWrite(place.follow))}`,
      'If something is not as the plan says, stop, say what you see, and make a new plan. At the end, say what was changed (ids, before and after), what was left, and what should be watched.',
      RULES,
    )
  },
}
