// Holds a running server against the audits of the GraphQL-over-HTTP specification: node scripts/audit.mjs URL TOKEN.
// Errors and warnings fail; a notice is a choice that the specification leaves open.
import { serverAudits } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const audits = serverAudits({
  url,
  fetchFn: (address, { headers, ...init } = {}) =>
    globalThis.fetch(address, { ...init, headers: { ...headers, authorization: `Bearer ${token}` } }),
});

const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of audits) {
  const result = await audit.fn();
  counts[result.status]++;
  if (result.status !== 'ok') console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
}
console.log(`audits: ${audits.length} of which ${JSON.stringify(counts)}`);
process.exit(counts.warn + counts.error > 0 || counts.ok === 0 ? 1 : 0);
