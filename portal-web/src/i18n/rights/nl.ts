import { messages } from '../messages';

export const rightsText = messages('rights', {
  title: 'Uw rechten',
  toDossier: 'Terug naar Dossier',
  intro: 'Het dossier is van u. Hier staat wat u ermee kunt doen.',
  export: 'Alles over u in één bestand',
  exportAbout:
    'U krijgt alles wat er in Werkbrug over u staat: een dossier om te lezen, dezelfde gegevens voor een computer, en uw documenten.',
  exportAsk: 'Maak het bestand',
  exportAgain: 'Maak het bestand opnieuw',
  exportRunning: 'Wij maken uw bestand.',
  exportWalkAway: 'U hoeft niet te wachten. U kunt gerust iets anders doen of straks terugkomen.',
  exportReady: (until: string) => `Uw bestand is klaar. U kunt het opslaan tot ${until}.`,
  exportSave: (size: string) => `Sla het op (${size})`,
  exportSavePlain: 'Sla het op',
  exportFailed: 'Het bestand maken is niet gelukt. Er is niets weg. Probeer het opnieuw.',
  exportExpired:
    'Uw vorige bestand is verwijderd: het was een uur te krijgen. U kunt een nieuw bestand maken.',
  exportNotAsked: 'Het vragen is niet gelukt. Probeer het opnieuw.',
  exportNotSaved: 'Opslaan is niet gelukt. Probeer het opnieuw, of maak een nieuw bestand.',
  exportSafe: 'In dit bestand staan persoonlijke gegevens. Bewaar het op een plek waar alleen u bij kunt.',
});
