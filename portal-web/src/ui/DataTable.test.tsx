import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataTable } from './DataTable';
import { TextField } from './TextFields';
import { turnShortcuts } from './useShortcuts';

const ROWS = ['Samira', 'Ron', 'Aleksandra'];

function List({ onOpen, onCall }: { onOpen: (row: string) => void; onCall: (row: string) => void }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  return (
    <>
      <TextField name="zoek" label="Zoek" value={query} onChange={setQuery} />
      <DataTable
        caption="Cliënten"
        columns={[{ key: 'name', label: 'Naam', cell: (row: string) => row }]}
        rows={ROWS}
        rowKey={(row) => row}
        rowName={(row) => row}
        onOpen={onOpen}
        selected={selected}
        onSelect={setSelected}
        rowKeys={{ b: onCall }}
      />
    </>
  );
}

function row(name: string) {
  return screen.getByRole('row', { name: new RegExp(name) });
}

describe('the keyboard in a list', () => {
  beforeEach(() => turnShortcuts(true));

  it('finds the list from anywhere, walks, selects, opens and calls', async () => {
    const onOpen = vi.fn();
    const onCall = vi.fn();
    render(<List onOpen={onOpen} onCall={onCall} />);
    const user = userEvent.setup();
    await user.keyboard('j');
    expect(row('Samira')).toHaveFocus();
    await user.keyboard('jjjk');
    expect(row('Ron')).toHaveFocus();
    await user.keyboard('xb{Enter}');
    expect(screen.getByRole('checkbox', { name: 'Kies Ron' })).toBeChecked();
    expect(onCall).toHaveBeenCalledExactlyOnceWith('Ron');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('Ron');
  });

  it('leaves letters alone where somebody writes', async () => {
    render(<List onOpen={vi.fn()} onCall={vi.fn()} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Zoek' }), 'jkxb');
    expect(screen.getByRole('textbox', { name: 'Zoek' })).toHaveValue('jkxb');
  });

  it('listens to arrows only, once somebody turned the letters off', async () => {
    turnShortcuts(false);
    render(<List onOpen={vi.fn()} onCall={vi.fn()} />);
    const user = userEvent.setup();
    await user.keyboard('j');
    expect(document.body).toHaveFocus();
    row('Samira').focus();
    await user.keyboard('jx{ArrowDown}');
    expect(row('Ron')).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: 'Kies Samira' })).not.toBeChecked();
  });
});
