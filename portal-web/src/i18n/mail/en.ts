import type { Translation } from '../messages';
import type { mailText } from './nl';

export default {
  title: 'How you get notices',
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
  PORTAL: 'Only in the portal',
  AT_ONCE: 'At once',
  DAILY: 'Once a day, at 8 o’clock',
  quiet: 'Quiet hours',
  quietAbout:
    'We send nothing in these hours. It comes afterwards. Choose the same hour twice for no quiet hours.',
  quietFrom: 'Quiet from',
  quietUntil: 'Until',
  hour: (hour) => `${hour}:00`,
  devices: 'Notices on your device',
  devicesAbout:
    'Your phone or computer then shows it when there is something new, also when Werkbrug is closed. The screen never says what it is.',
  devicesHomeScreen:
    'On an iPhone or iPad this only works when Werkbrug is on your home screen. In Safari, press the share button, then “Add to Home Screen”. Then open Werkbrug from your home screen and come back here.',
  devicesUnsupported: 'This browser cannot show notices. Try another browser, or choose mail above.',
  devicesDenied:
    'Your browser blocks notices of Werkbrug. Press the lock beside the address of this page, allow “Notifications” and load the page again.',
  devicesOn: 'Switch on notices on this device',
  devicesFailed: 'Notices could not be switched on. Check your internet and try again.',
  devicesKept: 'This device gets notices now',
  devicesThis: 'This device',
  devicesGone: 'This device gets no more notices',
  aboutDevices: 'What does your device tell you about?',
  nothingOnScreen: 'The screen only says that something waits for you.',
  since: (when) => `since ${when}`,
  deviceName: (browser, system) => `${browser} on ${system}`,
  device: 'Browser',
  devicesRemoveOf: (name) => `Remove ${name}`,
  devicesRemove: 'Remove',
  kept: 'Saved',
} satisfies Translation<typeof mailText>;
