import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/i18n';
import ReadAloud from './ReadAloud';

class Utterance {
  voice: unknown = null;
  lang = '';
  onend: () => void = () => undefined;
  onerror: () => void = () => undefined;
  constructor(readonly text: string) {}
}

function speaker(...langs: string[]) {
  const said: Utterance[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => langs.map((lang) => ({ lang })),
    speak: (utterance: Utterance) => said.push(utterance),
    cancel: vi.fn(),
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return { said, synthesis };
}

const show = () =>
  render(
    <LanguageProvider initial="nl">
      <ReadAloud words="Tot morgen!" />
    </LanguageProvider>,
  );

describe('reading aloud', () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('is not offered where no voice speaks Dutch', () => {
    speaker('en-GB', 'nds');
    show();

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('speaks with a Dutch voice, and stops when asked', () => {
    const { said, synthesis } = speaker('en-GB', 'nl-NL');
    show();
    act(() => screen.getByRole('button', { name: 'Lees voor' }).click());

    expect(said.map(({ text, lang }) => [text, lang])).toEqual([['Tot morgen!', 'nl-NL']]);
    const before = synthesis.cancel.mock.calls.length;
    act(() => screen.getByRole('button', { name: 'Stop' }).click());
    expect(synthesis.cancel.mock.calls.length).toBeGreaterThan(before);
    expect(screen.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  });

  it('can be asked again at the end', () => {
    const { said } = speaker('nl-BE');
    show();
    act(() => screen.getByRole('button', { name: 'Lees voor' }).click());
    act(() => said[0]?.onend());

    expect(screen.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  });
});
