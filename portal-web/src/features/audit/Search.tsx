import { useRef } from 'react';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { DateField, Form, Select, TextField, useShortcuts } from '@/ui';
import type { Kind, View } from './address';
import { LogColleaguesQuery } from './audit.graphql';
import styles from './Log.module.css';

const NOBODY: never[] = [];

/** Which part of the log is shown. Enter leaves the name for the list. */
export function Search({ view, onChange }: { view: View; onChange: (changes: Partial<View>) => void }) {
  const text = useText(auditText);
  const name = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => name.current?.focus() });
  const [{ data }] = useQuery({ query: LogColleaguesQuery });
  const colleagues = data?.accessLogColleagues ?? NOBODY;

  return (
    <div role="search" aria-label={text.search} className={styles.fields}>
      {view.kind === 'DOSSIER' ? (
        <Form label={text.client} onSubmit={() => name.current?.blur()}>
          <TextField
            ref={name}
            name="client"
            type="search"
            label={text.client}
            autoComplete="off"
            maxLength={100}
            value={view.client}
            onChange={(client) => onChange({ client })}
          />
        </Form>
      ) : null}
      <Select
        name="collega"
        label={text.colleague}
        value={view.colleague}
        onChange={(colleague) => onChange({ colleague })}
        options={[
          { value: '', label: text.everybody },
          ...colleagues.map(({ id, name: who }) => ({ value: id, label: who })),
        ]}
      />
      <div className={styles.period}>
        <DateField
          name="van"
          label={text.from}
          value={view.from}
          onChange={(from) => onChange({ from })}
          max={view.until || undefined}
        />
        <DateField
          name="tot"
          label={text.until}
          value={view.until}
          onChange={(until) => onChange({ until })}
          min={view.from || undefined}
        />
      </div>
      <Select<Kind>
        name="wat"
        label={text.what}
        value={view.kind}
        onChange={(kind) => onChange({ kind })}
        options={[
          { value: 'DOSSIER', label: text.DOSSIER },
          { value: 'ACCESS_LOG', label: text.ACCESS_LOG },
        ]}
      />
    </div>
  );
}
