import type { Translation } from '../messages';
import type { navText } from './nl';

export default {
  appointmentDescription: 'Choose a time, and see when you meet',
  appointmentTitle: 'Appointments',
  contactMessages: 'Messages',
  contactMoments: 'Contacts',
  contactMomentsDescription: 'When you spoke to each other',
  documentAbout: 'Letters, photos and other files, with what was said about them',
  documentTitle: 'Documents',
  dossierCv: 'My CV',
  dossierCvDescription: 'Work, education, diplomas and languages',
  dossierDetails: 'My details',
  dossierDetailsDescription: 'Address, phone, email and your benefit',
  dossierDossierTab: 'File',
  dossierWho: 'Who may see what',
  dossierWhoDescription: 'You see and decide which organisation sees what',
  effortplanDescription: 'What you and your contact person agreed',
  effortplanTitle: 'My plan',
  jobapplicationTitle: 'Applications',
  pitchDescription: 'Show employers what you can do, without your name',
  pitchTitle: 'Your pitch',
  rightsDescription: 'Everything about you in one file, and what else you can ask',
  rightsTitle: 'Your rights',
  vacancyNavDescription: 'Find work that suits you',
  vacancyTitle: 'Vacancies',
} satisfies Translation<typeof navText>;
