import type { Translation } from '../messages';
import type { mailText } from './nl';

export default {
  title: 'Mail about notices',
  back: 'Back to the notices',
  off: 'Mail is not switched on here yet. Your notices are in the portal.',
  address: 'Your mail address',
  addressAbout:
    'You do not need a mail address. If you give one, we first send a link there. Only after you press it, we send you mail.',
  addressLabel: 'Mail address',
  confirmed: 'Confirmed',
  unconfirmed: (address) =>
    `We sent a mail to ${address}. Press the link in that mail. No mail? Look at unwanted mail, or save the address again.`,
  failed: (address) => `Our mail does not reach ${address}. Check the address, or give another one.`,
  save: 'Save the address',
  remove: 'No more mail',
  about: 'What do we mail you about?',
  nothingInside: 'The mail only says that something waits for you. What it is, you read here.',
  MESSAGES: 'Messages',
  APPOINTMENTS: 'Appointments',
  PLAN: 'Plan and documents',
  WORK: 'Vacancies and pitch',
  ACCESS: 'Who may see what',
  PORTAL: 'No mail',
  AT_ONCE: 'At once',
  DAILY: 'Once a day, at 8 o’clock',
  quiet: 'Quiet hours',
  quietAbout:
    'We send no mail in these hours. It comes afterwards. Choose the same hour twice for no quiet hours.',
  quietFrom: 'Quiet from',
  quietUntil: 'Until',
  hour: (hour) => `${hour}:00`,
  kept: 'Saved',
} satisfies Translation<typeof mailText>;
