import {createHmac, randomBytes} from 'node:crypto'
import type {DeviceFlow} from './device-flow.ts'
import {sameText} from './tokens.ts'
import type {Doc, Handler, Store} from './world.ts'

/** The page on which a person approves a sign-in. */
export interface DevicePage {
  readonly show: Handler
  readonly approve: Handler
}

/**
 * Builds the page's two handlers. Looking at the page approves nothing; the button posts a value that only this page knows
 * (cross-site request forgery), and the server refuses posts that another site began.
 * @param uid the person in front of the sandbox; undefined while there is none
 */
export function createDevicePage(flow: DeviceFlow, store: Store, uid: () => string | undefined): DevicePage {
  const key = randomBytes(32)
  const proof = (device: string): string => createHmac('sha256', key).update(device).digest('base64url')
  const accounts = (): Doc[] =>
    store
      .list('members', {uid: uid() ?? ''})
      .toSorted((a, b) => Number(b.isDefault === true) - Number(a.isDefault === true))
      .flatMap((member) => store.get('accounts', String(member.aid)) ?? [])

  return {
    show({params}) {
      const device = flow.find(params.device ?? '')
      if (!device)
        return page(
          404,
          'This sign-in is not waiting',
          '<p>It is unknown, was used, or is older than five minutes.</p>',
        )
      const options = accounts().map(
        ({id, name}) => `<option value="${escapeHtml(id)}">${escapeHtml(name)} (${escapeHtml(id)})</option>`,
      )
      return page(
        200,
        'Approve a sign-in',
        `<p>Somebody asks to act for you with the code <strong>${escapeHtml(device.id)}</strong>.
Approve it only if your terminal shows the same code.</p>
<form method="post"><input type="hidden" name="csrf" value="${proof(params.device ?? '')}">
<p><label>Account <select name="aid">${options.join('')}</select></label></p>
<p><button>Approve</button></p></form>`,
      )
    },

    approve({params, body}) {
      const device = flow.find(params.device ?? '')
      if (!device)
        return page(
          404,
          'This sign-in is not waiting',
          '<p>It is unknown, was used, or is older than five minutes.</p>',
        )
      if (!sameText(String(body.csrf), proof(params.device ?? ''))) {
        return page(400, 'Not approved', '<p>This did not come from the page with the button. Open it again.</p>')
      }
      const mine = accounts()
      const account = body.aid === undefined ? mine[0] : mine.find(({id}) => id === body.aid)
      if (!account || !flow.approve(device.id, uid() ?? '', account.id)) {
        return page(400, 'Not approved', '<p>You are not a member of this account.</p>')
      }
      return page(
        200,
        'Approved',
        `<p>The sign-in ${escapeHtml(device.id)} may act on ${escapeHtml(account.name)}. You can close this page.</p>`,
      )
    },
  }
}

function page(
  status: number,
  title: string,
  content: string,
): {status: number; raw: {type: string; bytes: Uint8Array}} {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} - RunOS sandbox</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}
button,select{font:inherit;padding:.4rem 1rem}strong{font-size:1.3em;letter-spacing:.15em}</style>
<h1>${title}</h1>${content}</html>\n`
  return {status, raw: {type: 'text/html; charset=utf-8', bytes: Buffer.from(html)}}
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

function escapeHtml(text: unknown): string {
  return String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}
