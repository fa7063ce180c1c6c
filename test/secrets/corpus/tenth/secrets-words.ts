import type {Json} from '#core/json'
import {formed, line, SETTING} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import type {Random} from '../random.ts'

type Answer = (secret: string, name: string, r: Random) => Json

export const asIs = (secret: string): string => secret
/** A setting of an application, as it is. */
export const setting = (shape: string, answer: Answer): Shape => formed(shape, SETTING, asIs, answer)
/** The same where only one line fits. */
export const settingLine = (shape: string, answer: Answer): Shape => line(shape, SETTING, answer)
/** The same in another form. */
export const settingIn = (shape: string, form: (secret: string) => string, answer: Answer): Shape =>
  formed(shape, SETTING, form, answer)

/** What one gives to somebody in a sentence. */
const SPOKEN = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$|kubeconfig-key$)/
export const spoken = (shape: string, answer: Answer): Shape => line(shape, SPOKEN, answer)

/** What a name speaks of: a password, a passphrase, a token, a secret, a key or an address. */
const ABOUT = [/passphrase/i, /pass/i, /token/i, /secret/i, /key|id_|identity/i, /./] as const
const NOUNS = {
  en: ['passphrase', 'password', 'token', 'secret', 'key', 'connection URL'],
  de: ['die Passphrase', 'das Passwort', 'das Token', 'das Secret', 'der Schlüssel', 'die Zugangs-URL'],
  fr: ['la phrase secrète', 'le mot de passe', "le jeton d'accès", 'le secret', 'la clé', "l'URL de connexion"],
  es: [
    'la frase de contraseña',
    'la contraseña',
    'el token de acceso',
    'el secreto',
    'la clave de acceso',
    'la URL de conexión',
  ],
  pt: ['a frase secreta', 'a senha', 'o token de acesso', 'o segredo', 'a chave de acesso', 'a URL de conexão'],
  it: [
    'la passphrase',
    'la password',
    'il token di accesso',
    'il segreto',
    'la chiave di accesso',
    "l'URL di connessione",
  ],
  nl: ['de wachtwoordzin', 'het wachtwoord', 'het token', 'het geheim', 'de sleutel', 'de verbindings-URL'],
} as const
export const noun = (language: keyof typeof NOUNS, name: string): string =>
  NOUNS[language][ABOUT.findIndex((about) => about.test(name))] ?? name
/** The same at the start of a sentence. */
export const Noun = (language: keyof typeof NOUNS, name: string): string => {
  const word = noun(language, name)
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
/** As a parameter of an address. */
export const ofUrl = (secret: string): string => encodeURIComponent(secret)
export const cookiePair = (secret: string): string => secret.slice(0, secret.indexOf(';'))
