import { render } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { ToastRegion } from '@/ui';
import StyleGuide from './StyleGuide';

it('shows every component without an error that a program can find', async () => {
  const { container } = render(
    <MemoryRouter>
      <ToastRegion>
        <StyleGuide />
      </ToastRegion>
    </MemoryRouter>,
  );
  // Colours are checked in a real browser, by the journeys.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}, 30_000);
