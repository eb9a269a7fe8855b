import { join } from "node:path";
import { untilHealthy } from "../application/health.mjs";
import { start, stop } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";
import { freePort } from "../machine/ports.mjs";
import { loadInTurn } from "./load.mjs";
import { perSecond } from "./print-figures.mjs";
import { median } from "./statistics.mjs";

/** P6: requests a second of our product page and of the least that React Router can serve. */
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
  const results = await loadInTurn(
    { ours: { url: `${env.STOREFRONT_URL}/produk/${cards[0].handle}` }, bare: { url: bare } },
    { warmUp: { duration: 3 }, extent: { duration: 5 }, rounds: 2 },
  );
  await stop(page);
  return [
    {
      name: "P6",
      compares: "requests a second: product page / a bare React Router page",
      ours: median(results.ours.perSecond),
      other: median(results.bare.perSecond),
      show: perSecond,
      goal: "≥ 0.50",
    },
  ];
}
