import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "./licences.mjs";

const list = (...read) => ({ allowed: ["MIT", "Zlib", "EPL-2.0"], read });
const refuses = (licenses, read = []) => judge([{ name: "thing", version: "1", licenses }], list(...read)).length > 0;
const says = (expression) => [{ expression }];

test("takes a licence of the list and refuses every other", () => {
  assert.equal(refuses([{ license: { id: "MIT" } }]), false);
  assert.equal(refuses([{ license: { id: "AGPL-3.0-only" } }]), true);
  assert.equal(refuses([{ license: { name: "The thing's own licence" } }]), true);
  assert.equal(refuses([]), true);
  assert.equal(refuses(undefined), true);
});

test("wants one of a choice and all of a sum", () => {
  assert.equal(refuses([{ license: { id: "GPL-3.0-only" } }, { license: { id: "EPL-2.0" } }]), false);
  assert.equal(refuses(says("(MIT OR GPL-3.0-or-later)")), false);
  assert.equal(refuses(says("(MIT AND Zlib)")), false);
  assert.equal(refuses(says("MIT AND GPL-3.0-only")), true);
  assert.equal(refuses(says("(MIT OR GPL-3.0-only) AND GPL-2.0-only")), true);
});

test("believes what was looked up only as long as the package says the same", () => {
  const read = [{ component: "thin*", said: "nothing", licence: "MIT", evidence: "its file LICENSE" }];
  assert.equal(refuses([], read), false);
  assert.equal(refuses([{ license: { id: "GPL-3.0-only" } }], read), true);
  assert.equal(refuses([{ license: { id: "MIT" } }], read), true);
});
