import { useState } from 'react';
import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { usePages } from '@/app/usePages';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { rightsText } from '@/i18n/rights/nl';
import { rightsStaffText } from '@/i18n/rights/staff';
import {
  Badge,
  Card,
  type Column,
  DataTable,
  EmptyState,
  Facts,
  Page,
  PageHeading,
  Soft,
  Stack,
  Tabs,
  useWide,
} from '@/ui';
import { type Case, CasesQuery } from './cases.graphql';

type Which = 'open' | 'done';

/** For the privacy officer: at whose correction the term runs, never what it is about. */
export default function CasesPage() {
  const text = useText(rightsStaffText);
  const [which, setWhich] = useState<Which>('open');
  return (
    <Page width="wide">
      <Stack gap={0}>
        <PageHeading>{text.header}</PageHeading>
        <Soft>{text.casesIntro}</Soft>
      </Stack>
      <Tabs<Which>
        label={text.casesWhich}
        chosen={which}
        onChoose={setWhich}
        tabs={[
          { key: 'open', label: text.casesOpen, panel: <Cases key="open" open /> },
          { key: 'done', label: text.casesDone, panel: <Cases key="done" open={false} /> },
        ]}
      />
    </Page>
  );
}

function Cases({ open }: { open: boolean }) {
  const text = useText(rightsStaffText);
  const { data, error, nodes, again, pages } = usePages(
    CasesQuery,
    { open, after: null },
    (answer) => answer.rectificationCases,
  );
  if (!data) return <QueryState error={error} onRetry={again} lines={6} />;
  return (
    <Stack>
      {nodes.length === 0 ? (
        <EmptyState icon="edit" title={open ? text.casesNone : text.casesNoneDone}>
          {text.casesNoneDo}
        </EmptyState>
      ) : (
        <List cases={nodes} />
      )}
      <MorePages pages={pages} label={text.casesMore} failed={text.casesMoreFailed} />
    </Stack>
  );
}

function List({ cases }: { cases: readonly Case[] }) {
  const text = useText(rightsStaffText);
  const words = useText(dossierText);
  const rights = useText(rightsText);
  const format = useFormat();
  const wide = useWide();
  const state = (one: Case) => (
    <Badge tone={one.overdue ? 'bad' : one.state === 'OPEN' ? 'wait' : 'neutral'}>
      {one.overdue ? text.overdue : rights[`correction_${one.state}`]}
    </Badge>
  );
  const facts = (one: Case) => ({
    section: words[`section_${one.section}`],
    asked: format.moment(one.askedAt),
    due: format.day(one.dueOn),
  });
  if (!wide) {
    return cases.map((one) => (
      <Card key={one.id} heading={one.clientName} listed>
        <Stack gap={1}>
          <div>{state(one)}</div>
          <Facts
            facts={[
              { term: rights.correctionSection, detail: facts(one).section },
              { term: rights.correctionAsked, detail: facts(one).asked },
              { term: rights.correctionDue, detail: facts(one).due },
            ]}
          />
        </Stack>
      </Card>
    ));
  }
  const columns: readonly Column<Case>[] = [
    { key: 'client', label: text.client, cell: (one) => one.clientName },
    { key: 'section', label: rights.correctionSection, cell: (one) => facts(one).section },
    { key: 'asked', label: rights.correctionAsked, cell: (one) => facts(one).asked },
    { key: 'due', label: rights.correctionDue, cell: (one) => facts(one).due },
    { key: 'state', label: text.state, cell: state },
  ];
  return (
    <DataTable
      caption={text.casesCaption}
      columns={columns}
      rows={cases}
      rowKey={(one) => one.id}
      rowName={(one) => one.clientName}
    />
  );
}
