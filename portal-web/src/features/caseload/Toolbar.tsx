import { useRef } from 'react';
import { useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { FilterChips, Form, Select, Shortcuts, TextField, useShortcuts } from '@/ui';
import type { Cohort, Order, View } from './address';
import type { ReasonKind } from './caseload.graphql';
import { REASON_KINDS, REASONS } from './reasons';
import { RuleOfOrder } from './RuleOfOrder';
import styles from './Toolbar.module.css';

type ToolbarProps = {
  view: View;
  onChange: (changes: Partial<View>) => void;
  counts: readonly { kind: ReasonKind; count: number }[];
};

/** What of the caseload is shown, in which order, and how that order comes about. Enter leaves the search for the list. */
export function Toolbar({ view, onChange, counts }: ToolbarProps) {
  const text = useText(caseloadText);
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => search.current?.focus() });
  const countOf = (kind: ReasonKind) => counts.find((count) => count.kind === kind)?.count ?? 0;
  const chips = REASON_KINDS.filter((kind) => countOf(kind) > 0 || kind === view.reason);

  return (
    <div className={styles.toolbar}>
      <FilterChips
        label={text.reasons}
        all={text.all}
        value={view.reason}
        onChange={(reason) => onChange({ reason })}
        chips={chips.map((kind) => ({
          value: kind,
          label: text[kind],
          icon: REASONS[kind].icon,
          count: countOf(kind),
        }))}
      />
      <div className={styles.fields}>
        <Form label={text.searchLabel} onSubmit={() => search.current?.blur()}>
          <TextField
            ref={search}
            name="naam"
            type="search"
            label={text.searchLabel}
            autoComplete="off"
            value={view.name}
            onChange={(name) => onChange({ name })}
          />
        </Form>
        <Select<Cohort | 'ALL'>
          name="groep"
          label={text.cohortLabel}
          value={view.cohort ?? 'ALL'}
          onChange={(cohort) => onChange({ cohort: cohort === 'ALL' ? null : cohort })}
          options={[
            { value: 'ALL', label: text.cohortAll },
            { value: 'MINUS_3', label: text.MINUS_3 },
            { value: 'MINUS_6', label: text.MINUS_6 },
          ]}
        />
        <Select<Order>
          name="volgorde"
          label={text.orderLabel}
          value={view.order}
          onChange={(order) => onChange({ order })}
          options={[
            { value: 'ATTENTION', label: text.orderAttention },
            { value: 'NAME', label: text.orderName },
          ]}
        />
      </div>
      <div className={styles.explained}>
        <RuleOfOrder />
        <Shortcuts
          keys={[
            { key: '/', does: text.keySearch },
            { key: 'j k', does: text.keyWalk },
            { key: 'Enter', does: text.keyOpen },
            { key: 'x', does: text.keySelect },
            { key: 'b', does: text.keyCall },
          ]}
        />
      </div>
    </div>
  );
}
