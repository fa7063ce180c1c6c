import {elsewhere, named, type Prompt, paragraphs, steps} from './prompt.ts'
import {RULES} from './rules.ts'

/** Finding out why a service does not work, without changing anything. */
export const diagnoseService: Prompt = {
  name: 'diagnose_service',
  title: 'Diagnose a service',
  description:
    'Finds out why a service does not work as it should, from its state, logs, metrics and what it depends on.',
  arguments: [
    {name: 'cluster', description: 'the id or name of its cluster', required: true},
    {name: 'service', description: 'the id or name of the service', required: true},
    {name: 'symptom', description: 'what is wrong, since when, for whom', required: false},
  ],
  anyApi: false,
  text({cluster = '', service = '', symptom}, place) {
    const list = named(place, 'services/list')
    const clusters = named(place, 'clusters/list')
    const around = named(place, 'services/{id}/dependencies', 'services/{id}/dependents')
    const nodes = named(place, 'nodes/list')
    const jobs = named(place, 'jobs/list', 'jobs/workitems', 'jobs/workitem-logs')
    const topics = named(place, 'mcp/topics/search', 'mcp/topics/show')
    return paragraphs(
      `Find out what is wrong with the service "${service}" in the cluster "${cluster}". Change nothing until the cause is known.`,
      symptom === undefined ? undefined : `What was noticed: ${symptom}`,
      steps(
        list === undefined ? elsewhere(place, 'read', 'State, logs and metrics are read') : undefined,
        list &&
          `${clusters === undefined ? '' : `Find the \`cid\` of the cluster with ${clusters}, and `}call ${list} with it: the service's \`id\` and \`type\`. The tools for it begin with \`services_<type>_\`.`,
        list &&
          'Read its state with the tools that end in `_status` and `_show`: state, reason, replicas, version, when it was last changed.',
        list &&
          'Read its newest logs (`_logs`, tail 100; `previous: true` if it has restarted), then CPU and memory (`_resource_metrics`). Quote the lines that matter; do not repeat the log.',
        around &&
          `See what it stands on and what stands on it: ${around}. Look at the state of each that could be the cause.`,
        nodes && `If it is not scheduled or was moved, look at the nodes: ${nodes}.`,
        jobs && `Look for a job that failed or still runs: ${jobs}.`,
        topics && `If the type of service is new to you, search the documentation: ${topics}.`,
        'Conclude: the cause, the evidence (tool, id, line, time), how sure you are, and what you could not see.',
        `Propose the smallest change that removes the cause, with what it interrupts and how to undo it. It needs the server \`${place.server('write')}\`, or \`${place.server('sensitive-write')}\` for credentials; leave it to the person to say yes.`,
      ),
      RULES,
    )
  },
}
