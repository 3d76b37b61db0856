// Runs `npm ci`, but only when what is installed is not what the lock file asks for.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.lock-sha256';
const asked = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';

// A folder that is linked from another work tree is kept up there.
const linked = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink();

if (asked !== installed && !linked) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(STAMP, asked);
}
