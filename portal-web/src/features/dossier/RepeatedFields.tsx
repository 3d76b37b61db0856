import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Cluster, Heading, IconButton, Notice } from '@/ui';
import styles from './RepeatedFields.module.css';

/** A few fields, as often as needed: one block per item, with a cross, and a button that adds one. */
export function RepeatedFields<T>({
  name,
  label,
  error,
  items,
  itemName,
  add,
  onAdd,
  onRemove,
  children,
}: {
  name: string;
  label: string;
  error?: string;
  items: readonly T[];
  itemName: (item: T, index: number) => string;
  add: string;
  onAdd: () => void;
  onRemove: (index: number, what: string) => void;
  children: (item: T, index: number) => ReactNode;
}) {
  const text = useText(dossierText);
  return (
    <section className={styles.list} aria-labelledby={`lijst-${name}`}>
      <Heading id={`lijst-${name}`}>{label}</Heading>
      {error ? <Notice tone="bad">{error}</Notice> : null}
      {items.map((item, index) => {
        const what = itemName(item, index);
        return (
          <div key={index} role="group" aria-label={what} className={styles.item}>
            <span className={styles.remove}>
              <IconButton icon="trash" label={text.remove(what)} onClick={() => onRemove(index, what)} />
            </span>
            {children(item, index)}
          </div>
        );
      })}
      <Cluster>
        <Button icon="plus" onClick={onAdd}>
          {add}
        </Button>
      </Cluster>
    </section>
  );
}
