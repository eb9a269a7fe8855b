import { goodsOf } from "./goods.mjs";
import { kilobytes } from "./print-figures.mjs";
import { transfer } from "./transfer.mjs";

/** Budgets of shopper pages, bytes. */
const BUDGET = { script: 15_000, style: 20_000, page: 170_000 };

/** What pages weigh before their pictures, as transferred with brotli: HTML, JavaScript, CSS and fonts. */
export async function pageBytes({ env, store }) {
  const shop = env.STOREFRONT_URL;
  const { cards } = await store.get("/store/catalogue?limit=1");
  const pages = {
    home: await weigh(`${shop}/`),
    catalogue: await weigh(`${shop}/katalog`),
    "map of sentra": await weigh(`${shop}/sentra`),
    product: await weigh(`${shop}/produk/${cards[0].handle}`),
    cart: await weigh(`${shop}/keranjang`, { cookie: await filledCart(shop, store) }),
  };
  const heaviest = (part) => Math.max(...Object.values(pages).map((page) => page[part]));
  const figure = (compares, ours, other) => ({
    name: "Bytes",
    compares,
    ours,
    other,
    show: kilobytes,
    goal: "≤ 1.00",
  });
  return [
    figure("JavaScript of the heaviest page / budget", heaviest("script"), BUDGET.script),
    figure("CSS of the heaviest page / budget", heaviest("style"), BUDGET.style),
    ...Object.entries(pages).map(([name, { html, script, style, font }]) =>
      figure(
        `${name} (HTML ${kilobytes(html)}, JS ${kilobytes(script)}, CSS ${kilobytes(style)}, fonts ${kilobytes(font)}) / budget`,
        html + script + style + font,
        BUDGET.page,
      ),
    ),
  ];
}

async function weigh(url, headers = {}) {
  const page = await transfer(url, { headers });
  if (page.status !== 200) throw new Error(`${url} answered ${page.status}`);
  const weight = { html: page.bytes, script: 0, style: 0, font: 0 };
  for (const { kind, href } of assetsOf(page.text)) {
    const asset = await transfer(new URL(href, url).href);
    if (asset.status !== 200) throw new Error(`${href} answered ${asset.status}`);
    weight[kind] += asset.bytes;
  }
  return weight;
}

/** What the document makes a browser load, each once; of the fonts those that it names itself. */
function assetsOf(html) {
  const found = new Map();
  for (const [tag, name] of html.matchAll(/<(script|link)\b[^>]*>/g)) {
    const attribute = (key) => tag.match(new RegExp(`\\b${key}="([^"]*)"`))?.[1];
    const href = attribute(name === "script" ? "src" : "href")?.replaceAll("&amp;", "&");
    const kind = name === "script" ? "script" : linkKind(attribute("rel"), attribute("as"));
    if (href && kind) found.set(href, { kind, href });
  }
  return found.values();
}

function linkKind(rel, as) {
  if (rel === "stylesheet") return "style";
  if (rel === "modulepreload") return "script";
  return rel === "preload" && ["script", "style", "font"].includes(as) ? as : undefined;
}

/** Puts something into a cart through the shop's own form. @returns the cookie that keeps it */
async function filledCart(shop, store) {
  const [{ variant_id, quantity }] = await goodsOf(store, "", 1);
  const answer = await transfer(`${shop}/keranjang`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: shop },
    body: new URLSearchParams({ variant_id, quantity: String(quantity) }).toString(),
  });
  const cookie = answer.headers["set-cookie"]?.map((line) => line.split(";")[0]).join("; ");
  if (answer.status !== 303 || !cookie) throw new Error(`adding to the cart answered ${answer.status}`);
  return cookie;
}
