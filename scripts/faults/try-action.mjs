import { randomUUID } from "node:crypto";
import { pointsOf, stepsOf } from "./points.mjs";
import { differences } from "./snapshot.mjs";
import { stateOf, untilLike } from "./subject.mjs";

const JOBS = ["recover-checkouts", "settle-seller-orders", "expire-work-offers", "resend-messages"];
/** Where jobs leave alone what is younger than some minutes, and which rows of it are a buyer's. */
const ORDERS = `SELECT id FROM "order" WHERE email = $1`;
const WAITING = {
  seller_order: `order_id IN (${ORDERS})`,
  capture: `payment_id IN (SELECT p.id FROM payment p JOIN order_payment_collection l
    ON l.payment_collection_id = p.payment_collection_id WHERE l.order_id IN (${ORDERS}))`,
  notification: `resource_id IN (${ORDERS})
    OR resource_id IN (SELECT id FROM seller_order WHERE order_id IN (${ORDERS}))`,
};
/** How long the backend has to be silent for what it does after its answer to be over, ms. */
const SILENCE = 2_000;
const PATIENCE = 15_000;
/** A killed request answers nothing; one that was not killed has had its time by now, ms. */
const DEATH = 5_000;

/**
 * @typedef {Record<string, string[]>} State see `snapshot.mjs`
 *
 * @typedef {object} Tried
 * @property {string} action
 * @property {string} point
 * @property {string} came `repeated` when the client came back first, `job` when the jobs ran first
 * @property {boolean} killed
 * @property {string[]} wrong what the purchase looks like instead of what it should
 * @property {number | null} usable seconds from the kill until the client was answered
 */

/**
 * An undisturbed run of the action: what it should leave behind, and where it can be killed. What Medusa's own undoing leaves
 * need not be what was there before: a payment session stays authorised.
 *
 * @returns {Promise<{ expected: State, undone: State | null, points: import("./points.mjs").Point[], steps: string[] }>}
 */
export async function recordAction(shop, action) {
  const plain = await runUndisturbed(shop, action, {});
  if (plain.answer.status !== 200)
    throw new Error(
      `undisturbed, the action answers ${plain.answer.status}: ${JSON.stringify(plain.answer.body)}`,
    );
  const failed = action.failStep ? await runUndisturbed(shop, action, { failStep: action.failStep }) : null;
  const { trace } = failed ?? plain;
  return {
    expected: plain.state,
    undone: failed?.state ?? null,
    points: pointsOf(trace),
    steps: stepsOf(trace),
  };
}

async function runUndisturbed(shop, action, fault) {
  const subject = await action.prepare(shop);
  const id = randomUUID();
  const answer = await send(shop, action.request(subject), id, { id, ...fault });
  if (!answer) throw new Error("the backend died in an undisturbed run");
  const trace = await untilSilent(shop, id);
  return { answer, trace, state: await stateOf(shop, subject) };
}

/** Kills the backend at the point, starts it again, and looks whether everything comes to its right end. @returns {Promise<Omit<Tried, "action">>} */
export async function tryPoint(shop, action, { name, fault }, { expected, undone }, jobsFirst) {
  const subject = await action.prepare(shop);
  const before = await stateOf(shop, subject);
  const request = action.request(subject);
  const key = randomUUID();
  const { failStep } = action;
  const sent = send(shop, request, key, { id: key, ...fault, ...(failStep ? { failStep } : {}) });
  const killed = await diedOf(shop, sent);
  const begin = performance.now();
  if (killed) await shop.backend.start();
  await letTimePass(shop, subject);
  const wrong = jobsFirst
    ? await afterJobs(shop, subject, undone ? [before, undone] : [before], expected)
    : [];
  const answer = await send(shop, request, key, undefined);
  const usable = (performance.now() - begin) / 1000;
  if (answer?.status !== 200 && !action.repeatIsRefused)
    wrong.push(
      `the repeated request was answered ${answer?.status}: ${JSON.stringify(answer?.body).slice(0, 300)}`,
    );
  await untilLike(shop, subject, expected, 2_000);
  await letTimePass(shop, subject);
  await runJobs(shop);
  wrong.push(...(await untilLike(shop, subject, expected, PATIENCE)));
  return {
    point: name,
    came: jobsFirst ? "jobs" : "client",
    killed,
    wrong,
    usable: jobsFirst ? null : usable,
  };
}

/** The client never came back: by now either all is done, or it is as if nothing had been asked, or had been undone. */
async function afterJobs(shop, subject, undone, expected) {
  await runJobs(shop);
  const state = await stateOf(shop, subject);
  const left = undone.map((one) => differences(one, state)).sort((a, b) => a.length - b.length)[0];
  if (left.length === 0) return [];
  const unfinished = await untilLike(shop, subject, expected, 2_000);
  if (unfinished.length === 0) return [];
  const [nearer, aim] = left.length < unfinished.length ? [left, "undone"] : [unfinished, "finished"];
  return nearer.map((line) => `not ${aim} by the jobs: ${line}`);
}

async function diedOf(shop, sent) {
  const answer = await sent;
  const died = await shop.backend.hasDied(DEATH);
  if (!died && !answer) throw new Error("the connection broke, but the backend is alive");
  return died;
}

function send(shop, { path, body, as }, key, fault) {
  const headers = as === "store" ? shop.store.headers : { ...shop[as], "idempotency-key": key };
  return shop.backend.send(path, { headers, body, fault });
}

/** What jobs leave alone for some minutes, since its action may be under way, is made to believe that they have passed. */
async function letTimePass({ database }, { email }) {
  for (const [table, rowsOfBuyer] of Object.entries(WAITING)) {
    await database.query(
      `UPDATE ${table} SET updated_at = updated_at - interval '5 minutes',
         created_at = created_at - interval '5 minutes' WHERE ${rowsOfBuyer}`,
      [email],
    );
  }
}

async function runJobs(shop) {
  for (const job of JOBS) await shop.backend.runJob(job);
}

async function untilSilent(shop, id) {
  for (let last = -1; ; ) {
    const trace = await shop.backend.trace(id);
    if (trace.length === last) return trace;
    last = trace.length;
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
  }
}
