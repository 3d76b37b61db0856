import { useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { Card, Facts, Soft } from '@/ui';
import type { Look } from './looks';
import { Who } from './LookTable';
import { useLookWords } from './useLookWords';
import styles from './Log.module.css';

/** The log one below the other, for a narrow screen. */
export function LookCards({ looks }: { looks: readonly Look[] }) {
  const text = useText(auditText);
  const wordsOf = useLookWords();
  return (
    <ul className={styles.cards} aria-label={text.caption}>
      {looks.map((look) => {
        const { clients, seen, why, when, times } = wordsOf(look);
        return (
          <li key={look.key}>
            <Card listed>
              <Soft>{[when, times].filter(Boolean).join(', ')}</Soft>
              <Who look={look} />
              <Facts
                facts={[
                  { term: text.client, detail: clients },
                  ...(seen ? [{ term: text.seen, detail: seen }] : []),
                  ...(why ? [{ term: text.why, detail: why }] : []),
                ]}
              />
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
