import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Card, Disclosure, Icon, Soft, Stack } from '@/ui';
import { CellState } from './CellState';
import { ChangeButton } from './ChangeButton';
import { type Column, GROUPS, SECTION_ICONS, SECTIONS } from './grid';
import styles from './OrganisationCards.module.css';
import { names, sees } from './sentences';
import type { Opened } from './WhoSeesWhatPage';

/** The same picture on a phone: first in one sentence per organisation, then every section one press away. */
export function OrganisationCards({
  columns,
  onOpen,
}: {
  columns: readonly Column[];
  onOpen: (opened: Opened) => void;
}) {
  return (
    <Stack gap={2}>
      {columns.map((column) => (
        <OrganisationCard key={column.organisation.id} column={column} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

function OrganisationCard({ column, onOpen }: { column: Column; onOpen: (opened: Opened) => void }) {
  const text = useText(dossierText);
  const format = useFormat();
  const { organisation, byLaw, byConsent, cells } = column;
  const allByLaw = byLaw.length === SECTIONS.length;
  return (
    <Card heading={organisation.name}>
      <Stack gap={1}>
        <Soft>{text[`kind_${organisation.kind}`]}</Soft>
        <p className={styles.sees}>
          <Icon name={column.seen.length > 0 ? 'eye' : 'eyeOff'} size="m" /> {sees(column, text)}
        </p>
        {byLaw.length > 0 ? (
          <p className={styles.line}>
            <Icon name="shield" />
            <span>{allByLaw ? text.byLawAll : text.byLawSome(format.list(names(byLaw, text)))}</span>
          </p>
        ) : null}
        {byConsent.length > 0 ? (
          <p className={styles.line}>
            <Icon name="check" />
            <span>{text.byConsentSome(format.list(names(byConsent, text)))}</span>
          </p>
        ) : null}
      </Stack>
      <Disclosure summary={<Named of={organisation.name}>{text.allSections}</Named>}>
        {GROUPS.map((group) => (
          <div key={group.key} className={styles.group}>
            <h3 className={styles.groupName}>{text[`group_${group.key}`]}</h3>
            <ul className={styles.rows}>
              {group.sections.map((section) => (
                <li key={section}>
                  <button
                    type="button"
                    className={styles.row}
                    onClick={() => onOpen({ organisationId: organisation.id, section })}
                  >
                    <span className={styles.section}>
                      <Icon name={SECTION_ICONS[section]} />
                      {text[`section_${section}`]}
                    </span>
                    <CellState cell={cells[section]} />
                    <span className={styles.onward}>
                      <Icon name="chevronRight" />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
      <ChangeButton column={column} onOpen={onOpen} />
    </Card>
  );
}

/** Says in speech of whom it is, where the eye sees it from the card. */
function Named({ of, children }: { of: string; children: string }) {
  return (
    <span>
      {children}
      <span className="wb-hidden"> ({of})</span>
    </span>
  );
}
