import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { appointmentStaffText } from '@/i18n/appointment/staff';
import { Card, Disclosure, CheckboxGroup, Link, Page, PageHeading, Stack } from '@/ui';
import { ProposeForm } from './ProposeForm';
import { ProposeQuery } from './staff.graphql';

/** An appointment for one or more clients; whom for can stand in the address (`?voor=…`). */
export default function ProposePage() {
  const text = useText(appointmentStaffText);
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState<string[]>(() => params.get('voor')?.split(',').filter(Boolean) ?? []);
  const [{ data, error }, read] = useQuery({ query: ProposeQuery });
  const clients = data?.caseload.edges.map(({ node }) => node) ?? [];
  const names = clients.filter(({ dossierId }) => chosen.includes(dossierId));

  return (
    <Page>
      <Stack gap={1}>
        <PageHeading
          before={
            <Link to="/agenda" icon="arrowLeft">
              {text.week}
            </Link>
          }
        >
          {text.plan}
        </PageHeading>
        <p>{text.planIntro}</p>
      </Stack>
      {!data ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <Card>
          <p>
            <strong>{text.forWhom}</strong>{' '}
            {names.length === 0 ? text.nobodyYet : names.map(({ clientName }) => clientName).join(', ')}
          </p>
          <Disclosure summary={text.chooseClients} open={names.length === 0}>
            <CheckboxGroup
              name="dossierIds"
              label={text.clients}
              value={chosen}
              onChange={setChosen}
              options={clients.map(({ dossierId, clientName }) => ({ value: dossierId, label: clientName }))}
            />
          </Disclosure>
          <ProposeForm dossierIds={chosen} onDone={() => void navigate('/agenda')} />
        </Card>
      )}
    </Page>
  );
}
