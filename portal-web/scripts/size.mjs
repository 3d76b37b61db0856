// Measures the first load of the client's side: the script that the browser needs before the page "Vandaag" is shown,
// as the server sends it to a browser of today (packed with Brotli), with gzip and raw beside it.
import { existsSync, readFileSync } from 'node:fs';
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
  const sum = { sent: 0, gzip: 0, raw: 0 };
  for (const file of files) {
    const bytes = readFileSync(`dist/${file}`);
    const packed = `dist/${file}.br`;
    sum.raw += bytes.length;
    sum.sent += existsSync(packed) ? readFileSync(packed).length : bytes.length;
    sum.gzip += gzipSync(bytes).length;
  }
  return sum;
}

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const say = ({ sent, gzip, raw }) => `${kb(sent)} sent (${kb(gzip)} gzip, ${kb(raw)} raw)`;
for (const file of scripts) console.log(`  ${file}: ${say(weigh([file]))}`);
const script = weigh(scripts);
console.log(`script ${say(script)}; style ${say(weigh(styles))}`);
if (script.sent > LIMIT) {
  console.error(`The first load of the client's side is above ${kb(LIMIT)} of script.`);
  process.exit(1);
}
