// summary.mjs ROOT: adds up what the test runners of the build left behind.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2];
const reports = {
  java: "backend/target/surefire-reports",
  portal: "portal-web/target",
  journeys: "infra/target/journeys",
};

const number = (suite, name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);

for (const [name, folder] of Object.entries(reports)) {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path).filter((it) => it.endsWith(".xml")) : [];
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const file of files) {
    const head = /<testsuites?\s[^>]*>/.exec(readFileSync(join(path, file), "utf8"))?.[0] ?? "";
    for (const key of Object.keys(total)) total[key] += number(head, key);
  }
  const failed = total.failures + total.errors;
  const passed = total.tests - failed - total.skipped;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${total.skipped} skipped`);
}
