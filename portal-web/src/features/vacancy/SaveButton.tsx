import { useState } from 'react';
import { useSession } from '@/app/session/session';
import { useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { Button, IconButton, useToast } from '@/ui';
import { VacancySaveMutation } from './vacancies.graphql';
import styles from './Vacancies.module.css';

/** The star by which a client keeps a vacancy; it fills at once and comes back when saving failed. */
export function SaveButton({
  id,
  title,
  saved,
  words = false,
}: {
  id: string;
  title: string;
  saved: boolean;
  /** On a page of its own the star says what it does. */
  words?: boolean;
}) {
  const text = useText(vacancyText);
  const say = useToast();
  const { me } = useSession();
  const [, save] = useMutation(VacancySaveMutation);
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (!me.dossierId) return null;
  const on = wanted ?? saved;
  const dossierId = me.dossierId;

  const keep = async (saved: boolean) => {
    setWanted(saved);
    const { data, error } = await save({ input: { dossierId, vacancyId: id, saved } });
    if (error || !data?.vacancySave.vacancy) {
      setWanted(!saved);
      say({ message: data?.vacancySave.userErrors[0]?.message ?? text.saveFailed, tone: 'bad' });
    } else if (!saved) {
      // From a list of what was saved it disappears at once.
      say({ message: text.unsaved, undo: () => void keep(true) });
    }
  };
  const toggle = () => void keep(!on);
  return (
    <span className={styles.star} data-on={on || undefined}>
      {words ? (
        <Button small icon="star" onClick={toggle}>
          {on ? text.saved : text.saveThis}
        </Button>
      ) : (
        <IconButton icon="star" label={text.save(title)} aria-pressed={on} onClick={toggle} />
      )}
    </span>
  );
}
