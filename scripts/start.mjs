/**
 * `npm start`: a working marketplace from a fresh clone. Options:
 *   --port N          storefront (default 3000)
 *   --backend-port N  backend and admin (default 9000)
 *   --reset           forget the local database, files and secrets first (asks once; --yes does not)
 * Only Node's own modules may be used up to the step that installs the packages.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Pasar Sentra needs Node 20.19 or newer; this is ${process.versions.node}.`);
  console.error("Install the current LTS release from nodejs.org and run `npm start` again.");
  process.exit(1);
}
const { startEverything } = await import("./application/start-everything.mjs");
await startEverything(process.argv.slice(2));
