import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Card, Soft, Stack } from '@/ui';
import type { GlassUse } from './glass.graphql';
import { useGlass } from './useGlass';
import styles from './WhoLooked.module.css';

/** All of them, on "Wie mag wat zien"; draws nothing when it never happened. */
export function GlassUses() {
  const text = useText(dossierText);
  const uses = useGlass();
  if (uses.length === 0) return null;
  return (
    <Card heading={text.glass}>
      <p>{text.glassIntro}</p>
      <Uses uses={uses} />
    </Card>
  );
}

/** Who looked, when, and why. */
export function Uses({ uses }: { uses: readonly GlassUse[] }) {
  const text = useText(dossierText);
  const format = useFormat();
  return (
    <ul className={styles.looks}>
      {uses.map(({ id, personName, role, organisationName, reason, from, until }) => (
        <li key={id}>
          <Stack gap={0}>
            <strong>{personName}</strong>
            <Soft>
              {text[`role_${role}`]}, {organisationName}
            </Soft>
            <span>{text.glassWhen(format.moment(from), format.time(until))}</span>
            <span>
              {text.glassWhy}: <q>{reason}</q>
            </span>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
