import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { faceOf, initialsOf } from './Avatar';
import {
  Badge,
  Button,
  type ChosenFile,
  Counter,
  DataTable,
  Dialog,
  FileField,
  FormErrorSummary,
  LightState,
  OfflineBanner,
  PageHeading,
  RadioGroup,
  Skeleton,
  Tabs,
  TextArea,
  TextField,
  ToastRegion,
  useToast,
} from '.';

describe('Button', () => {
  it('stays in place while busy, says so, and ignores presses', async () => {
    const pressed = vi.fn();
    render(
      <Button busy onClick={pressed}>
        Versturen
      </Button>,
    );
    const button = screen.getByRole('button', { name: /Versturen\s*, Even wachten/ });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('does not send a form by accident', () => {
    render(<Button>Annuleren</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });
});

describe('TextField', () => {
  it('is described by its help and its error, and marked as wrong', () => {
    render(
      <TextField
        name="employer"
        label="Werkgever"
        hint="De naam van het bedrijf."
        error="Vul een naam in"
        value=""
        onChange={() => undefined}
      />,
    );
    const field = screen.getByRole('textbox', { name: 'Werkgever' });
    expect(field).toHaveAccessibleDescription('De naam van het bedrijf. Vul een naam in');
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  it('says which one need not be filled in', () => {
    render(<TextField name="note" label="Opmerking" optional value="" onChange={() => undefined} />);
    expect(screen.getByRole('textbox', { name: 'Opmerking (niet verplicht)' })).not.toBeRequired();
  });
});

describe('TextArea', () => {
  it('counts people’s characters, down to nothing and past it', () => {
    const { rerender } = render(
      <TextArea name="note" label="Bericht" maxLength={5} value="abcd" onChange={() => undefined} />,
    );
    expect(screen.getByText('Nog 1 teken')).toBeVisible();
    rerender(
      <TextArea name="note" label="Bericht" maxLength={5} value="👩👩👩👩👩" onChange={() => undefined} />,
    );
    expect(screen.getByText('Nog 0 tekens')).toBeVisible();
    rerender(
      <TextArea name="note" label="Bericht" maxLength={5} value="abcdefg" onChange={() => undefined} />,
    );
    expect(screen.getByText('2 tekens te veel')).toBeVisible();
  });
});

describe('RadioGroup', () => {
  it('is a named group with its error, and tells the choice', async () => {
    const chosen = vi.fn();
    render(
      <RadioGroup
        name="channel"
        label="Hoe?"
        error="Kies hoe"
        value=""
        onChange={chosen}
        options={[
          { value: 'EMAIL', label: 'E-mail' },
          { value: 'PHONE', label: 'Gebeld' },
        ]}
      />,
    );
    expect(screen.getByRole('group', { name: 'Hoe?' })).toHaveAccessibleDescription('Kies hoe');
    await userEvent.click(screen.getByRole('radio', { name: 'Gebeld' }));
    expect(chosen).toHaveBeenCalledWith('PHONE');
  });
});

describe('FormErrorSummary', () => {
  it('takes the focus, and leads to the field', async () => {
    render(
      <>
        <FormErrorSummary errors={[{ name: 'employer', message: 'Vul een werkgever in' }]} />
        <TextField name="employer" label="Werkgever" value="" onChange={() => undefined} />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Vul een werkgever in' }));
    expect(screen.getByRole('textbox', { name: 'Werkgever' })).toHaveFocus();
  });
});

describe('Dialog', () => {
  function Question() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Intrekken</Button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Toestemming intrekken?">
          <p>UWV ziet uw cv dan niet meer.</p>
        </Dialog>
      </>
    );
  }

  it('has the name of its question, and gives the focus back to what opened it', async () => {
    render(<Question />);
    const opener = screen.getByRole('button', { name: 'Intrekken' });
    await userEvent.click(opener);
    expect(screen.getByRole('dialog', { name: 'Toestemming intrekken?' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByText('UWV ziet uw cv dan niet meer.')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });
});

describe('Tabs', () => {
  function Parts() {
    const [chosen, setChosen] = useState<'plan' | 'cv' | 'chat'>('plan');
    return (
      <Tabs
        label="Onderdelen"
        chosen={chosen}
        onChoose={setChosen}
        tabs={[
          { key: 'plan', label: 'Plan', panel: 'Vier taken' },
          { key: 'cv', label: 'Cv', panel: 'Uw werk' },
          { key: 'chat', label: 'Berichten', panel: 'Dag' },
        ]}
      />
    );
  }

  it('moves with the arrows, round the corner, and with Home and End', async () => {
    render(<Parts />);
    await userEvent.tab();
    expect(screen.getByRole('tab', { name: 'Plan' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Berichten' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Berichten' })).toHaveTextContent('Dag');
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Cv', selected: true })).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Berichten', selected: true })).toHaveFocus();
  });
});

describe('DataTable', () => {
  const rows = [
    { id: '1', name: 'Samira' },
    { id: '2', name: 'Ron' },
    { id: '3', name: 'Aleksandra' },
  ];
  function List({ onOpen, onSort }: { onOpen: (name: string) => void; onSort?: (key: string) => void }) {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    return (
      <DataTable
        caption="Cliënten"
        rows={rows}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        onOpen={(row) => onOpen(row.name)}
        selected={selected}
        onSelect={setSelected}
        sort={{ key: 'name', direction: 'ascending' }}
        onSort={(sort) => onSort?.(`${sort.key} ${sort.direction}`)}
        columns={[{ key: 'name', label: 'Naam', sortable: true, cell: (row) => row.name }]}
      />
    );
  }
  const row = (name: RegExp) => screen.getByRole('row', { name });

  it('is worked through with j and k, opened with Enter and chosen with x', async () => {
    const opened = vi.fn();
    render(<List onOpen={opened} />);
    act(() => row(/Samira/).focus());
    await userEvent.keyboard('jj');
    expect(row(/Aleksandra/)).toHaveFocus();
    await userEvent.keyboard('j');
    expect(row(/Aleksandra/)).toHaveFocus();
    await userEvent.keyboard('k{Enter}');
    expect(opened).toHaveBeenCalledExactlyOnceWith('Ron');
    await userEvent.keyboard('x');
    expect(row(/Ron/)).toHaveAttribute('aria-selected', 'true');
  });

  it('has one row in the order of the Tab key', () => {
    render(<List onOpen={() => undefined} />);
    expect(
      screen.getAllByRole('row').filter((it) => it.tabIndex === 0 && it.hasAttribute('tabindex')),
    ).toHaveLength(1);
  });

  it('chooses all, and shows when it is only some', async () => {
    render(<List onOpen={() => undefined} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies Ron' }));
    expect(screen.getByRole('checkbox', { name: 'Kies alles' })).toBePartiallyChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies alles' }));
    expect(screen.getByRole('checkbox', { name: 'Kies Samira' })).toBeChecked();
  });

  it('says how it is ordered, and turns the order round', async () => {
    const sorted = vi.fn();
    render(<List onOpen={() => undefined} onSort={sorted} />);
    const head = screen.getByRole('columnheader', { name: 'Naam' });
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(head).getByRole('button'));
    expect(sorted).toHaveBeenCalledWith('name descending');
  });
});

describe('FileField', () => {
  const file: ChosenFile = { id: '1', name: 'brief.pdf', size: 240_000, state: 'uploading', progress: 0.42 };

  it('takes a chosen file, shows how far it is, and lets it go', async () => {
    const added = vi.fn();
    const removed = vi.fn();
    render(<FileField name="file" label="Brief" files={[file]} onAdd={added} onRemove={removed} />);
    expect(screen.getByRole('progressbar', { name: 'brief.pdf' })).toHaveAttribute('value', '0.42');
    await userEvent.upload(
      screen.getByTestId('veld-file'),
      new File(['x'], 'foto.jpg', { type: 'image/jpeg' }),
    );
    expect(added).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ name: 'foto.jpg' })]);
    await userEvent.click(screen.getByRole('button', { name: 'brief.pdf weghalen' }));
    expect(removed).toHaveBeenCalledWith('1');
  });
});

describe('a short message', () => {
  function Removed({ undo }: { undo: () => void }) {
    const say = useToast();
    return <Button onClick={() => say({ message: 'Weggehaald', undo })}>Weghalen</Button>;
  }

  it('is spoken, and can be taken back', async () => {
    const undo = vi.fn();
    render(
      <ToastRegion>
        <Removed undo={undo} />
      </ToastRegion>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Weghalen' }));
    expect(screen.getByRole('status')).toHaveTextContent('Weggehaald');
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('waiting', () => {
  afterEach(() => vi.useRealTimers());

  it('shows nothing for 300 milliseconds, and a skeleton after that', () => {
    vi.useFakeTimers();
    render(<Skeleton />);
    act(() => vi.advanceTimersByTime(299));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    act(() => vi.advanceTimersByTime(1));
    expect(screen.getByRole('status')).toHaveTextContent('Bezig met laden');
  });
});

describe('a device without a line', () => {
  it('says so as long as it lasts', () => {
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    render(<OfflineBanner />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    line.mockReturnValue(false);
    act(() => void dispatchEvent(new Event('offline')));
    expect(screen.getByRole('status')).toHaveTextContent('U hebt geen internet');
    line.mockReturnValue(true);
    act(() => void dispatchEvent(new Event('online')));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a state', () => {
  it('is a word, not only a colour', () => {
    render(
      <>
        <Badge tone="bad">Afgewezen</Badge>
        <LightState light="orange" rule="Nog 3 dagen" />
      </>,
    );
    expect(screen.getByText('Afgewezen')).toBeVisible();
    expect(screen.getByText('Let op')).toBeVisible();
    expect(screen.getByText('Nog 3 dagen')).toBeVisible();
  });

  it('counts on both sides of the goal', () => {
    const { rerender } = render(<Counter done={3} goal={4} />);
    expect(screen.getByText('Nog 1 van 4')).toBeVisible();
    rerender(<Counter done={4} goal={4} />);
    expect(screen.getByText('4 van 4 gedaan')).toBeVisible();
    rerender(<Counter done={6} goal={4} />);
    expect(screen.getByText('4 van 4 gedaan')).toBeVisible();
  });
});

describe('PageHeading', () => {
  it('names the tab, and leaves the focus alone on the first page', () => {
    render(
      <MemoryRouter>
        <PageHeading>Sollicitaties</PageHeading>
      </MemoryRouter>,
    );
    expect(document.title).toBe('Sollicitaties – Werkbrug');
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  });

  it('takes the focus when one comes from another page', () => {
    render(
      <MemoryRouter initialEntries={[{ pathname: '/sollicitaties', key: 'second' }]}>
        <PageHeading>Sollicitaties</PageHeading>
      </MemoryRouter>,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

describe('drawn initials', () => {
  it('leave out what stands between', () => {
    expect(initialsOf('Ron de Wit')).toBe('RW');
    expect(initialsOf('Samira Haddou')).toBe('SH');
    expect(initialsOf('Joost')).toBe('J');
    expect(initialsOf('Élise van der Ça')).toBe('ÉÇ');
    expect(initialsOf('')).toBe('');
  });

  it('keep their colour', () => {
    expect(faceOf('Samira Haddou')).toBe(faceOf('Samira Haddou'));
  });
});
