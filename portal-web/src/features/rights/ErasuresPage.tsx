import { useState } from 'react';
import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { Page, PageHeading, Soft, Stack, Tabs } from '@/ui';
import { DoneList } from './DoneList';
import { DueList } from './DueList';
import { RequestList } from './RequestList';

type Which = 'due' | 'requests' | 'done';

/** "Wissen": what may go, who asks for it, and what went. */
export default function ErasuresPage() {
  const text = useText(erasureText);
  const [which, setWhich] = useState<Which>('due');
  return (
    <Page>
      <Stack gap={0}>
        <PageHeading>{text.title}</PageHeading>
        <Soft>{text.intro}</Soft>
      </Stack>
      <Tabs<Which>
        label={text.which}
        chosen={which}
        onChoose={setWhich}
        tabs={[
          { key: 'due', label: text.tabDue, panel: <DueList key="due" /> },
          { key: 'requests', label: text.tabRequests, panel: <RequestList key="requests" /> },
          { key: 'done', label: text.tabDone, panel: <DoneList key="done" /> },
        ]}
      />
    </Page>
  );
}
