import type { Plugin } from 'vite';

/**
 * The Utrecht components come as one file, in which each component gets a `displayName` for debugging. Those
 * assignments keep every component in the bundle, so they are taken out; then only what is used stays.
 */
export function onlyUsedUtrecht(): Plugin {
  return {
    name: 'werkbrug-utrecht',
    apply: 'build',
    transform: {
      filter: { id: /@utrecht\/[^/]+\/dist\/index\.mjs$/ },
      handler: (code) => ({ code: code.replace(/^\w+\.displayName = .*;$/gm, ''), map: null }),
    },
  };
}
