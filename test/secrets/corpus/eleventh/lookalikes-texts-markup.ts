import type {HarmlessAnswer} from '../lookalikes.ts'
import {like, text, uuid} from '../ninth/secrets-words.ts'
import {big, digits, hex, mixed, release, slug, small, sum64, theme, title, upper} from './lookalikes-texts-words.ts'

/** HTML, XML, Markdown and other documents about passwords, tokens and keys. */
export const eleventhMarkup: readonly HarmlessAnswer[] = [
  like('tags in the head of a page', (r) => {
    const tag = r.pick([
      `<meta name="google-site-verification" content="${mixed(r, 43)}">`,
      `<meta name="msvalidate.01" content="${hex(r, 32).toUpperCase()}">`,
      `<link rel="preload" href="/assets/password-${hex(r, 20)}.css" as="style" integrity="sha384-${sum64(r, 48)}">`,
      `<meta property="fb:app_id" content="${digits(r, 15)}">`,
    ])
    return [{status: 200, html: `<!doctype html><html><head><title>Sign in</title>${tag}</head></html>`}, tag]
  }),
  like('page that asks for a new password', (r) => {
    const line = `<label for="${small(r, 5)}-new-password">New password for ${title(r)} (at least ${10 + r.below(20)} characters)</label>`
    return [
      {
        body: `<main><form method="post" action="/password/edit">${line}<input type="password" autocomplete="new-password"></form></main>`,
      },
      line,
    ]
  }),
  like('tree of accessibility of a page to sign in', (r) => {
    const line = `- textbox "Password for ${slug(r)}" [required] [ref=e${r.below(900)}]`
    return [
      {
        snapshot: text(
          '- main:',
          '  - heading "Sign in" [level=1]',
          `  ${line}`,
          `  - link "Forgot your password?" [ref=e${r.below(900)}]`,
        ),
      },
      line,
    ]
  }),
  like('selectors of tests of pages', (r) => {
    const selector = r.pick([
      `input[name="${small(r, 5)}Password"][data-testid="${theme(r)}-password"]`,
      `//form[@id="${slug(r)}"]//button[contains(.,"Copy token ${small(r, 3)}")]`,
      `#${theme(r)}-api-key-${small(r, 5)} > .masked`,
    ])
    return [{step: {action: 'click', target: selector, timeout: 30_000}}, selector]
  }),
  like('web.config and other XML with references', (r) => {
    const element = r.pick([
      `<add name="${title(r)}Db" connectionString="Server=${slug(r)};Database=${theme(r)};Integrated Security=true" />`,
      `<key-store password-ref="${slug(r)}-alias" path="${theme(r)}.p12"/>`,
      `<add key="${title(r)}Secret" value="@Microsoft.KeyVault(SecretUri=https://${slug(r)}.vault.azure.net/secrets/db-password/)" />`,
    ])
    return [{xml: `<?xml version="1.0"?><configuration>${element}</configuration>`}, element]
  }),
  like('project file with an id for secrets of users', (r) => {
    const id = uuid(r)
    return [
      {
        file: `${title(r)}.csproj`,
        xml: `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><UserSecretsId>${id}</UserSecretsId><PublicKeyToken>${hex(r, 16)}</PublicKeyToken></PropertyGroup></Project>`,
      },
      id,
    ]
  }),
  like('name of an assembly with the token of its key', (r) => {
    const name = `${title(r)}.Security.Tokens, Version=${release(r)}.0, Culture=neutral, PublicKeyToken=${hex(r, 16)}`
    return [{error: `Could not load file or assembly '${name}'`, hresult: '0x80131040'}, name]
  }),
  like('refusal in an envelope of SOAP', (r) => {
    const words = `The security token could not be authenticated or authorized (${slug(r)}, ref ${digits(r, 8)})`
    return [
      {
        xml: `<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><soap:Fault><faultcode>wsse:FailedAuthentication</faultcode><faultstring>${words}</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
      },
      words,
    ]
  }),
  like('digests in a signed document of XML', (r) => {
    const [digest, id] = [sum64(r, 32), `_${hex(r, 32)}`]
    return [
      {
        xml: `<ds:Reference URI="#${id}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`,
      },
      digest,
      id,
    ]
  }),
  like('README with badges and where to put a token', (r) => {
    const line = `Set \`${upper(r)}_${big(r, 3)}_TOKEN\` to a token with the scope \`${theme(r)}:read\`.`
    const badge = `[![Quality](https://badges.example.com/badge/grade/${hex(r, 32)})](https://example.com/${slug(r)})`
    return [{path: 'README.md', content: text(`# ${title(r)}`, badge, '', '## Authentication', line)}, line, badge]
  }),
  like('page in reStructuredText and AsciiDoc about keys', (r) => {
    const line = r.pick([
      `:envvar:\`${upper(r)}_${big(r, 3)}_SECRET_KEY\` is read once at start.`,
      `.. option:: --${theme(r)}-${small(r, 3)}-password-file <path>`,
      `NOTE: The API key of ${title(r)} ${release(r)} is shown only once, xref:keys-${small(r, 4)}.adoc[see Keys].`,
    ])
    return [{source: text('Keys', '====', '', line)}, line]
  }),
  like('page of a manual about passwords', (r) => {
    const line = `       --password-${small(r, 4)}=FILE  read the password of ${theme(r)} from FILE, never from the command line`
    return [
      {man: text(`${upper(r)}(1)   General Commands Manual`, 'OPTIONS', line, 'SEE ALSO', '       pass(1), gpg(1)')},
      line.trim(),
    ]
  }),
  like('decision record about tokens', (r) => {
    const line = `We keep tokens of ${slug(r)} for ${r.below(90) + 5} minutes and never write them to disk.`
    return [
      {
        title: `ADR ${r.below(90)}: Short tokens`,
        status: 'accepted',
        body: text('## Decision', line, '## Consequences', 'Clients sign in again.'),
      },
      line,
    ]
  }),
  like('diagram as text about the exchange of tokens', (r) => {
    const line = `    Client->>${title(r)}${big(r, 2)}: POST /token (code, code_verifier)`
    return [
      {mermaid: text('sequenceDiagram', line, `    ${title(r)}-->>Client: access_token, expires_in ${r.below(9000)}`)},
      line.trim(),
    ]
  }),
  like('files to be left out that are named after secrets', (r) => {
    const name = r.pick([
      `secrets.${slug(r)}.yaml`,
      `*.${small(r, 4)}.pem`,
      `/config/credentials/${theme(r)}-${small(r, 4)}.key`,
      `.env.${slug(r)}.local`,
      `id_rsa_${theme(r)}_${small(r, 3)}`,
    ])
    return [{'.gitignore': text('node_modules/', name, 'dist/')}, name]
  }),
  like('feed and map of a site about keys', (r) => {
    const [address, id] = [
      `https://docs.${theme(r)}.example/security/rotate-api-keys-${small(r, 5)}`,
      `tag:${theme(r)}.example,2026:post/${mixed(r, 12)}`,
    ]
    return [
      {
        xml: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>${id}</id><title>Passwords are gone</title><link href="${address}"/></entry></feed>`,
      },
      address,
      id,
    ]
  }),
]
