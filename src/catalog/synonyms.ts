import {stem} from './stem.ts'

/**
 * Words and short phrases that mean the same to people who run software, one row for each meaning. A word may stand in
 * several rows. Forms of a word need no place of their own (stem.ts).
 */
const ROWS = `
create, add, make, new, spin up, bring up, set up, setup, provision, generate, register, insert
delete, remove, destroy, drop, erase, purge, get rid, tear down, kill, trash, uninstall, take away, take off, throw away
show, get, describe, fetch, read, view, retrieve, display, details, information, info
list, enumerate, overview
update, change, modify, edit, set, patch, replace, alter, adjust, configure
restart, reboot, bounce, cycle
start, boot, power on, turn on, switch on, resume, launch
resume, continue, go on, unpause
stop, halt, shut down, shutdown, power off, turn off, switch off, pause, suspend
pause, freeze, hold, suspend
cancel, abort, stop, interrupt, terminate, withdraw, call off
enable, activate, turn on, switch on
disable, deactivate, turn off, switch off
run, execute, exec, invoke, launch, trigger, kick off, dispatch
rerun, re run, retry, run again, repeat
send, post, publish, write, deliver
search, find, look up, lookup, query, look for, filter
upload, put, push, store, send
download, pull, fetch, export
copy, clone, duplicate, fork
move, migrate, transfer, relocate
rotate, renew, regenerate, reset, roll, refresh
grant, allow, give access, permit, let, authorize, share
release, free, give back, hand back, deallocate
revoke, withdraw, take away, deny, invalidate, expire
invite, add member, add user, add people, invitation, onboard
attach, mount, connect, link
detach, unmount, disconnect, unlink
approve, accept, confirm, sign off, lgtm
reject, decline, deny, refuse, dismiss
deploy, ship, roll out, rollout, release, deployment
scale, resize, replica, grow, shrink, capacity, enlarge, bigger, smaller, larger, increase, decrease
rename, name, call, title, label
wait, follow, until, watch, finished
empty, flush, clear, drain
restore, recover, roll back, rollback, undo, bring back, unarchive, undelete
protect, lock, guard, protection
merge, land, combine
compare, diff, difference, changed, basehead
fail, error, broken, crash, problem, wrong
vm, virtual machine, machine, instance, server, host, node, droplet, linode, box, computer, compute
node, worker, host, machine, server
database, db, postgresql, postgres, mysql, mariadb, sql, mongodb, clickhouse
postgresql, postgres, pg, psql
cache, redis, valkey, memcached
message broker, queue, rabbitmq, rabbit, kafka, amqp
rabbitmq, rabbit
bucket, object storage, object store, s3, minio, blob
object, file, blob
volume, disk, block storage, storage, drive, device
persistent volume claim, pvc, volume claim
persistent volume, pv
password, credential, secret, passwd
token, api key, access key, key, personal access token, pat, credential
ssh key, public key, ssh
environment variable, env var, env vars, variable, env, config var
kubeconfig, kubectl, kube config
kubernetes, k8s, lke, cluster
namespace, ns
deployment, rollout
service account, sa
autoscaler, autoscaling, autoscale, hpa, horizontal pod autoscaler
config map, configmap, cm
cron job, cronjob, schedule, scheduled job
job, task, work, operation
step, work item, workitem, stage
daemon set, daemonset, ds
stateful set, statefulset, sts
replica set, replicaset, rs
custom resource definition, crd
service, svc
certificate, cert, tls, ssl
certificate signing request, csr
shell, terminal, console, exec, command
log, logs, output, wrote, tail, trace
metric, usage, consumption, cpu, memory, ram, load, utilization, stats, statistics, graph
quota, limit, left, remaining, rate limit
size, plan, type, class, tier, flavor, spec
memory, ram, cpu, resource, size
traffic, bandwidth, network transfer, transfer, egress
ip, address, ip address
domain, dns, zone, hostname, host name
dns record, record, rdns
load balancer, node balancer, nodebalancer, lb, balancer, proxy
backend, upstream, target, node
firewall, security group, rule, port
ingress, route, proxy, hostname, host name
network, vlan, vpc, subnet
region, location, datacenter, data center
backup, snapshot, dump
image, container image, docker image, docker, container
registry, harbor, image registry, container image
container, pod, workload
app, application
model, llm, ai model
repository, repo, project
pull request, pr, merge request, mr, pull
issue, bug, ticket, defect
branch, ref, head
commit, revision, sha, change
release, version
workflow, action, pipeline, ci, continuous integration, github action, build
runner, agent, build machine
build, ci, compile
vulnerability, vulnerable, security alert, cve, advisory, alert
organization, org, company, workspace, team
latest, newest, last, recent, current, most recent
uncordon, schedulable, scheduling
schedule, scheduled, tomorrow, later, tonight
kick, throw out, ban, expel, eject
permalink, link, url
valid, validate, verify, verification, check, test
authentication, auth, token, identity, sign in
dependency, depend on, need, require
sql, select, query, statement
rebuild, reinstall
drain, evacuate, move away, move all
read, content, contents
team, group
user, person, people, account, member, who, anybody, somebody, everybody, everyone, colleague, teammate, coworker, employee
member, participant, who, collaborator, people
access, permission, allowed, may, can, role, right, privilege, collaborator, authorization, grant
notification, notify, alert, notice, inbox
webhook, hook, callback
comment, reply, answer, note
review, reviewer, approve, approval
code, source, file
content, file, contents, text
readme, documentation, docs, topic, manual, help
event, activity, history, happened
login, log in, log into, sign in, logged in, sign on, credential
audit log, access log, login history, login
gist, snippet
conversation, channel, room, chat
direct message, dm, im
message, chat, text
thread, reply, replies
emoji, reaction, smiley, react
presence, online, away
do not disturb, dnd, snooze, mute, quiet
status, state, health, healthy, up, down, ready, alive, running, working, available, done
profile, about, bio
photo, picture, avatar
view, visit, visitor, look at
virt, virtualization, hypervisor
bookmark, star, favorite, saved
pin, pinned
customer, client, buyer
payment, charge, paid, pay
payment intent, payment
refund, money back, reimburse
invoice, bill, billing, billed
subscription, subscribe, recurring, plan
price, cost, pricing, rate
coupon, discount, off, promo
promotion code, promo code, voucher
payout, pay out, bank transfer
balance, money, funds
dispute, chargeback
card, credit card, payment method
checkout, cart
connected account, account
fraud, fraudulent, radar, suspicious
product, item, article
tax, vat
upcoming, next, preview
email, mail, e mail, address
alert rule, alert, rule, alarm
config, configuration, setting, settings, option, preference
dependent, depend on, break, relies on, uses
maintenance, upgrade, patch
wipe, erase, format
support, support ticket, ticket
`

/** A meaning that several words share: the number of its row. */
export type Meaning = number

/** The words that follow the first one of a phrase of several, and what the phrase means. */
export interface Phrase {
  readonly rest: readonly string[]
  readonly meanings: readonly Meaning[]
}

const rows = readRows()

/** What single words mean, by their stems. */
export const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = new Map(
  [...rows].filter(([key]) => !key.includes(' ')),
)

/** The phrases of several words, by the stem of their first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [...rows]
    .filter(([key]) => key.includes(' '))
    .map(([key, meanings]) => ({rest: key.split(' ').slice(1), first: key.split(' ')[0] ?? '', meanings})),
  ({first}) => first,
)

/** Every stem that is in a row, alone or in a phrase. */
export const STEMS: ReadonlySet<string> = new Set([...rows.keys()].flatMap((key) => key.split(' ')))

function readRows(): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Meaning[]>()
  for (const [meaning, row] of ROWS.trim().split('\n').entries())
    for (const phrase of row.split(',')) {
      const key = phrase.trim().split(' ').map(stem).join(' ')
      // `pull request` is `pullrequest` in addresses.
      for (const way of new Set([key, key.replaceAll(' ', '')]))
        found.set(way, [...(found.get(way) ?? []).filter((known) => known !== meaning), meaning])
    }
  return found
}
