// licences.mjs BOM...: holds the licences of everything that goes into the product against the list below.
// A bill of materials is CycloneDX in JSON. Of a choice (A or B) one is enough; of a sum (A and B) each counts.
import { readFileSync } from "node:fs";

// Licences under which a public body may pass this on together with its own EUPL-1.2.
const ALLOWED = new Set([
  "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "EPL-1.0", "EPL-2.0", "EUPL-1.2",
  "GPL-2.0-with-classpath-exception", "ISC", "LGPL-2.1-only", "LGPL-2.1-or-later", "MIT", "MIT-0", "MPL-1.1", "MPL-2.0",
  "OFL-1.1", "Unlicense", "UPL-1.0", "Zlib",
]);

// What a bill of materials leaves out, or says in words; looked up in the package itself.
const NAMED = {
  "GNU Lesser General Public License": "LGPL-2.1-or-later",
  "Eclipse Distribution License - v 1.0": "BSD-3-Clause",
  "EPL 2.0": "EPL-2.0",
  "GPL2 w/ CPE": "GPL-2.0-with-classpath-exception",
  "Bouncy Castle Licence": "MIT",
  "Public Domain": "CC0-1.0",
  "Public Domain, per Creative Commons CC0": "CC0-1.0",
};

/** What a package says only in its own file of the licence. */
const READ = { "duck@0.1.12": "BSD-2-Clause" };

const fits = (expression) =>
  expression
    .replace(/[()]/g, "")
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((name) => ALLOWED.has(NAMED[name.trim()] ?? name.trim())));

const licencesOf = ({ name, version, licenses }) =>
  licenses?.map(({ license, expression }) => expression ?? license.id ?? license.name) ??
  [READ[`${name}@${version}`]].filter(Boolean);

let count = 0;
const refused = [];
for (const file of process.argv.slice(2)) {
  for (const component of JSON.parse(readFileSync(file, "utf8")).components) {
    const licences = licencesOf(component);
    count++;
    // Several licences beside each other are a choice, which is how Java packages write it.
    if (!licences.some(fits)) {
      refused.push(`${component.group ?? ""}/${component.name} ${component.version}: ${licences.join(", ") || "none named"}`);
    }
  }
}
if (count === 0) refused.push("no component in any bill of materials");
refused.forEach((line) => console.error(`licence not on the list: ${line}`));
console.log(`licences: ${count} components, ${refused.length} not on the list`);
process.exit(refused.length ? 1 : 0);
