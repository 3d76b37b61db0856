import { messages } from '../messages';

/** What stands in the navigation, apart from the features so that opening the portal does not load all of them. */
export const navText = messages('nav', {
  appointmentDescription: 'Kies een tijd, en zie wanneer u elkaar spreekt',
  appointmentTitle: 'Afspraken',
  contactMessages: 'Berichten',
  contactMoments: 'Contactmomenten',
  contactMomentsDescription: 'Wanneer u elkaar sprak',
  documentAbout: 'Brieven, foto’s en andere bestanden, met wat erover gezegd is',
  documentTitle: 'Documenten',
  dossierCv: 'Mijn cv',
  dossierCvDescription: 'Werk, opleiding, diploma’s en talen',
  dossierDetails: 'Mijn gegevens',
  dossierDetailsDescription: 'Adres, telefoon, e-mail en uw uitkering',
  dossierDossierTab: 'Dossier',
  dossierWho: 'Wie mag wat zien',
  dossierWhoDescription: 'U ziet en bepaalt welke organisatie wat van u ziet',
  effortplanDescription: 'Wat u en uw contactpersoon hebben afgesproken',
  effortplanTitle: 'Mijn plan',
  jobapplicationTitle: 'Sollicitaties',
  pitchDescription: 'Laat werkgevers zien wat u kunt, zonder uw naam',
  pitchTitle: 'Uw pitch',
  rightsDescription: 'Alles over u in één bestand, en wat u nog meer kunt vragen',
  rightsTitle: 'Uw rechten',
  vacancyNavDescription: 'Zoek werk dat bij u past',
  vacancyTitle: 'Vacatures',
});

/** The same for staff, who read Dutch. */
export const navStaffText = messages('nav', {
  appointmentWeek: 'Mijn agenda',
  auditNav: 'Wie heeft gekeken',
  auditGlassNav: 'Noodtoegang',
  auditQuestionsNav: 'Vragen van cliënten',
  caseloadNav: 'Mijn cliënten',
  contactAbsence: 'Afwezigheid',
  contactPromise: 'Antwoordbelofte',
  dossierStaffAssignNav: 'Toewijzen',
  dossierStaffGlassNav: 'Noodtoegang',
  dossierStaffHeader: 'Cliënt',
  effortplanStaffTab: 'Plan',
  marketGallery: 'Kandidaten',
  marketPerson: 'Pitch',
  marketQuestions: 'Mijn vragen',
  reportingNav: 'Cijfers',
  rightsCorrections: 'Correcties',
  rightsErasuresNav: 'Wissen',
});
