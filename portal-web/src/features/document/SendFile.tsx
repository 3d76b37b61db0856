import { useState } from 'react';
import type { FilePlace } from '@/app/outbox/outbox';
import { useOutbox, useOutboxEntries } from '@/app/outbox/useOutbox';
import { newId } from '@/graphql';
import { useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { type ChosenFile, FileField } from '@/ui';
import { topicOf } from './document.graphql';

const MAX_FILE = 20 * 1024 * 1024;

/** Sends files as they are chosen, and shows how far each is; what cannot leave yet waits on the device. */
export function SendFile({
  place,
  label,
  hint,
  multiple,
}: {
  place: FilePlace;
  label: string;
  hint: string;
  multiple?: boolean;
}) {
  const text = useText(documentText);
  const outbox = useOutbox();
  const topic = topicOf(place.documentId ?? place.dossierId);
  const [problem, setProblem] = useState<string>();
  const files = useOutboxEntries(topic).map(
    ({ id, files: [file], state, progress, refusal }): ChosenFile => ({
      id,
      name: file?.name ?? '',
      size: file?.blob.size ?? 0,
      state: state === 'sending' ? 'uploading' : state === 'failed' ? 'failed' : 'waiting',
      progress,
      problem: refusal ?? undefined,
    }),
  );
  const add = async (chosen: File[]) => {
    setProblem(undefined);
    for (const file of chosen) {
      if (file.size > MAX_FILE) {
        setProblem(text.tooLarge(file.name));
        continue;
      }
      await outbox.enqueueFile({
        topic,
        title: file.name,
        file: { id: newId(), name: file.name.slice(-200), type: file.type, blob: file, place },
      });
    }
  };
  return (
    <FileField
      name="document"
      label={label}
      hint={hint}
      error={problem}
      multiple={multiple}
      files={files}
      onAdd={(chosen) => void add(chosen)}
      onRemove={(id) => void outbox.discard(id)}
      onRetry={(id) => void outbox.retry(id)}
    />
  );
}
