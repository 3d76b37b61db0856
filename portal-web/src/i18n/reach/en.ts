import type { Translation } from '../messages';
import type { reachText } from './nl';

export default {
  title: 'Your contact person',
  toDossier: 'File',
  reach: (days, from, until) => `Can be reached on ${days}, ${from} to ${until}`,
  call: (phone) => `Call ${phone}`,
  since: (day) => `Since ${day}`,
  none: 'You do not have a contact person yet',
  noneDo: 'As soon as you have one, you will see here who it is.',
  clickTitle: 'Does it not click?',
  clickIntro:
    'Sometimes people do not fit together. That is nobody’s fault. You can ask for somebody else. You need no reason.',
  clickWho:
    'The team lead reads your question and answers within 5 working days. Your contact person does not see it.',
  clickNothing: 'It has no consequences for your benefit or your guidance.',
  ask: 'Ask for somebody else',
  about: 'Who is it about?',
  reason: 'What would you like to say about it?',
  reasonHint: 'Only the team lead reads this.',
  reasonLong: 'Please make it shorter: 500 characters fit.',
  send: 'Send',
  notNow: 'Not now',
  sent: (due) => `Your question was sent. You get an answer by ${due} at the latest.`,
  open: (name, due) =>
    `You asked for somebody other than ${name}. The team lead answers by ${due} at the latest.`,
  late: (name) =>
    `You asked for somebody other than ${name}. The answer should have been there. The team lead sees that.`,
  yourReason: 'You wrote',
  withdraw: 'Take it back',
  withdrawn: 'Your question was taken back',
  stateREASSIGNED: (day) => `You got somebody else ${day}.`,
  stateANSWERED: (name, day) => `${name} answered ${day}:`,
  stateWITHDRAWN: (day) => `You took your question back ${day}.`,
  lead: 'The team lead',
} satisfies Translation<typeof reachText>;
