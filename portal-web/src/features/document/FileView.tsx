import { lazy, Suspense, useCallback, useState } from 'react';
import { useFile } from '@/app/useFile';
import { useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { ErrorState, OutLink, Skeleton } from '@/ui';
import type { FileVersion } from './document.graphql';
import { type Pins, Sheet } from './Sheet';
import styles from './Viewer.module.css';

const PdfPages = lazy(() => import('./PdfPages'));
const WordText = lazy(() => import('./WordText'));

const MEDIA_TYPES = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** A file in the page: pictures and pages with pins, or the text of a Word file. */
export function FileView({
  dossierId,
  version,
  pins,
}: {
  dossierId: string;
  version: FileVersion;
  pins: Pins;
}) {
  const text = useText(documentText);
  const loaded = useFile(dossierId, version.fileId, MEDIA_TYPES[version.kind]);
  const [broken, setBroken] = useState<string>();
  const onFailed = useCallback(() => setBroken(version.fileId), [version.fileId]);
  const file = loaded?.file;
  const save = file ? (
    <OutLink href={file.url} download={version.name}>
      {text.save}
    </OutLink>
  ) : undefined;
  if (loaded?.failed || broken === version.fileId) return <ErrorState what={text.cannotOpen} action={save} />;
  if (!file) return <Skeleton card lines={8} />;
  return (
    <Suspense fallback={<Skeleton card lines={8} />}>
      {version.kind === 'PDF' ? (
        <PdfPages bytes={file.bytes} pins={pins} onFailed={onFailed} />
      ) : version.kind === 'DOCX' ? (
        <WordText bytes={file.bytes} onFailed={onFailed} />
      ) : (
        <div className={styles.sheets}>
          <Sheet page={1} pages={1} pins={pins}>
            <img src={file.url} alt={version.name} onError={onFailed} />
          </Sheet>
        </div>
      )}
      <p>{save}</p>
    </Suspense>
  );
}
