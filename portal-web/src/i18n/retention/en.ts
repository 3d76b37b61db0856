import type { Translation } from '../messages';
import type { retentionText } from './nl';

export default {
  title: 'How long we keep things',
  running:
    'As long as you get support, everything stays. After that a period begins for each part. When it is over, that part is erased.',
  ended: (day) =>
    `Your support lasted until ${day}. After that each part stays for some time. Then it is erased.`,
  held: (day) => `Something about your dossier is still going on. That is why everything stays until ${day}.`,
  terms: 'See the period of each part',
  after: (term) => `${term} after your support ends`,
  until: (day) => `until ${day}`,
  erased: 'already erased',
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
  wholeDossier: 'The whole dossier, with your name',
  ask: 'Ask to erase something earlier',
  askTitle: 'What should go earlier?',
  askIntro:
    'A privacy officer looks at your question and answers within a month. Sometimes the law says that we must keep something. Then you read why.',
  askWhich: 'Choose what should go',
  askAll: 'Everything',
  askAllHint: 'After that you cannot log in any more. This is only possible once your support has ended.',
  askSome: 'One or more parts',
  askParts: 'Which parts?',
  askMissing: 'Choose at least one part, or everything.',
  askText: 'Do you want to add something?',
  askSend: 'Send my question',
  askSent: 'Your question was sent. The answer will appear here.',
  askFailed: 'Sending did not work. What you wrote is still there. Please try again.',
  cancel: 'Cancel',
  noConsequences: 'Asking this has no consequences for your benefit or support.',
  asked: (moment) => `You asked to erase this, ${moment}:`,
  waits: 'You get an answer within a month. It will appear here.',
  granted: (name, moment) => `Yes. This is erased, says ${name}, privacy officer, ${moment}.`,
  refused: (name, moment) => `No, says ${name}, privacy officer, ${moment}.`,
  refusal_LAW_OR_TASK:
    'A law, or a task of the law, asks us to keep this (GDPR article 17, paragraph 3, under b).',
  refusal_ARCHIVE: 'This is an archive in the public interest (GDPR article 17, paragraph 3, under d).',
  refusal_LEGAL_CLAIM:
    'This is needed for an objection, an appeal or a claim (GDPR article 17, paragraph 3, under e).',
  complain: 'You do not agree with this answer? You can complain to the Autoriteit Persoonsgegevens.',
} satisfies Translation<typeof retentionText>;
