import type { ProducerMe } from "@pasar-sentra/wire/producer";
import { data, type LoaderFunctionArgs } from "react-router";
import { BackendError } from "~/backend/backend-error";
import { PERSONAL_HEADERS } from "~/session/shopper.server";
import type { FrameData } from "~/workspace/frame/frame-data";
import { actFor, stopActing } from "../producer-login.server";
import { type ProducerPage, producerOf, toChoice } from "../producer-page.server";

/**
 * Asks the backend on each request, so that a login that was revoked is out with the next one. Someone of a
 * single cooperative acts for it; someone of several chooses first.
 */
export async function frameLoader(args: LoaderFunctionArgs) {
  const page = producerOf(args);
  const { session } = page;
  const me = await readMe(page);
  if (!me) return data(null, { headers: PERSONAL_HEADERS });
  const { account, cooperatives } = me;
  const only = cooperatives.length === 1 ? cooperatives[0] : undefined;
  const workplace = cooperatives.find(({ id }) => id === session.get("actingCooperative")) ?? only;
  if (!workplace) {
    stopActing(session);
    throw toChoice(page);
  }
  if (session.get("actingCooperative") !== workplace.id) {
    actFor(session, workplace.id);
  }
  const frame: FrameData = {
    account: { id: account.id, name: account.name },
    workplace: { ...workplace, role_name: page.t(`producer:role.${workplace.role}`) },
    // Who helps a member sees what the member sees.
    sees_as: session.get("assistedMember") ? "member" : workplace.role,
    workplaces: cooperatives.length,
    assisted: session.get("assistedMember") ?? null,
    notice: session.get("notice") ?? null,
  };
  return data(frame, { headers: PERSONAL_HEADERS });
}

/** Null while the backend is away: the page says so in its own place, and the frame stays. */
async function readMe({ call }: ProducerPage): Promise<ProducerMe | null> {
  try {
    return (await call<{ me: ProducerMe }>("GET", "/producer/me")).me;
  } catch (error) {
    if (error instanceof BackendError && error.status >= 500) return null;
    throw error;
  }
}
