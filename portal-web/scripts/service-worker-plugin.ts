import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What a client's phone needs to open the portal; the rest is kept when it is used. */
const FIRST = [
  /src\/main\.tsx$|index\.html$/,
  /src\/app\/shells\/ClientShell\.tsx$/,
  /src\/features\/.*Today\.tsx$/,
  // Whoever leaves without a line must leave all the same.
  /src\/app\/session\/push\.ts$/,
  // Reporting and writing go on without a line.
  /src\/features\/(jobapplication|contact)\/.*Page\.tsx$/,
];

function shellOf(bundle: Rolldown.OutputBundle): string[] {
  const wanted = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (!chunk || chunk.type !== 'chunk' || wanted.has(name)) return;
    wanted.add(name);
    chunk.viteMetadata?.importedCss.forEach((style) => wanted.add(style));
    chunk.imports.forEach(visit);
  };
  for (const chunk of Object.values(bundle)) {
    const source = chunk.type === 'chunk' ? chunk.facadeModuleId : null;
    if (source && FIRST.some((pattern) => pattern.test(source))) visit(chunk.fileName);
  }
  Object.keys(bundle)
    .filter((name) => /latin-wght.*\.woff2$/.test(name))
    .forEach((font) => wanted.add(font));
  return [...wanted].sort();
}

/**
 * Writes `service-worker.js` with the list of what a phone keeps for opening without a line. The list changes with
 * every build, so an update is a new worker.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'werkbrug-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = shellOf(bundle);
      const template = readFileSync(resolve(import.meta.dirname, 'service-worker.js'), 'utf8');
      const version = createHash('sha256')
        .update(template)
        .update(Object.keys(bundle).sort().join())
        .digest('hex')
        .slice(0, 12);
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
