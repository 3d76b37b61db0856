import { messages } from '../messages';

/** How long things are kept, and asking to erase them earlier: what the client reads. */
export const retentionText = messages('retention', {
  title: 'Hoe lang wij bewaren',
  running:
    'Zolang u begeleiding krijgt, blijft alles staan. Daarna begint voor elk onderdeel een bewaartermijn. Is die voorbij, dan wordt het gewist.',
  ended: (day: string) =>
    `Uw begeleiding duurde tot en met ${day}. Daarna blijft elk onderdeel nog een tijd staan. Dan wordt het gewist.`,
  held: (day: string) => `Er loopt nog iets over uw dossier. Daarom blijft alles staan tot en met ${day}.`,
  terms: 'Bekijk de termijn van elk onderdeel',
  after: (term: string) => `${term} na de begeleiding`,
  until: (day: string) => `tot en met ${day}`,
  erased: 'al gewist',
  years: (count: number) => `${count} jaar`,
  months: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
  wholeDossier: 'Het hele dossier, met uw naam',
  ask: 'Vraag om iets eerder te wissen',
  askTitle: 'Wat moet eerder weg?',
  askIntro:
    'Een privacyfunctionaris kijkt naar uw vraag en antwoordt binnen een maand. Soms moeten wij iets bewaren van de wet. Dan leest u waarom.',
  askWhich: 'Kies wat weg moet',
  askAll: 'Alles',
  askAllHint: 'Daarna kunt u niet meer inloggen. Dit kan pas als uw begeleiding is afgesloten.',
  askSome: 'Een of meer onderdelen',
  askParts: 'Welke onderdelen?',
  askMissing: 'Kies ten minste één onderdeel, of alles.',
  askText: 'Wilt u er iets bij zeggen?',
  askSend: 'Stuur mijn vraag',
  askSent: 'Uw vraag is verstuurd. Het antwoord komt hier te staan.',
  askFailed: 'Versturen is niet gelukt. Wat u schreef, staat er nog. Probeer het opnieuw.',
  cancel: 'Annuleren',
  noConsequences: 'Dit vragen heeft geen gevolgen voor uw uitkering of begeleiding.',
  asked: (moment: string) => `U vroeg ${moment} om dit te wissen:`,
  waits: 'U krijgt binnen een maand antwoord. Het komt hier te staan.',
  granted: (name: string, moment: string) =>
    `Ja. Dit wordt gewist, zegt ${name}, privacyfunctionaris, ${moment}.`,
  refused: (name: string, moment: string) => `Nee, zegt ${name}, privacyfunctionaris, ${moment}.`,
  refusal_LAW_OR_TASK:
    'Een wet, of een taak die in de wet staat, vraagt ons dit te bewaren (AVG artikel 17, lid 3, onder b).',
  refusal_ARCHIVE: 'Dit is archief in het algemeen belang (AVG artikel 17, lid 3, onder d).',
  refusal_LEGAL_CLAIM:
    'Dit is nodig voor een bezwaar, een beroep of een vordering (AVG artikel 17, lid 3, onder e).',
  complain: 'Niet eens met dit antwoord? U kunt klagen bij de Autoriteit Persoonsgegevens.',
});
