import { describe, expect, it } from 'vitest';
import { addressOf, applyAddress, searchOf, variablesOf } from './search';

describe('a search', () => {
  it('reads back from its address as it was written', () => {
    const search = searchOf(
      new URLSearchParams('q=magazijn+parttime&uren=FROM_16&plaats=Rotterdam&bron=WSP&bewaard=ja&voor=1'),
    );
    expect(searchOf(addressOf(search))).toEqual(search);
    expect(search.hours).toBe('FROM_16');
  });

  it('leaves out what the address cannot mean', () => {
    expect(searchOf(new URLSearchParams('uren=VEEL&bron=ERGENS'))).toMatchObject({
      hours: null,
      source: null,
    });
  });

  it('asks the server for nothing that was not chosen', () => {
    expect(variablesOf(searchOf(new URLSearchParams()))).toEqual({
      first: 20,
      after: null,
      query: null,
      filter: { hours: null, towns: null, sources: null, savedOnly: null },
      dossierId: null,
    });
  });

  it('hands vacancy, employer and job to the report of an application', () => {
    expect(applyAddress({ id: 'a', employer: 'Schoon & Klaar', title: 'Hulp' })).toBe(
      '/sollicitaties/nieuw?vacature=a&werkgever=Schoon+%26+Klaar&functie=Hulp',
    );
  });
});
