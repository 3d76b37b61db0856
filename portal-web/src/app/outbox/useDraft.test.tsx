import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { TextField } from '@/ui';
import { closeDevice, openDevice } from '../session/device';
import { type Me, type Session, SessionContext } from '../session/session';
import { useDraft } from './useDraft';

function sessionOf(id: string): Session {
  const me: Me = {
    id,
    name: id,
    initials: 'X',
    role: 'CLIENT',
    organisation: null,
    team: null,
    dossierId: null,
  };
  return { me, demo: true, login: 'fine', logOut: () => Promise.resolve() };
}

function Employer() {
  const draft = useDraft('jobApplication.report', { employer: '' });
  if (!draft.ready) return null;
  return (
    <>
      <TextField
        name="employer"
        label="Werkgever"
        value={draft.value.employer}
        onChange={(employer) => draft.change({ employer })}
      />
      <button onClick={draft.clear}>Verstuurd</button>
      {draft.found ? <p>Wij hebben bewaard wat u had ingevuld</p> : null}
    </>
  );
}

const open = (person = 'samira') =>
  render(
    <SessionContext.Provider value={sessionOf(person)}>
      <Employer />
    </SessionContext.Provider>,
  );

const kept = async (person = 'samira') =>
  (await openDevice()).get('draft', [person, 'jobApplication.report']);

describe('a draft', () => {
  afterEach(async () => {
    await closeDevice();
    await deleteDB('werkbrug');
  });

  it('is there again after the tab was closed', async () => {
    const tab = open();
    await userEvent.type(await screen.findByLabelText('Werkgever'), 'Van Dam');
    tab.unmount();
    await waitFor(async () => expect((await kept())?.value).toEqual({ employer: 'Van Dam' }));

    open();
    expect(await screen.findByLabelText('Werkgever')).toHaveValue('Van Dam');
    expect(screen.getByText('Wij hebben bewaard wat u had ingevuld')).toBeVisible();
  });

  it('is gone once it was sent', async () => {
    const tab = open();
    await userEvent.type(await screen.findByLabelText('Werkgever'), 'Van Dam');
    await userEvent.click(screen.getByText('Verstuurd'));
    expect(screen.getByLabelText('Werkgever')).toHaveValue('');
    tab.unmount();
    await waitFor(async () => expect(await kept()).toBeUndefined());
  });

  it('is of one person only', async () => {
    const tab = open('samira');
    await userEvent.type(await screen.findByLabelText('Werkgever'), 'Van Dam');
    act(() => tab.unmount());
    await waitFor(async () => expect(await kept('samira')).toBeDefined());

    open('ron');
    expect(await screen.findByLabelText('Werkgever')).toHaveValue('');
  });
});
