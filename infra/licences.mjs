// licences.mjs BOM...: holds the licence of everything that is shipped against the list in licences.json.
// A bill of materials is CycloneDX in JSON. Of a choice (A or B) one is enough; of a sum (A and B) each counts.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const SAYS_NOTHING = "nothing";

const fullName = ({ group, name }) => [group, name].filter(Boolean).join("/");

const matches = (pattern, name) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Licences beside each other are a choice, which is how Java packages write it. */
function saidBy({ licenses = [] }) {
  const names = licenses.map(({ license, expression }) => expression ?? license.id ?? license.name);
  return names.length ? names.join(" OR ") : SAYS_NOTHING;
}

function fits(expression, allowed) {
  const inside = expression.replace(/^\((.*)\)$/, "$1");
  // A choice within a sum is read by nobody here; it has to be looked up and named.
  if (/[()]/.test(inside)) return false;
  return inside.split(" OR ").some((choice) => choice.split(" AND ").every((id) => allowed.includes(id)));
}

/** One line for each component whose licence is not on the list, and for each entry that is no longer needed. */
export function judge(components, { allowed, read }) {
  const needed = new Set();
  const refused = [];
  for (const component of components) {
    const said = saidBy(component);
    const entry = read.find((it) => matches(it.component, fullName(component)) && it.said === said);
    if (entry) needed.add(entry);
    if (!fits(entry?.licence ?? said, allowed)) {
      refused.push(`${fullName(component)} ${component.version}: says ${said}, which is not on the list`);
    }
  }
  const stale = read.filter((it) => !needed.has(it)).map((it) => `${it.component}: looked up in vain, nothing says ${it.said}`);
  return [...refused, ...stale];
}

function componentsOf(files) {
  return files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")).components);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const offline = process.argv.includes("--offline=true");
  const files = process.argv.slice(2).filter((it) => !it.startsWith("--"));
  const missing = files.filter((it) => !existsSync(it));
  if (missing.length && offline) {
    console.log(`licences: left out; Maven makes no bill of materials offline (${missing.join(", ")})`);
  } else if (missing.length) {
    console.error(`licences: there is no bill of materials at ${missing.join(", ")}`);
    process.exitCode = 1;
  } else {
    const components = componentsOf(files);
    const list = JSON.parse(readFileSync(new URL("licences.json", import.meta.url), "utf8"));
    const complaints = components.length ? judge(components, list) : ["the bills of materials are empty"];
    complaints.forEach((line) => console.error(`licence: ${line}`));
    console.log(`licences: ${components.length} components, complaints: ${complaints.length}`);
    if (complaints.length) process.exitCode = 1;
  }
}
