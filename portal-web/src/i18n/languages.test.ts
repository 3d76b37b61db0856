import { describe, expect, it } from 'vitest';

type Sentences = Record<string, unknown>;

const dutch = import.meta.glob<Record<string, { feature: string; nl: Sentences }>>('./*/nl.ts', {
  eager: true,
});
const others = import.meta.glob<{ default: Sentences }>(['./*/en.ts', './*/pl.ts', './*/ar.ts'], {
  eager: true,
});

describe('the sentences', () => {
  it.each(Object.keys(dutch))('of %s are named after their folder', (path) => {
    for (const { feature } of Object.values(dutch[path] ?? {})) expect(`./${feature}/nl.ts`).toBe(path);
  });

  // What only staff read stays in Dutch; that the client's sentences are complete is checked by their types.
  it.each(Object.keys(others))('%s has none that the Dutch do not have', (path) => {
    const source = dutch[path.replace(/\w+\.ts$/, 'nl.ts')] ?? {};
    const keys = Object.values(source).flatMap(({ nl }) => Object.keys(nl));
    expect(Object.keys(others[path]?.default ?? {}).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
