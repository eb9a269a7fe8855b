import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http";
import { RefusalError } from "../errors/refusal-error";
import { IDEMPOTENCY_MODULE } from "../modules/idempotency";
import type { IdempotencyModuleService, KeyState } from "../modules/idempotency/service";
import { fingerprint } from "./fingerprint";
import { keepAnswerOf } from "./keep-answer-of";
import { setRequestKey } from "./request-key";

/** A running request is taken for dead when it has not renewed its lease for so long, ms. */
const LEASE = 30_000;
/** Or when its process shows no life for so long, ms: the connection that shows it may have to be made anew. */
const LIFELESS = 2_000;
/** How long a repetition waits for the first request, ms. */
const LONGEST_WAIT = 60_000;
const KEY = /^[\x21-\x7e]{8,200}$/;
const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * One execution for each `Idempotency-Key` of an account: repetitions, also at the same time and in other
 * processes, get the first one's answer. The key of a process that died is free again after two seconds; where its
 * life cannot be told, when its lease ends.
 *
 * @throws RefusalError 400 for a malformed key, 409 `idempotency_key_reused` for another request under it,
 * 409 `still_running` when the first one takes longer than a minute
 */
export async function idempotent(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const key = req.headers["idempotency-key"];
  const owner = req.auth_context?.actor_id;
  if (key === undefined || !owner || !WRITES.has(req.method)) return next();
  if (typeof key !== "string" || !KEY.test(key)) {
    throw new RefusalError(
      400,
      "idempotency_key_malformed",
      "Idempotency-Key: must be 8 to 200 visible characters",
    );
  }
  const service = req.scope.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE);
  const print = fingerprintOf(req);
  const result = await takeOrWait(service, owner, key, print);
  if (typeof result === "string") {
    setRequestKey(req, key);
    runOnce(service, result, res);
    return next();
  }
  res.status(result.status as number).set("Idempotent-Replay", "true");
  if (result.content_type) res.set("Content-Type", result.content_type);
  res.send(result.body);
}

function fingerprintOf(req: AuthenticatedMedusaRequest): string {
  const header = (name: string) => {
    const value = req.headers[name];
    return Array.isArray(value) ? value.join() : value;
  };
  const isUpload = /^multipart\//i.test(header("content-type") ?? "");
  return fingerprint({
    method: req.method,
    url: req.originalUrl,
    acting: [header("x-acting-cooperative"), header("x-acting-for-member")],
    body: isUpload ? undefined : req.body,
    length: header("content-length"),
  });
}

/** The id of the key's row when this request is the one to run, else the answer that is kept. */
async function takeOrWait(
  service: IdempotencyModuleService,
  owner: string,
  key: string,
  print: string,
): Promise<string | KeyState> {
  const deadline = Date.now() + LONGEST_WAIT;
  let lifelessSince: number | null = null;
  for (let pause = 25; Date.now() < deadline; pause = Math.min(pause * 2, 400)) {
    const taken = await service.takeKey({ owner_id: owner, key, fingerprint: print, leased_until: lease() });
    if (taken) return taken;
    const state = await service.readKey(owner, key);
    if (!state) continue;
    if (state.fingerprint !== print) {
      throw new RefusalError(
        409,
        "idempotency_key_reused",
        "This Idempotency-Key belongs to another request",
      );
    }
    if (state.status !== null) return state;
    lifelessSince = (await service.isHolderGone(state)) ? (lifelessSince ?? Date.now()) : null;
    const isLifeless = lifelessSince !== null && Date.now() - lifelessSince >= LIFELESS;
    const seen = new Date(state.leased_until);
    const isDead = isLifeless || seen.getTime() < Date.now();
    if (isDead && (await service.takeOverKey(state.id, seen, lease()))) return state.id;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new RefusalError(409, "still_running", "The first request with this Idempotency-Key still runs");
}

function lease(): Date {
  return new Date(Date.now() + LEASE);
}

function runOnce(service: IdempotencyModuleService, id: string, res: MedusaResponse): void {
  const renewal = setInterval(() => {
    void service.renewLease(id, lease()).catch(() => undefined);
  }, LEASE / 3);
  renewal.unref();
  res.once("close", () => clearInterval(renewal));
  keepAnswerOf(res, {
    keep: (answer) => service.keepAnswer(id, answer),
    free: () => service.freeKey(id),
  });
}
