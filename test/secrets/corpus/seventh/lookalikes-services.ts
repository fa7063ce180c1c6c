// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {about, app, named, time, uuid} from './secrets-words.ts'

/** Answers of forges, of the edge, of those who watch and of those who bill. */
export const seventhServices: readonly HarmlessAnswer[] = [
  about('runs of a workflow', (r) => {
    const [sha, branch, id] = [r.text(40, HEX), `fix/${named(r)}`, r.text(11, '123456789')]
    const url = `https://git.example.com/team/${app(r)}/actions/runs/${id}`
    const one = {
      id: Number(id),
      head_sha: sha,
      head_branch: branch,
      event: 'push',
      html_url: url,
      conclusion: 'success',
    }
    return [{total_count: 1, workflow_runs: [{...one, run_started_at: time(r)}]}, [sha, branch, url]]
  }),
  about('runners of a forge', (r) => {
    const [text, expires] = [`runner on ${named(r)}`, time(r)]
    const one = {
      id: r.below(9999),
      description: text,
      ip_address: `10.0.${r.below(255)}.7`,
      runner_type: 'project_type',
    }
    return [[{...one, status: 'online', token_expires_at: expires}], [text, expires, one.ip_address]]
  }),
  about('environments of a project', (r) => {
    const [slug, url] = [`review-${app(r)}-${r.text(6, LOWER + DIGITS)}`, `https://${named(r)}.review.example.com`]
    return [
      [{id: r.below(9999), name: `review/${app(r)}`, slug, external_url: url, state: 'available', created_at: time(r)}],
      [slug, url],
    ]
  }),
  about('assets of a release', (r) => {
    const [name, tag] = [
      `cli_${r.below(9)}.${r.below(90)}.${r.below(9)}_linux_arm64.tar.gz`,
      `v${r.below(9)}.${r.below(99)}.${r.below(99)}`,
    ]
    const url = `https://git.example.com/team/${named(r)}/releases/download/${tag}/${name}`
    return [
      {tag_name: tag, assets: [{name, state: 'uploaded', size: r.below(99_999), browser_download_url: url}]},
      [name, url],
    ]
  }),
  about('what became of calls of a hook', (r) => {
    const [guid, delivered] = [uuid(r), time(r)]
    const one = {
      id: r.below(99_999_999),
      guid,
      delivered_at: delivered,
      redelivery: false,
      duration: 0.27,
      status: 'OK',
    }
    return [[{...one, status_code: 200, event: 'secret_scanning_alert', action: 'created'}], [guid, delivered]]
  }),
  about('a repository and its links', (r) => {
    const [id, slug] = [`{${uuid(r)}}`, named(r)]
    const href = `https://api.example.com/2.0/repositories/team/${slug}`
    return [
      {type: 'repository', uuid: id, slug, is_private: true, links: {self: {href}}, updated_on: time(r)},
      [id, slug, href],
    ]
  }),
  about('an issue of a tracker', (r) => {
    const [key, person, rank] = [`OPS-${r.below(9000) + 100}`, `712020:${uuid(r)}`, `0|i${r.text(5, LOWER + DIGITS)}:`]
    const fields = {summary: `Rotate the keys of ${named(r)}`, assignee: {accountId: person}, customfield_10019: rank}
    return [{id: r.text(5, '123456789'), key, fields}, [key, person, rank, fields.summary]]
  }),
  about('records of a zone at the edge', (r) => {
    const [id, name, ip] = [r.text(32, HEX), `${named(r)}.example.com`, `198.51.100.${r.below(250)}`]
    const one = {id, type: 'A', name, content: ip, proxied: true, ttl: 1, comment: null, modified_on: time(r)}
    return [{success: true, errors: [], result: [one]}, [id, name, ip, one.modified_on]]
  }),
  about('scripts at the edge', (r) => {
    const [etag, tag, name] = [r.text(64, HEX), r.text(32, HEX), named(r)]
    const one = {id: name, etag, tag, handlers: ['fetch'], usage_model: 'standard', compatibility_date: '2026-10-01'}
    return [{success: true, result: [{...one, modified_on: time(r)}]}, [etag, tag, name]]
  }),
  about('rules of a firewall at the edge', (r) => {
    const [ref, id] = [r.text(32, HEX), r.text(32, HEX)]
    const text = `(http.host eq "${named(r)}.example.com" and not ip.src in {203.0.113.${r.below(250)}})`
    return [
      {
        success: true,
        result: {
          phase: 'http_request_firewall_custom',
          rules: [{id, ref, version: '3', action: 'block', expression: text}],
        },
      },
      [ref, id, text],
    ]
  }),
  about('machines that run at the edge', (r) => {
    const [id, instance] = [r.text(14, HEX), `01${r.text(24, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`]
    const ip = `fdaa:${r.below(9)}:${r.text(4, HEX)}:a7b:${r.text(3, '123456789')}:${r.text(4, HEX)}:${r.text(4, HEX)}:2`
    return [
      [
        {
          id,
          name: named(r),
          state: 'started',
          region: 'fra',
          instance_id: instance,
          private_ip: ip,
          created_at: time(r),
        },
      ],
      [id, instance, ip],
    ]
  }),
  about('deploys of a service', (r) => {
    const [id, commit] = [`dep-c${r.text(19, LOWER + DIGITS)}`, r.text(40, HEX)]
    const deploy = {
      id,
      commit: {id: commit, message: `Read the token from the file (${named(r)})`},
      status: 'live',
      trigger: 'new_commit',
    }
    return [[{deploy, cursor: null}], [id, commit, deploy.commit.message]]
  }),
  about('requests at an edge', (r) => {
    const id = `fra1::iad1::${r.text(5, LOWER + DIGITS)}-17${r.text(11, DIGITS)}-${r.text(12, HEX)}`
    const [path, deployment] = [`/${app(r)}/${r.below(9999)}`, `dpl_${r.text(28, WORD)}`]
    return [
      {
        requestId: id,
        deploymentId: deployment,
        proxy: {method: 'GET', path, statusCode: 200, region: 'fra1'},
        level: 'info',
      },
      [id, path, deployment],
    ]
  }),
  about('monitors of a service', (r) => {
    const query = `avg(last_5m):avg:${app(r)}.auth.tokens.expired{env:prod,service:${named(r)}} > ${r.below(90)}`
    const message = `Too many expired tokens on ${named(r)} @pagerduty-platform`
    return [
      {id: r.below(99_999), type: 'query alert', query, message, overall_state: 'OK', created: time(r)},
      [query, message],
    ]
  }),
  about('dashboards and their addresses', (r) => {
    const [id, uid] = [[3, 3, 3].map((length) => r.text(length, LOWER + DIGITS)).join('-'), r.text(9, `${WORD}_-`)]
    const url = `/d/${uid}/${named(r)}`
    return [
      {dashboards: [{id, uid, title: `Passwords and tokens of ${app(r)}`, url, modified_at: time(r)}]},
      [id, uid, url],
    ]
  }),
  about('issues of an error tracker', (r) => {
    const [short, print] = [`${app(r).toUpperCase()}-${r.text(3, UPPER + DIGITS)}`, r.text(32, HEX)]
    const title = `KeyError: 'token_${r.text(5, LOWER)}'`
    return [
      {
        id: r.text(10, '123456789'),
        shortId: short,
        title,
        culprit: `app.auth in refresh`,
        lastSeen: time(r),
        hashes: [{id: print}],
      },
      [short, print, title],
    ]
  }),
  about('files to read traces with', (r) => {
    const [debug, sum] = [uuid(r), r.text(40, HEX)]
    const name = `chunk-${r.text(8, UPPER + DIGITS)}.js.map`
    return [
      [{id: r.text(6, '123456789'), debugId: debug, sha1: sum, objectName: name, cpuName: 'any', dateCreated: time(r)}],
      [debug, sum, name],
    ]
  }),
  about('alerts on call', (r) => {
    const [alias, id] = [r.text(32, HEX), `${uuid(r)}-17${r.text(11, DIGITS)}`]
    const one = {
      id,
      alias,
      tinyId: r.text(4, '123456789'),
      message: `${named(r)} is down`,
      status: 'open',
      priority: 'P2',
    }
    return [{data: [{...one, createdAt: time(r)}], took: 0.03}, [alias, id, one.message]]
  }),
  about('components of a page of states', (r) => {
    const [id, page] = [r.text(12, LOWER + DIGITS), r.text(12, LOWER + DIGITS)]
    const name = `Token service ${named(r)}`
    return [
      {page: {id: page, time_zone: 'Etc/UTC'}, components: [{id, name, status: 'operational', updated_at: time(r)}]},
      [id, page, name],
    ]
  }),
  about('a charge', (r) => {
    const [id, balance, intent] = [`ch_3P${r.text(22, WORD)}`, `txn_3P${r.text(22, WORD)}`, `pi_3P${r.text(22, WORD)}`]
    const one = {
      id,
      object: 'charge',
      amount: r.below(99_999),
      currency: 'eur',
      balance_transaction: balance,
      payment_intent: intent,
    }
    return [{...one, paid: true, status: 'succeeded'}, [id, balance, intent]]
  }),
  about('a payout and its trace', (r) => {
    const [id, trace] = [`po_1P${r.text(22, WORD)}`, r.text(15, UPPER + DIGITS)]
    const one = {
      id,
      object: 'payout',
      amount: r.below(99_999),
      arrival_date: 1_790_000_000 + r.below(9999),
      method: 'standard',
    }
    return [
      {...one, trace_id: {status: 'supported', value: trace}, status: 'paid'},
      [id, trace, String(one.arrival_date)],
    ]
  }),
]
