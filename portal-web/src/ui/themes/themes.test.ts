import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const names = (css: string) => new Set([...css.matchAll(/(--wb-[\w-]+)\s*:/g)].map((match) => match[1]));
const tokens = names(readFileSync('src/ui/tokens.css', 'utf8'));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
}

describe('a theme', () => {
  it('is one file that sets only names of the token file', () => {
    for (const file of filesIn('src/ui/themes').filter((name) => name.endsWith('.css'))) {
      expect([...names(readFileSync(file, 'utf8'))].filter((name) => !tokens.has(name))).toEqual([]);
    }
  });

  it('is the only place that holds a colour', () => {
    const colour = /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i;
    const elsewhere = filesIn('src')
      .filter((name) => name.endsWith('.css') && !name.includes('/themes/') && !name.endsWith('tokens.css'))
      .filter((name) => colour.test(readFileSync(name, 'utf8')));
    expect(elsewhere).toEqual([]);
  });

  it('gets every token from somewhere', () => {
    const unknown = filesIn('src')
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        [...readFileSync(name, 'utf8').matchAll(/var\((--wb-[\w-]+)/g)].map((match) => match[1]),
      )
      .filter((name) => !tokens.has(name));
    expect(unknown).toEqual([]);
  });
});
