import { useState } from 'react';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { ButtonLink, Card } from '@/ui';
import { Uses } from './GlassUses';
import { useGlass } from './useGlass';

/** So long it stands on the first page; after that one finds it at "Wie mag wat zien". */
const NEWS_DAYS = 14;
const DAY = 86_400_000;

/** On "Vandaag": somebody else than the own contact person looked. */
export default function GlassNews() {
  const text = useText(dossierText);
  const [since] = useState(() => Date.now() - NEWS_DAYS * DAY);
  const recent = useGlass().filter(({ from }) => Date.parse(from) > since);
  if (recent.length === 0) return null;
  return (
    <Card tone="forYou" heading={text.glassToday}>
      <p>{text.glassIntro}</p>
      <Uses uses={recent} />
      <ButtonLink to="/wie-ziet-wat" kind="secondary" icon="eye">
        {text.who}
      </ButtonLink>
    </Card>
  );
}
