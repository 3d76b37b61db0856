import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Bars } from './Bars';
import { Split } from './Split';

describe('a plot', () => {
  it('writes the number at the end of each bar, and no number that may not be shown', () => {
    render(
      <Bars
        label="Caseload"
        bars={[
          { key: 'h', label: 'Herman', count: 44 },
          { key: 'x', label: 'Nieuw', count: null },
        ]}
      />,
    );
    const plot = screen.getByRole('img', { name: 'Caseload' });
    expect(plot).toHaveTextContent('Herman44');
    expect(plot).toHaveTextContent('Nieuwminder dan 11');
  });

  it('says the share and the number of both parts', () => {
    render(
      <Split
        name="Uitstroom"
        parts={[
          { key: 'n', label: 'Noord', count: 146 },
          { key: 's', label: 'Zuid', count: 137 },
        ]}
      />,
    );
    expect(
      screen.getByRole('img', { name: 'Uitstroom: Noord 52% · 146, Zuid 48% · 137' }),
    ).toBeInTheDocument();
  });

  it('gives no share away when one of the parts may not be shown', () => {
    render(
      <Split
        name="Uitstroom"
        parts={[
          { key: 'n', label: 'Noord', count: 146 },
          { key: 's', label: 'Zuid', count: null },
        ]}
      />,
    );
    const plot = screen.getByRole('img');
    expect(plot).toHaveAccessibleName('Uitstroom: Noord 146, Zuid minder dan 11');
    expect(plot).not.toHaveTextContent('%');
  });
});
