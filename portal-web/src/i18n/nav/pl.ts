import type { Translation } from '../messages';
import type { navText } from './nl';

export default {
  appointmentDescription: 'Wybór terminu i umówione spotkania',
  appointmentTitle: 'Spotkania',
  contactMessages: 'Wiadomości',
  contactMoments: 'Kontakty',
  contactMomentsDescription: 'Kiedy rozmawialiście',
  documentAbout: 'Listy, zdjęcia i inne pliki wraz z uwagami',
  documentTitle: 'Dokumenty',
  dossierCv: 'Moje CV',
  dossierCvDescription: 'Praca, szkoły, dyplomy i języki',
  dossierDetails: 'Moje dane',
  dossierDetailsDescription: 'Adres, telefon, e-mail i twój zasiłek',
  dossierDossierTab: 'Akta',
  dossierWho: 'Kto co widzi',
  dossierWhoDescription: 'Widzisz i decydujesz, która organizacja co widzi',
  effortplanDescription: 'Co ustalili Państwo z osobą kontaktową',
  effortplanTitle: 'Mój plan',
  jobapplicationTitle: 'Podania o pracę',
  pitchDescription: 'Pokaż pracodawcom, co umiesz, bez podawania nazwiska',
  pitchTitle: 'Twoja prezentacja',
  rightsDescription: 'Wszystko o Tobie w jednym pliku i o co jeszcze możesz poprosić',
  rightsTitle: 'Twoje prawa',
  vacancyNavDescription: 'Znajdź pracę dla siebie',
  vacancyTitle: 'Oferty pracy',
} satisfies Translation<typeof navText>;
