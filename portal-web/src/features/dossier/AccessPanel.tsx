import { useEffect, useRef, useState } from 'react';
import { today, useFormat, useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Cluster, Disclosure, Drawer, Facts, Heading, Icon, Notice, Receipt, Stack } from '@/ui';
import styles from './AccessPanel.module.css';
import type { Grant, ReceiptFacts, Section } from './dossier.graphql';
import { GiveForm } from './GiveForm';
import { type Cell, type Column, isTask, lastDayOf, SECTIONS } from './grid';
import { LastDayForm } from './LastDayForm';
import { ReceiptFile } from './ReceiptFile';
import { SectionPreview } from './SectionPreview';
import { names } from './sentences';
import { type Consent, type ConsentPurpose, useConsent } from './useConsent';

/** What was just done, with proof, and the grant that it would take to undo it. */
type Done = {
  kind: 'given' | 'withdrawn' | 'extended' | 'shortened';
  receipt: ReceiptFacts;
  sections: readonly Section[];
  lastDay: string;
  undo?: Grant;
};

type PanelProps = {
  dossierId: string;
  column: Column | undefined;
  /** One cell, or the organisation as a whole. */
  section: Section | null;
  /** The consent of which the end is asked about. */
  extend: string | null;
  open: boolean;
  onClose: () => void;
  onChanged: () => void;
};

/** Beside the page: what one cell means, what is seen then, and the giving and taking back of it. */
export function AccessPanel({ dossierId, column, section, extend, open, onClose, onChanged }: PanelProps) {
  const text = useText(dossierText);
  const consent = useConsent(dossierId);
  const [done, setDone] = useState<Done | null>(null);
  if (!column) return null;
  const { organisation } = column;

  const finish = (what: Done) => {
    setDone(what);
    onChanged();
  };
  const takeBack = async (grant: Grant, sections: Section[]) => {
    const whole = sections.length === grant.sections.length;
    const receipt = await consent.withdraw(grant, whole ? null : sections);
    if (receipt)
      finish({
        kind: 'withdrawn',
        receipt,
        sections,
        lastDay: grant.until ? lastDayOf(grant.until) : today(),
        undo: grant,
      });
  };
  const giveAgain = async ({ undo, sections, lastDay }: Done) => {
    if (!undo) return;
    const again = { purpose: undo.purpose as ConsentPurpose, sections: [...sections], lastDay };
    const receipt = await consent.give({ organisationId: organisation.id, ...again });
    if (receipt) finish({ kind: 'given', receipt, sections, lastDay });
  };
  const moveEnd = async (grant: Grant, lastDay: string) => {
    const receipt = await consent.changeLastDay(grant, lastDay);
    const later = !grant.until || lastDay > lastDayOf(grant.until);
    if (receipt)
      finish({ kind: later ? 'extended' : 'shortened', receipt, sections: grant.sections, lastDay });
  };
  const given = (receipt: ReceiptFacts, sections: readonly Section[], lastDay: string) =>
    finish({ kind: 'given', receipt, sections, lastDay });

  const title = section
    ? text.cellTitle(organisation.name, text[`section_${section}`])
    : text.giveTitle(organisation.name);
  return (
    <Drawer open={open} onClose={onClose} title={title}>
      {consent.failed ? (
        <Notice tone="bad" live>
          {consent.failed}
        </Notice>
      ) : null}
      {done ? (
        <Proof
          column={column}
          done={done}
          consent={consent}
          onUndo={() => giveAgain(done)}
          onClose={onClose}
        />
      ) : section ? (
        <AboutCell
          cell={column.cells[section]}
          consent={consent}
          onTakeBack={takeBack}
          onMoveEnd={moveEnd}
          onGiven={given}
        />
      ) : (
        <AboutOrganisation
          column={column}
          extend={extend}
          consent={consent}
          onTakeBack={takeBack}
          onMoveEnd={moveEnd}
          onGiven={given}
        />
      )}
    </Drawer>
  );
}

type Acting = {
  consent: Consent;
  onTakeBack: (grant: Grant, sections: Section[]) => void;
  onMoveEnd: (grant: Grant, lastDay: string) => void;
  onGiven: (receipt: ReceiptFacts, sections: readonly Section[], lastDay: string) => void;
};

function AboutCell({ cell, consent, onTakeBack, onMoveEnd, onGiven }: Acting & { cell: Cell }) {
  const text = useText(dossierText);
  const more = useText(consentText);
  const { organisation, section, state, law, consents } = cell;
  const seen = state !== 'no';
  return (
    <Stack gap={3}>
      <Stack gap={1}>
        <p className={styles.state} data-seen={seen || undefined}>
          <Icon name={seen ? 'eye' : 'eyeOff'} size="m" />
          {seen ? text.seesNow(organisation.name) : text.seesNotNow(organisation.name)}
        </p>
        <p>{text[`about_${section}`]}</p>
      </Stack>
      {law ? <ByLaw law={law} /> : null}
      {consents.map((grant) => (
        <Stack key={grant.id} gap={2}>
          {law ? <p>{text.alsoConsent}</p> : null}
          <GrantFacts grant={grant} />
          <Cluster>
            <Button icon="eyeOff" busy={consent.busy} onClick={() => onTakeBack(grant, [section])}>
              {text.withdrawThis}
            </Button>
          </Cluster>
          <Disclosure summary={more.changeEnd}>
            <LastDayForm grant={grant} busy={consent.busy} onSend={(day) => onMoveEnd(grant, day)} />
          </Disclosure>
        </Stack>
      ))}
      <section className={styles.preview}>
        <Heading level={3}>
          {seen ? text.previewNow(organisation.name) : text.previewThen(organisation.name)}
        </Heading>
        <SectionPreview section={section} organisation={organisation} asIf={!seen} />
      </section>
      {seen ? null : (
        <GiveForm organisation={organisation} choice={[section]} consent={consent} onGiven={onGiven} />
      )}
    </Stack>
  );
}

function AboutOrganisation({
  column,
  extend,
  consent,
  onTakeBack,
  onMoveEnd,
  onGiven,
}: Acting & { column: Column; extend: string | null }) {
  const text = useText(dossierText);
  const more = useText(consentText);
  const format = useFormat();
  const { organisation, consents, hidden } = column;
  return (
    <Stack gap={3}>
      {consents.map((grant) => (
        <section key={grant.id} className={styles.preview}>
          <Heading level={3}>{format.list(names(grant.sections, text))}</Heading>
          <GrantFacts grant={grant} />
          <Cluster>
            <Button
              icon="eyeOff"
              busy={consent.busy}
              aria-label={text.withdrawWhat(format.list(names(grant.sections, text)))}
              onClick={() => onTakeBack(grant, [...grant.sections])}
            >
              {grant.sections.length > 1 ? text.withdrawAll : text.withdrawThis}
            </Button>
          </Cluster>
          <Disclosure summary={more.changeEnd} open={grant.id === extend}>
            <LastDayForm grant={grant} busy={consent.busy} onSend={(day) => onMoveEnd(grant, day)} />
          </Disclosure>
        </section>
      ))}
      {hidden.length > 0 ? (
        <GiveForm organisation={organisation} choice={hidden} consent={consent} onGiven={onGiven} />
      ) : null}
    </Stack>
  );
}

function ByLaw({ law }: { law: Grant }) {
  const text = useText(dossierText);
  return (
    <Notice icon="shield">
      <Stack gap={1}>
        <strong>{text.lawCannot}</strong>
        {isTask(law.purpose) ? <span>{text[`law_${law.purpose}`]}</span> : null}
        <span>{text.lawCannotWhy}</span>
      </Stack>
    </Notice>
  );
}

function GrantFacts({ grant }: { grant: Grant }) {
  const text = useText(dossierText);
  const format = useFormat();
  return (
    <Facts
      facts={[
        { term: text.why, detail: grant.basis === 'CONSENT' ? text.whyConsent : text.whyLaw },
        { term: text.whatFor, detail: text[`purpose_${grant.purpose}`] },
        { term: text.since, detail: format.day(grant.from) },
        { term: text.until, detail: grant.until ? format.day(lastDayOf(grant.until)) : text.noEnd },
      ]}
    />
  );
}

type ProofProps = {
  column: Column;
  done: Done;
  consent: Consent;
  onUndo: () => void;
  onClose: () => void;
};

function Proof({ column, done, consent, onUndo, onClose }: ProofProps) {
  const text = useText(dossierText);
  const format = useFormat();
  const more = useText(consentText);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [done]);
  const organisation = column.organisation.name;
  const said = (sections: readonly Section[]) => format.list(names(sections, text));
  const titles = {
    given: text.givenTitle,
    withdrawn: text.withdrawnTitle,
    extended: more.extendedTitle,
    shortened: more.shortenedTitle,
  };
  const stillLaw = SECTIONS.filter(
    (section) => done.sections.includes(section) && column.byLaw.includes(section),
  );
  const gone = done.sections.filter((section) => !stillLaw.includes(section));
  return (
    <div ref={ref} tabIndex={-1} className={styles.proof}>
      <Receipt
        title={titles[done.kind]}
        number={done.receipt.number}
        at={done.receipt.at}
        sha256={done.receipt.sha256}
      >
        {done.kind === 'extended' || done.kind === 'shortened' ? (
          <p>{more.changedWhat(organisation, said(done.sections), format.day(done.lastDay))}</p>
        ) : done.kind === 'given' ? (
          <p>{text.givenWhat(organisation, said(done.sections), format.day(done.lastDay))}</p>
        ) : (
          <>
            {gone.length > 0 ? <p>{text.withdrawnWhat(organisation, said(gone))}</p> : null}
            {stillLaw.length > 0 ? <p>{text.withdrawnStillLaw(organisation, said(stillLaw))}</p> : null}
          </>
        )}
      </Receipt>
      <ReceiptFile id={done.receipt.id} number={done.receipt.number} />
      <p>{text.noConsequences}</p>
      <Cluster>
        <Button kind="primary" onClick={onClose}>
          {text.ready}
        </Button>
        {done.undo ? (
          <Button icon="undo" busy={consent.busy} onClick={onUndo}>
            {text.giveAgain}
          </Button>
        ) : null}
      </Cluster>
    </div>
  );
}
