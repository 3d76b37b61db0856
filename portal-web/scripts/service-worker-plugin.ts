import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Files that make up the shell of the client's side; the rest is kept when it is used. */
const SHELL = /\.(js|css|woff2|svg|png|webmanifest)$/;

/** What draws a PDF or a Word file is large, and of no use without the file. */
const LARGE = /\/toon-/;

/**
 * Writes `service-worker.js` with the list of what a phone keeps for opening without a line. The list changes with
 * every build, so an update is a new worker.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'werkbrug-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => SHELL.test(name) && !LARGE.test(name))
        .sort();
      const template = readFileSync(resolve(import.meta.dirname, 'service-worker.js'), 'utf8');
      const version = createHash('sha256').update(template).update(files.join()).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: template
          .replace("'__VERSION__'", JSON.stringify(version))
          .replace("'__FILES__'", files.map((name) => JSON.stringify(`/${name}`)).join(', ')),
      });
    },
  };
}
