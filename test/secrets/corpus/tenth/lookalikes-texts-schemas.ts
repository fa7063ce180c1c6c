import type {HarmlessAnswer} from '../lookalikes.ts'
import {like, text} from '../ninth/secrets-words.ts'
import {kebab, letters, thing, version} from './lookalikes-texts-words.ts'

/** Descriptions of interfaces, tables and texts of surfaces: they speak of secrets and hold none. */
export const tenthSchemas: readonly HarmlessAnswer[] = [
  like('property of a password in an interface', (r) => {
    const [description, pattern] = [
      `Password of the ${thing(r)} user. Write-only, never returned (since ${version(r)}).`,
      `^[A-Za-z0-9!@#$%]{${8 + r.below(9)},128}$`,
    ]
    return [
      {
        components: {
          schemas: {
            Login: {
              properties: {password: {type: 'string', format: 'password', writeOnly: true, description, pattern}},
              required: ['password'],
            },
          },
        },
      },
      description,
      pattern,
    ]
  }),
  like('schemes of security of an interface', (r) => {
    const [header, url] = [`X-${letters(r, 6)}-Api-Key`, `https://id.${thing(r)}.example.com/oauth2/token`]
    return [
      {
        components: {
          securitySchemes: {
            apiKeyAuth: {type: 'apiKey', in: 'header', name: header},
            oauth: {type: 'oauth2', flows: {clientCredentials: {tokenUrl: url, scopes: {}}}},
          },
        },
      },
      header,
      url,
    ]
  }),
  like('examples of an interface with places', (r) => {
    const example = r.pick([
      'YOUR_API_KEY',
      '<your-token>',
      'Bearer <token>',
      'string',
      'your-client-secret',
      `{{${thing(r)}_token}}`,
      'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    ])
    return [
      {
        parameters: [{name: 'api_key', in: 'query', required: true, schema: {type: 'string'}, example}],
        servers: [{url: `https://${kebab(r)}.example.com`}],
      },
      example,
    ]
  }),
  like('choices of a field about secrets', (r) => {
    const value = r.pick([
      'client_secret_basic',
      'client_secret_post',
      'private_key_jwt',
      'tls_client_auth',
      'client_secret_jwt',
      'self_signed_tls_client_auth',
      'tls_client_auth_subject_dn',
    ])
    return [
      {
        schema: {
          title: `AuthMethod${r.below(99)}`,
          properties: {token_endpoint_auth_method: {type: 'string', enum: ['none', value], default: value}},
        },
      },
      value,
    ]
  }),
  like('schema of a chart of values', (r) => {
    const description = `Name of the Secret that holds the database password of ${kebab(r)} (key "password").`
    return [
      {
        $schema: 'https://json-schema.org/draft-07/schema#',
        properties: {
          auth: {
            properties: {
              existingSecret: {type: 'string', default: '', description},
              existingSecretPasswordKey: {type: 'string', default: 'password'},
            },
          },
        },
      },
      description,
    ]
  }),
  like('types of a graph', (r) => {
    const name = `${r.pick(['CreateApiKey', 'ResetPassword', 'RevokeToken', 'RotateSecret'])}${r.pick(['Input', 'Payload'])}${r.below(99)}`
    const fields = [
      {
        name: 'token',
        type: {kind: 'NON_NULL', ofType: {kind: 'SCALAR', name: 'String'}},
        isDeprecated: true,
        deprecationReason: 'Use tokenId.',
      },
    ]
    return [{data: {__schema: {types: [{kind: 'OBJECT', name, fields, interfaces: []}]}}}, name]
  }),
  like('schema of a graph as text', (r) => {
    const sdl = text(
      `"""A key of ${kebab(r)}. The value is shown once."""`,
      `type ApiKey${r.below(99)} {`,
      '  id: ID!',
      '  lastFour: String!',
      '  secret: String @deprecated(reason: "always null")',
      '}',
    )
    return [{sdl, federation: 2}, sdl]
  }),
  like('messages of a protocol', (r) => {
    const proto = text(
      'message LoginRequest {',
      '  string username = 1;',
      `  string password = ${r.below(99) + 2} [(google.api.field_behavior) = INPUT_ONLY, debug_redact = true];`,
      '}',
      `// ${kebab(r)} ${version(r)}`,
    )
    return [{file: 'auth.proto', content: proto}, proto]
  }),
  like('schema of records of Avro', (r) => {
    const [namespace, doc] = [
      `com.example.${thing(r)}.v${r.below(99)}`,
      `Digest of the token, base64 (${r.below(9_999)})`,
    ]
    return [
      {
        type: 'record',
        namespace,
        name: 'TokenIssued',
        fields: [{name: 'token_digest', type: ['null', 'string'], doc, default: null}],
      },
      namespace,
      doc,
    ]
  }),
  like('description of a service in XML', (r) => {
    const xml = `<xs:element name="Password" type="tns:${letters(r, 5)}String" minOccurs="1"/><xs:element name="SessionToken" type="xs:string" nillable="true"/>`
    return [{wsdl: `<xs:sequence>${xml}</xs:sequence>`, soapAction: `urn:${kebab(r)}/Login`}, xml]
  }),
  like('metadata of a service of data', (r) => {
    const property = `<Property Name="${r.pick(['ApiKey', 'Password', 'AccessToken'])}${r.below(99)}" Type="Edm.String" Nullable="false" MaxLength="255"/>`
    return [
      {$metadata: `<EntityType Name="Account"><Key><PropertyRef Name="Id"/></Key>${property}</EntityType>`},
      property,
    ]
  }),
]
