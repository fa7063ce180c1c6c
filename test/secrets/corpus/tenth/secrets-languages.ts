import {app, base64, day, escaped, ip, stamp, text, title, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {Noun, noun, spoken} from './secrets-words.ts'

/** Sentences that give a secret in other languages, and sentences inside another text. */
export const tenthLanguages: readonly Shape[] = [
  spoken('ticket in German', (secret, name, r) => ({
    ticket: r.below(9_999),
    nachricht: `Moin, ${noun('de', name)} für ${app(r)} ist jetzt ${secret} - bitte nicht weitergeben.`,
  })),
  spoken('message in German', (secret, name, r) => ({
    kanal: app(r),
    text: `${Noun('de', name)} wurde geändert auf: ${secret}`,
    zeit: stamp(r),
  })),
  spoken('handover in German', (secret, name, r) => ({
    inhalt: text(
      `Übergabe ${title(app(r))}`,
      '',
      `Server: ${ip(r)}`,
      'Benutzer: admin',
      `Hier noch ${noun('de', name)}, wie besprochen: ${secret}`,
      'Viele Grüße',
    ),
  })),
  spoken('ticket in French', (secret, name, r) => ({
    id: r.below(999),
    commentaire: `Salut, ${noun('fr', name)} de la recette est désormais ${secret}, merci de ne pas diffuser.`,
  })),
  spoken('procedure in French', (secret, name, r) => ({
    page: `Procédure ${app(r)}`,
    contenu: `1. Se connecter au serveur.\n2. Saisir ${noun('fr', name)} : « ${secret} »\n3. Redémarrer le service.`,
  })),
  spoken('message in Spanish', (secret, name, r) => ({
    asunto: `Acceso a ${app(r)}`,
    mensaje: `Buenos días: ${noun('es', name)} del entorno de pruebas es ${secret}. Saludos.`,
  })),
  spoken('change in Spanish', (secret, name, r) => ({
    comentario: `He cambiado ${noun('es', name)}; ahora usad ${secret} en ${app(r)}.`,
    fecha: day(r),
  })),
  spoken('message in Portuguese', (secret, name, r) => ({
    assunto: app(r),
    corpo: `Oi, segue ${noun('pt', name)} do ambiente: ${secret}\nQualquer coisa me avise.`,
  })),
  spoken('ticket in Portuguese', (secret, name, r) => ({
    chamado: r.below(9_999),
    descricao: `${Noun('pt', name)} atual do ${app(r)} é ${secret} e precisa ser trocada.`,
  })),
  spoken('message in Italian', (secret, name, r) => ({
    oggetto: `Accesso ${app(r)}`,
    testo: `Ciao, ${noun('it', name)} per il collaudo è ${secret}. Fammi sapere.`,
  })),
  spoken('note in Italian', (secret, name, r) => ({
    nota: `Server ${ip(r)}, utente admin, ${noun('it', name)}: ${secret}`,
    progetto: app(r),
  })),
  spoken('message in Dutch', (secret, name, r) => ({
    onderwerp: app(r),
    bericht: `Hoi, ${noun('nl', name)} voor de testomgeving is ${secret}. Groet, beheer`,
  })),
  spoken('manual in Dutch', (secret, name, r) => ({
    handleiding: `Log in op ${ip(r)} en vul ${noun('nl', name)} in: ${secret}`,
    versie: r.below(9),
  })),
  spoken('transcript of a support call', (secret, name, r) => ({
    transcript: [
      {speaker: 'agent', text: `Which ${noun('en', name)} did you use for ${app(r)}?`},
      {speaker: 'customer', text: `It was ${secret}`},
    ],
  })),
  {
    ...spoken('mail with its text in base64', () => null),
    place: (secret, name, r) => {
      const as = base64(`Hello,\n\nthe ${noun('en', name)} of ${app(r)} is ${secret}\n\nBest regards\n`)
      return {
        answer: {
          mimeType: 'text/plain',
          filename: '',
          headers: [{name: 'Subject', value: 'Access'}],
          body: {size: as.length, data: as},
        },
        as,
      }
    },
  },
  {
    ...spoken('event of a hook as a text', () => null),
    place: (secret, name, r) => ({
      answer: {
        delivery: uuid(r),
        payload: `{"action":"created","comment":{"body":"${escaped(`the ${noun('en', name)} is "${secret}"`)}"}}`,
      },
    }),
  },
]
