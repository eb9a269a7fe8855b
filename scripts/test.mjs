/**
 * `npm test`: types, lint, unit, integration on a real PostgreSQL and end-to-end in a real Chromium.
 * Last line: `N passed, N failed`, the sums over all runners.
 * Options: names of parts to run alone, such as `npm test -- unit integration`; `changed` for what differs from `main`;
 * paths of test files, such as `npm test -- integration backend/integration-tests/http/today.test.ts`.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Pasar Sentra needs Node 20.19 or newer; this is ${process.versions.node}.`);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const { testEverything } = await import("./check/test-everything.mjs");
await testEverything(process.argv.slice(2));
