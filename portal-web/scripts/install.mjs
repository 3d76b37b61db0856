// Runs `npm ci`, but only when what is installed is not what the lock file asks for.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.lock-sha256';
const asked = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';

if (asked !== installed) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(STAMP, asked);
}
