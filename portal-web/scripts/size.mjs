// Measures the first load of the client's side: the script that the browser needs before the page "Vandaag" is shown.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 150_000;
const ENTRIES = ['index.html', 'src/app/shells/ClientShell.tsx'];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
// The parts of "Vandaag" come in chunks of their own, but at once.
ENTRIES.push(...Object.keys(manifest).filter((key) => /^src\/features\/.*Today\.tsx$/.test(key)));
const scripts = new Set();
const styles = new Set();

function visit(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`no such chunk: ${key}`);
  for (const style of chunk.css ?? []) styles.add(style);
  if (scripts.has(chunk.file)) return;
  scripts.add(chunk.file);
  for (const needed of chunk.imports ?? []) visit(needed);
}
ENTRIES.forEach(visit);

function weigh(files) {
  let raw = 0;
  let packed = 0;
  for (const file of files) {
    const bytes = readFileSync(`dist/${file}`);
    raw += bytes.length;
    packed += gzipSync(bytes, { level: 9 }).length;
  }
  return { raw, packed };
}

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const file of scripts) {
  const { raw, packed } = weigh([file]);
  console.log(`  ${file}: ${kb(packed)} gzip, ${kb(raw)} raw`);
}
const script = weigh(scripts);
const style = weigh(styles);
console.log(
  `script ${kb(script.packed)} gzip (${kb(script.raw)} raw), style ${kb(style.packed)} gzip (${kb(style.raw)} raw)`,
);
if (script.packed > LIMIT) {
  console.error(`The first load of the client's side is above ${kb(LIMIT)} of script.`);
  process.exit(1);
}
