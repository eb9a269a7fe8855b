import { join } from "node:path";
import { untilHealthy } from "../application/health.mjs";
import { start, stop } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";
import { freePort } from "../machine/ports.mjs";
import { loadInTurn } from "./load.mjs";
import { perSecond } from "./print-figures.mjs";
import { median } from "./statistics.mjs";

/** A parameter that no page knows: such an address is rendered for its reader alone. */
const NOT_KEPT = "?tidak-disimpan";

/**
 * P6: requests a second of our product page and of the least that React Router can serve. Ours is rendered once and
 * kept for every reader without a log-in; what rendering it costs is shown beside it.
 */
export async function productPage({ env, store, logs, cleanups }) {
  const port = await freePort();
  const log = join(logs, "bare-page.log");
  const page = start(log, process.execPath, [join(root, "scripts", "bench", "bare-page.mjs")], {
    env: { ...env, PORT: String(port) },
  });
  cleanups.push(() => stop(page));
  const bare = `http://localhost:${port}/`;
  await untilHealthy("bare page", bare, page, log);
  const { cards } = await store.get("/store/catalogue?limit=1");
  const ours = `${env.STOREFRONT_URL}/produk/${cards[0].handle}`;
  const results = await loadInTurn(
    { kept: { url: ours }, rendered: { url: `${ours}${NOT_KEPT}` }, bare: { url: bare } },
    { warmUp: { duration: 3 }, extent: { duration: 5 }, rounds: 2 },
  );
  await stop(page);
  const figure = (compares, measured, goal) => ({
    name: "P6",
    compares: `requests a second: ${compares} / a bare React Router page`,
    ours: median(measured.perSecond),
    other: median(results.bare.perSecond),
    show: perSecond,
    goal,
  });
  return [
    figure("product page", results.kept, "≥ 0.50"),
    figure("product page rendered for one reader", results.rendered, "none"),
  ];
}
