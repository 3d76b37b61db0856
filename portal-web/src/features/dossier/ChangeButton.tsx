import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Cluster } from '@/ui';
import type { Column } from './grid';
import type { Opened } from './WhoSeesWhatPage';

/** The way to give and take back for one organisation; absent where the law decides everything. */
export function ChangeButton({ column, onOpen }: { column: Column; onOpen: (opened: Opened) => void }) {
  const text = useText(dossierText);
  const { organisation, hidden, consents } = column;
  if (hidden.length === 0 && consents.length === 0) return null;
  return (
    <Cluster>
      <Button
        small
        icon="edit"
        aria-label={text.changeOf(organisation.name)}
        onClick={() => onOpen({ organisationId: organisation.id, section: null })}
      >
        {text.change}
      </Button>
    </Cluster>
  );
}
