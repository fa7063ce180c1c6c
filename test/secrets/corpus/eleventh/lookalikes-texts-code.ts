import type {HarmlessAnswer} from '../lookalikes.ts'
import {like, text, uuid} from '../ninth/secrets-words.ts'
import type {Random} from '../random.ts'
import {big, hex, mixed, release, slug, small, theme, title, upper} from './lookalikes-texts-words.ts'

const source = (r: Random, path: string, ...lines: readonly string[]) => ({
  path: `${theme(r)}/${path}`,
  sha: hex(r, 40),
  encoding: 'utf-8',
  content: text(...lines),
})

/** Source code of many languages that handles passwords, tokens and keys and holds none. */
export const eleventhCode: readonly HarmlessAnswer[] = [
  like('class of Java with a password encoder', (r) => {
    const line = `    private String ${theme(r)}Password = env.getRequiredProperty("${theme(r)}.${small(r, 5)}.password");`
    return [source(r, 'Config.java', '@Configuration', `public class ${title(r)}Config {`, line, '}'), line.trim()]
  }),
  like('class of Kotlin that reads a token', (r) => {
    const line = `val apiToken: String = requireNotNull(prefs.getString("${theme(r)}_token_${small(r, 4)}", null)) { "no token" }`
    return [source(r, 'Session.kt', `object ${title(r)}Session {`, `  ${line}`, '}'), line]
  }),
  like('handler of Go that checks a token', (r) => {
    const line = r.pick([
      `token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ") // ${slug(r)}`,
      `var Err${title(r)}BadPassword${big(r, 2)} = errors.New("${theme(r)}: password does not match")`,
      `secretKey, err := os.ReadFile("/run/secrets/${slug(r)}-${small(r, 4)}")`,
    ])
    return [source(r, 'auth.go', 'package auth', '', `\t${line}`), line]
  }),
  like('module of Rust with a secret type', (r) => {
    const line = r.pick([
      `pub struct ${title(r)}Token${big(r, 2)}(SecretString);`,
      `let password = rpassword::prompt_password("Password for ${slug(r)}-${small(r, 4)}: ")?;`,
      `const ${upper(r)}_TOKEN_ENV: &str = "${upper(r)}_${big(r, 4)}_API_TOKEN";`,
    ])
    return [source(r, 'secret.rs', 'use secrecy::{ExposeSecret, SecretString};', line), line]
  }),
  like('code of C with sizes of keys', (r) => {
    const line = r.pick([
      `#define ${upper(r)}_${big(r, 3)}_KEY_BYTES ${16 + r.below(48)}U`,
      `static int ${theme(r)}_${small(r, 4)}_passwd_cb(char *buf, int size, int rwflag, void *password);`,
      `OPENSSL_cleanse(ctx->${theme(r)}_${small(r, 4)}_secret_key, KEY_BYTES);`,
    ])
    return [source(r, 'crypto.h', '#pragma once', line), line]
  }),
  like('code of C# that binds options', (r) => {
    const line = r.pick([
      `[Required] public string ${title(r)}ClientSecret${big(r, 2)} { get; init; } = string.Empty;`,
      `var apiKey = builder.Configuration["${title(r)}:${big(r, 3)}:ApiKey"] ?? throw new InvalidOperationException("ApiKey");`,
      `options.TokenValidationParameters.ValidIssuer = "https://id.${slug(r)}.example/${small(r, 4)}";`,
    ])
    return [source(r, 'Options.cs', `namespace ${title(r)};`, line), line]
  }),
  like('code of Ruby with credentials of an application', (r) => {
    const line = r.pick([
      `config.secret_key = Rails.application.credentials.dig(:${theme(r)}, :${small(r, 5)}_secret)`,
      `has_secure_token :${theme(r)}_${small(r, 4)}_token, length: ${24 + r.below(30)}`,
      `password = ENV.fetch("${upper(r)}_${big(r, 4)}_PASSWORD") { abort "set the password" }`,
    ])
    return [source(r, 'devise.rb', '# frozen_string_literal: true', line), line]
  }),
  like('code of PHP with tokens of a form', (r) => {
    const line = r.pick([
      `$token = $request->session()->get('_${theme(r)}_${small(r, 4)}_token');`,
      `define('${upper(r)}_${big(r, 4)}_AUTH_KEY', getenv('${upper(r)}_AUTH_KEY'));`,
      `'password' => ['required', 'confirmed', Password::min(${10 + r.below(30)})->mixedCase()], // ${theme(r)}`,
    ])
    return [source(r, 'Login.php', '<?php', '', line), line]
  }),
  like('code of Swift with a keychain', (r) => {
    const line = `let query: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: "${slug(r)}.${small(r, 5)}"]`
    return [source(r, 'Keychain.swift', 'import Security', line), line]
  }),
  like('code of TypeScript with a token type', (r) => {
    const line = r.pick([
      `export const ${upper(r)}_${big(r, 4)}_TOKEN = new InjectionToken<string>('${theme(r)}.token')`,
      `const {accessToken, refreshToken} = await ${theme(r)}.exchange${big(r, 2)}(code, verifier)`,
      `export type ${title(r)}Secret${big(r, 2)} = Readonly<{secretId: string; rotatedAt: Date | null}>`,
    ])
    return [source(r, 'tokens.ts', "import {InjectionToken} from '@angular/core'", line), line]
  }),
  like('code of Scala and Elixir with settings', (r) => {
    const line = r.pick([
      `  secret_key_base: System.fetch_env!("${upper(r)}_${big(r, 3)}_SECRET_KEY_BASE"),`,
      `  val dbPassword: Secret[String] = config.at("${theme(r)}.${small(r, 5)}.password").load`,
      `  plug :verify_api_token when action in [:${theme(r)}, :${small(r, 6)}]`,
    ])
    return [source(r, 'runtime.exs', line), line.trim()]
  }),
  like('script of PowerShell with a credential', (r) => {
    const line = r.pick([
      `$cred = Get-Credential -UserName "${theme(r)}\\${small(r, 5)}" -Message "Password for the service"`,
      `$secret = Get-AzKeyVaultSecret -VaultName "kv-${slug(r)}" -Name "${small(r, 6)}-password"`,
      `param([Parameter(Mandatory)][SecureString]$${title(r)}${big(r, 2)}Password)`,
    ])
    return [source(r, 'deploy.ps1', '#Requires -Version 7', line), line]
  }),
  like('script of a shell with checks of variables', (r) => {
    const line = r.pick([
      `: "\${${upper(r)}_${big(r, 4)}_TOKEN:?must be set}"`,
      `PASSWORD="$(pass show ${theme(r)}/${small(r, 6)})"`,
      `export ${upper(r)}_API_KEY="\${${big(r, 6)}_API_KEY:-}"`,
      `curl -fsS -H "Authorization: Bearer $${upper(r)}_${big(r, 4)}" https://api.${slug(r)}.example/v1/keys`,
    ])
    return [source(r, 'run.sh', '#!/usr/bin/env bash', 'set -euo pipefail', line), line]
  }),
  like('code of Python with keys of a dictionary', (r) => {
    const line = r.pick([
      `password = keyring.get_password("${slug(r)}", "${small(r, 6)}")`,
      `SECRET_KEY = os.environ["${upper(r)}_${big(r, 4)}_SECRET_KEY"]`,
      `token: SecretStr = Field(alias="${theme(r)}_${small(r, 4)}_token", repr=False)`,
      `api_key = dbutils.secrets.get(scope="${slug(r)}", key="${small(r, 6)}-api-key")`,
    ])
    return [source(r, 'settings.py', 'import os', line), line]
  }),
  like('constants with ids of an application in code', (r) => {
    const [client, tenant] = [uuid(r), uuid(r)]
    const file = source(
      r,
      'authConfig.js',
      `export const msalConfig = {auth: {clientId: '${client}', authority: 'https://login.microsoftonline.com/${tenant}'}}`,
    )
    return [file, client, tenant]
  }),
  like('tests of code with matchers for secrets', (r) => {
    const line = r.pick([
      `it('rejects a password of ${6 + r.below(5)} characters for ${slug(r)}-${small(r, 4)}', async () => {`,
      `def test_${theme(r)}_${small(r, 4)}_token_is_never_logged(caplog):`,
      `func Test${title(r)}SecretKeyRotation${big(r, 3)}(t *testing.T) {`,
    ])
    return [source(r, 'auth.test', line), line]
  }),
  like('version and commit put into a program', (r) => {
    const [commit, id] = [hex(r, 40), `${mixed(r, 20)}/${mixed(r, 20)}/${mixed(r, 20)}/${mixed(r, 20)}`]
    return [
      {
        file: `/usr/local/bin/${slug(r)}`,
        output: text(
          `path\texample.com/${slug(r)}`,
          `mod\texample.com/tokens\tv${release(r)}`,
          `build\tvcs.revision=${commit}`,
        ),
        buildId: id,
      },
      commit,
      id,
    ]
  }),
]
