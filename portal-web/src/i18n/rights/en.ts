import type { Translation } from '../messages';
import type { rightsText } from './nl';

export default {
  title: 'Your rights',
  toDossier: 'Back to Dossier',
  intro: 'The dossier is yours. Here is what you can do with it.',
  export: 'Everything about you in one file',
  exportAbout:
    'You get everything that Werkbrug holds about you: a dossier to read, the same data for a computer, and your documents.',
  exportAsk: 'Make the file',
  exportAgain: 'Make the file again',
  exportRunning: 'We are making your file.',
  exportWalkAway: 'You do not have to wait. You can do something else or come back later.',
  exportReady: (until) => `Your file is ready. You can save it until ${until}.`,
  exportSave: (size) => `Save it (${size})`,
  exportSavePlain: 'Save it',
  exportFailed: 'Making the file did not work. Nothing is lost. Please try again.',
  exportExpired: 'Your previous file was removed: it was there for an hour. You can make a new file.',
  exportNotAsked: 'Asking did not work. Please try again.',
  exportNotSaved: 'Saving did not work. Please try again, or make a new file.',
  exportSafe: 'This file holds personal data. Keep it where only you can get at it.',
} satisfies Translation<typeof rightsText>;
