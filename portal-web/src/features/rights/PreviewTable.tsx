import { useFormat, useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { type Column, DataTable, Facts, useWide } from '@/ui';
import type { Preview } from './erasure.graphql';

type Part = Preview['parts'][number];

/** How much there is of each kind of thing; what there is nothing of is left out. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const text = useText(erasureText);
  const format = useFormat();
  const wide = useWide();
  const parts = preview.parts.filter(({ items, files }) => items + files > 0);
  const inFiles = ({ files, bytes }: Part) => `${format.number(files)} (${format.fileSize(bytes)})`;
  const columns: readonly Column<Part>[] = [
    { key: 'kind', label: text.kind, cell: ({ title }) => title },
    { key: 'items', label: text.items, numeric: true, cell: ({ items }) => format.number(items) },
    {
      key: 'files',
      label: text.files,
      numeric: true,
      cell: (part) => (part.files ? inFiles(part) : '–'),
    },
    { key: 'due', label: text.due, cell: ({ due }) => (due ? text.dueYes : text.dueNo) },
  ];
  if (parts.length === 0) return <p>{text.previewNone}</p>;
  return wide ? (
    <DataTable
      caption={text.previewTitle(preview.reference)}
      columns={columns}
      rows={parts}
      rowKey={({ title }) => title}
      rowName={({ title }) => title}
    />
  ) : (
    <Facts
      facts={parts.map((part) => ({
        term: part.title,
        detail: text.partDetail(
          format.number(part.items),
          part.files ? inFiles(part) : null,
          part.due ? text.dueYes : text.dueNo,
        ),
      }))}
    />
  );
}
