import type { ReactNode } from 'react';
import { Card, type Column, DataTable, Soft, Stack } from '@/ui';

/** One idea: what it is, its plot, and the same numbers in a table below. */
export function Panel<Row extends { key: string }>({
  title,
  what,
  plot,
  columns,
  rows,
}: {
  title: string;
  what: string;
  plot: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}) {
  return (
    <Card heading={title}>
      <Soft>{what}</Soft>
      <Stack gap={3}>
        {plot}
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          rowName={({ key }) => key}
        />
      </Stack>
    </Card>
  );
}
