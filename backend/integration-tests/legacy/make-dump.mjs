/**
 * Makes the dump beside this file: a shop of an earlier release with something of everything in it, killed in the middle.
 * Its own builds and its own fault runs do the work; see README.md for how to run it.
 */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [worktree, server] = process.argv.slice(2);
if (!worktree || !server) throw new Error("make-dump.mjs <built worktree> <postgres://…/ of a server>");
const from = (path) => import(join(resolve(worktree), path));
const DATABASE = "pasar_sentra_before_the_split";
const PASSWORD = "Sentra-uji-lama-1";
const ROWS = 600;

const cleanups = [];
const scratch = await mkdtemp(join(tmpdir(), "pasar-sentra-dump-"));
const logs = join(scratch, "logs");
await mkdir(logs);
const { cleanUp } = await from("scripts/application/tool-run.mjs");
try {
  const shop = await openShop();
  const orders = await ordersInEveryState(shop);
  const answered = await keptAnswers(shop, orders);
  await sharedWork(shop, orders.allocated);
  const applications = await joining(shop);
  const killed = await killInTheMiddle(shop);
  const facts = {
    dumped_at: new Date().toISOString(),
    password: PASSWORD,
    operator: shop.env.ADMIN_EMAIL,
    officer: shop.env.DEMO_OFFICER_EMAIL,
    cooperative: shop.cooperativeId,
    orders: Object.fromEntries(Object.entries(orders).map(([name, { share }]) => [name, share])),
    returns: orders.returned.returns,
    answered,
    applications,
    killed,
  };
  await dump(facts);
} finally {
  await cleanUp(cleanups);
}

async function openShop() {
  Object.assign(process.env, { ADMIN_PASSWORD: PASSWORD, DEMO_PASSWORD: PASSWORD });
  const { seededEnvironment } = await from("scripts/check/seeded-environment.mjs");
  const { faultyBackend } = await from("scripts/faults/faulty-backend.mjs");
  const { operatorHeaders } = await from("scripts/faults/operator-headers.mjs");
  const { pickGoods } = await from("scripts/faults/pick-goods.mjs");
  const { producerClient } = await from("scripts/bench/producer-client.mjs");
  const { regionOf, storeClient } = await from("scripts/bench/store-client.mjs");
  const { seededKey } = await from("scripts/application/storefront.mjs");
  const context = { logs, scratch, cleanups, cluster: { url: (name) => new URL(name, server).href } };
  const { env, backendPort } = await seededEnvironment(context, DATABASE, { RATE_LIMIT_FACTOR: "1000000" });
  const backend = faultyBackend(context, env, backendPort);
  await backend.start();
  const { Client } = createRequire(join(resolve(worktree), "package.json"))("pg");
  const database = new Client({ connectionString: env.DATABASE_URL });
  await database.connect();
  cleanups.push(() => database.end());
  const store = storeClient(env.BACKEND_URL, await seededKey(env.SEED_OUTPUT));
  const { headers, cooperativeId } = await producerClient(env);
  return {
    ...{ env, backend, database, store, cooperativeId },
    region: await regionOf(store),
    officer: { "content-type": "application/json", ...headers },
    operator: await operatorHeaders(env),
    goods: await pickGoods(database, cooperativeId),
  };
}

/** By state, and by what else is looked at; each is a purchase of its own. */
async function ordersInEveryState(shop) {
  const make = await from("scripts/faults/subject.mjs");
  const act = (order, action, body = {}) =>
    call(shop, `/producer/orders/${order.share}/${action}`, shop.officer, body);
  const after = async (order, ...actions) => {
    for (const [action, body] of actions) await act(order, action, body);
    return order;
  };
  const reason = { reason: "Bahan habis" };
  const partly = await make.withParcels(shop);
  await act(partly, `parcels/${partly.parcels[0]}/ship`, { courier: "JNE", tracking_number: "JNE-1" });
  const returned = await make.withDeliveredParcels(shop);
  returned.returns = [];
  for (const [index, ends] of [[], ["receive"], ["receive", "refund"], ["reject"]].entries()) {
    const lines = [{ line_id: returned.lines[0].id, quantity: 1 }];
    const { order } = await act(returned, "returns", { reason: "Jahitan lepas", lines });
    const id = order.returns.find((one) => !returned.returns.some((known) => known.id === one.id)).id;
    for (const end of ends) await act(returned, `returns/${id}/${end}`, end === "reject" ? reason : {});
    returned.returns.push({ id, status: ["requested", "received", "refunded", "rejected"][index] });
  }
  return {
    awaiting_payment: await make.withOrder(shop),
    placed: await make.withPaidOrder(shop),
    accepted: await make.withAcceptedOrder(shop),
    in_production: await after(await make.withAcceptedOrder(shop), ["production"]),
    packed: await make.withParcels(shop),
    partly_shipped: partly,
    shipped: await make.withShippedParcels(shop),
    delivered: await make.withDeliveredParcels(shop),
    completed: await after(await make.withDeliveredParcels(shop), ["complete"]),
    declined: await after(await make.withPaidOrder(shop), ["decline", reason]),
    cancelled: await after(await make.withAcceptedOrder(shop), ["cancel", reason]),
    returned,
    allocated: await make.withAcceptedOrder(shop),
    answered: await make.withPaidOrder(shop),
  };
}

async function keptAnswers(shop, { answered }) {
  const request = {
    path: `/producer/orders/${answered.share}/decline`,
    key: randomUUID(),
    body: { reason: "Mesin rusak" },
  };
  const headers = { ...shop.officer, "idempotency-key": request.key };
  return { ...request, answer: await call(shop, request.path, headers, request.body) };
}

async function sharedWork(shop, { share }) {
  const { rows } = await shop.database.query("SELECT id FROM allocation WHERE seller_order_id = $1", [share]);
  for (const { id } of rows) {
    await call(shop, `/producer/orders/${share}/allocation/${id}/offer`, shop.officer);
  }
}

/** One that was begun, and one that waits for the operator. */
async function joining(shop) {
  const begin = (name) =>
    call(shop, "/store/applications", shop.store.headers, {
      kind: "workshop",
      contact_name: name,
      contact_phone: "081234567890",
    });
  const { token } = await begin("Bu Mulai");
  const sent = await begin("Bu Mandiri");
  const { rows } = await shop.database.query("SELECT slug FROM cooperative WHERE id = $1", [
    shop.cooperativeId,
  ]);
  const area_code = "35.73.01.1007";
  const sections = {
    workshop: {
      ...{ workshop_name: "Dapur Mandiri", owner_name: "Bu Mandiri", nib: "1234567890123", craft: "Tas" },
      ...{ workers: 2, since_year: 2015 },
    },
    choice: { cooperative_slug: rows[0].slug, message: "Kami tetangga." },
    place: { area_code, address: "Jl. Mandiri No. 4", postal_code: "" },
    product: { about: "Tas kulit jahitan tangan." },
    bank: { bank_name: "Bank Uji", bank_account_number: "9876543210", bank_account_holder: "Bu Mandiri" },
  };
  for (const [name, answers] of Object.entries(sections)) {
    await call(shop, `/store/applications/${sent.token}/sections/${name}`, shop.store.headers, answers);
  }
  await call(shop, `/store/applications/${sent.token}/submit`, shop.store.headers);
  return { begun: token, submitted: sent.token };
}

/**
 * One process dies with all of this under way: a purchase whose order is not linked to its cart yet, one whose payment is
 * authorised, an acceptance whose message is written down and not sent, and a spreadsheet that is half written.
 */
async function killInTheMiddle(shop) {
  const make = await from("scripts/faults/subject.mjs");
  const complete = (subject, fault) =>
    shop.backend.send(`/store/carts/${subject.cart}/complete?fields=id`, {
      headers: shop.store.headers,
      fault: { id: randomUUID(), ...fault },
    });
  const told = await firstWrite(shop, "notification");
  // Purchases of the same goods wait for one another.
  const [one, another] = shop.goods;
  const unpaid = await make.withCart({ ...shop, goods: [one] });
  const paid = await make.withCart({ ...shop, goods: [another] });
  const accepted = await make.withPaidOrder(shop);
  const sheet = await beginImport(shop);
  const held = [
    complete(unpaid, { hold: ["complete-cart/create-remote-links"] }),
    complete(paid, { hold: ["complete-cart/orderCreated"] }),
  ];
  await new Promise((done) => setTimeout(done, 8_000));
  await call(shop, `/producer/listing-imports/${sheet}/apply`, shop.officer);
  await new Promise((done) => setTimeout(done, 1_500));
  const acceptance = { path: `/producer/orders/${accepted.share}/accept`, key: randomUUID() };
  const headers = { ...shop.officer, "idempotency-key": acceptance.key };
  const fault = { id: randomUUID(), killAtWrite: told };
  const answer = await shop.backend.send(acceptance.path, { headers, fault });
  if (answer) throw new Error(`the backend lives: ${answer.status}`);
  await Promise.all(held);
  return { unpaid_cart: unpaid.cart, paid_cart: paid.cart, share: accepted.share, acceptance, import: sheet };
}

/** Name of the first write of an acceptance to the table. */
async function firstWrite(shop, table) {
  const { withPaidOrder } = await from("scripts/faults/subject.mjs");
  const { share } = await withPaidOrder(shop);
  const id = randomUUID();
  await shop.backend.clearTrace();
  await shop.backend.send(`/producer/orders/${share}/accept`, { headers: shop.officer, fault: { id } });
  await new Promise((done) => setTimeout(done, 5_000));
  const trace = await shop.backend.trace(id);
  return trace.find(({ type, tables }) => type === "write" && tables.includes(table)).name;
}

async function beginImport({ store, officer }) {
  const { "content-type": _, ...headers } = officer;
  const head =
    "Nama barang;Jenis;Pilihan 1;Kode varian (SKU);Satuan;Harga satuan;Waktu siap (hari);Stok;Berat (gram)";
  const rows = Array.from(
    { length: ROWS },
    (_row, n) => `Kendi ${Math.floor(n / 4)};Kriya;${n % 4};KD-${n};buah;Rp 25.000;3;10;450`,
  );
  const body = new FormData();
  body.set("file", new Blob([[head, ...rows].join("\n")]), "kendi.csv");
  const response = await fetch(`${store.origin}/producer/listing-imports`, { method: "POST", headers, body });
  const { import: sheet } = await response.json();
  if (sheet?.status !== "checked") throw new Error(`the spreadsheet is ${JSON.stringify(sheet)}`);
  return sheet.id;
}

async function call({ backend }, path, headers, body = {}) {
  const answer = await backend.send(path, { headers, body });
  if (!answer || answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer.body;
}

/** Plain SQL that `pg` can run: psql's own commands are left out. */
async function dump(facts) {
  const options = ["--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=500"];
  const sql = execFileSync("pg_dump", [...options, new URL(DATABASE, server).href], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  }).replace(/^\\(un)?restrict .*$/gm, "");
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24 };
  const packed = brotliCompressSync(sql, { params });
  await writeFile(new URL("before-the-split.sql.br", import.meta.url), packed);
  await writeFile(new URL("before-the-split.json", import.meta.url), `${JSON.stringify(facts, null, 2)}\n`);
  process.stdout.write(`${sql.length} bytes of SQL, ${packed.length} compressed\n`);
}
