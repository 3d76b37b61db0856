import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Cluster, Form, FormActions, FormErrorSummary, Notice, Stack } from '@/ui';
import type { OwnPart } from './useOwnPart';

/** The frame of a form over one part of the own dossier: what was found, what changed elsewhere, and saving. */
export function OwnForm<T extends object>({
  part,
  label,
  fieldName,
  describe,
  children,
}: {
  part: OwnPart<T>;
  label: string;
  fieldName: (field: keyof T & string) => string;
  /** What stands in a field now, in words. */
  describe: (field: keyof T & string, stored: T) => string;
  children: ReactNode;
}) {
  const text = useText(dossierText);
  const { stale } = part;
  return (
    <Form onSubmit={part.save} label={label}>
      <FormErrorSummary errors={part.errors} attempt={part.attempt} />
      {part.found && !stale ? (
        <Notice icon="edit">
          <Stack gap={1}>
            <span>{text.draftFound}</span>
            <Cluster>
              <Button kind="quiet" small icon="undo" onClick={part.startOver}>
                {text.startOver}
              </Button>
            </Cluster>
          </Stack>
        </Notice>
      ) : null}
      {children}
      {stale ? (
        <Notice tone="wait" icon="attention" live>
          <Stack gap={1}>
            <strong>{text.staleTitle}</strong>
            <span>{text.staleKept}</span>
            <ul>
              {stale.changed.map((field) => (
                <li key={field}>
                  {text.staleNow(fieldName(field), describe(field, stale.stored) || text.empty)}
                </li>
              ))}
            </ul>
            <Cluster>
              <Button onClick={part.keep}>{text.staleKeep}</Button>
              <Button onClick={part.take}>{text.staleTake}</Button>
            </Cluster>
          </Stack>
        </Notice>
      ) : null}
      <FormActions>
        <Button kind="primary" type="submit" busy={part.busy}>
          {text.save}
        </Button>
      </FormActions>
    </Form>
  );
}
