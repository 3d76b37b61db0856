import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|mjs|css|html|svg|json|webmanifest)$/;

/** Below this a packed file saves less than its headers cost. */
const SMALL = 1_000;

/** Packs every text file beside itself, once and as well as can be, for browsers that can unpack it. */
export function compress(): Plugin {
  return {
    name: 'werkbrug-compress',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => TEXT.test(file))) {
        const file = join(dir, name);
        const bytes = readFileSync(file);
        if (bytes.length < SMALL) continue;
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: size }));
      }
    },
  };
}
