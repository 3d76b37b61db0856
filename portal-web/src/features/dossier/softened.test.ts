import { describe, expect, it } from 'vitest';
import { softened } from './softened';

const shown = (name: string) => softened(name).replaceAll('\u00AD', '-');

describe('softened', () => {
  it('lets a long name break between its words', () => {
    expect(shown('Werkgeversservicepunt Rijnmond')).toBe('Werkgevers-service-punt Rijnmond');
    expect(shown('Schuldhulpverlening')).toBe('Schuldhulp-verlening');
    expect(shown('Leerwerkbedrijven Zuid')).toBe('Leerwerk-bedrijven Zuid');
  });

  it('leaves what fits as it is', () => {
    expect(shown('Gemeente Rotterdam')).toBe('Gemeente Rotterdam');
    expect(shown('Servicepunt')).toBe('Servicepunt');
    expect(shown('UWV')).toBe('UWV');
  });
});
