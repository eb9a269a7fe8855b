/**
 * `npm run dev`: as `npm start`, with the same options and data, but plugins, backend and storefront follow
 * what you save.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Pasar Sentra needs Node 20.19 or newer; this is ${process.versions.node}.`);
  console.error("Install the current LTS release from nodejs.org and run `npm run dev` again.");
  process.exit(1);
}
const { startEverything } = await import("./application/start-everything.mjs");
const { development } = await import("./application/development.mjs");
await startEverything(process.argv.slice(2), development);
