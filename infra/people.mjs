// people.mjs ADDRESS: prints whom one can sign in as, as the demo itself tells it.
const answer = await fetch(new URL("/demo/people.json", process.argv[2])).catch(() => undefined);
if (answer?.ok && answer.headers.get("content-type")?.includes("json")) {
  const people = await answer.json();
  const width = Math.max(...people.map((it) => it.name.length));
  console.log("You can sign in, without a password, as:");
  let last;
  for (const { name, group, about } of people) {
    if (group !== last) console.log(`\n  ${group}`);
    console.log(`    ${name.padEnd(width)}  ${about}`);
    last = group;
  }
} else {
  console.log("The login page lists whom you can sign in as, without a password.");
}
