// await.mjs URL PID: returns when URL answers with 200; fails when the process ends first, or after two minutes.
import { setTimeout as pause } from "node:timers/promises";

const [url, pid] = process.argv.slice(2);
const deadline = Date.now() + 120_000;

const alive = () => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};
const ready = () =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

while (!(await ready())) {
  if (!alive() || Date.now() > deadline) process.exit(1);
  await pause(100);
}
