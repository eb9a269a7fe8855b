import { data, type LoaderFunctionArgs } from "react-router";
import type { PageNotice } from "~/page/page-facts";
import { PERSONAL_HEADERS } from "~/session/shopper.server";
import { producerOf, toChoice } from "../producer-page.server";
import type { ProducerSession, WorkplaceView } from "../producer-session";

/** What is around every page of the workspace. */
export interface FrameData {
  accountName: string;
  workplace: WorkplaceView;
  /** How many cooperatives this login belongs to. */
  workplaces: number;
  assisted: { id: string; name: string } | null;
  notice: PageNotice | null;
}

/**
 * Asks the backend on each request, so that a login that was revoked is out with the next one. Someone of a
 * single cooperative acts for it; someone of several chooses first.
 */
export async function frameLoader(args: LoaderFunctionArgs) {
  const page = producerOf(args);
  const { session, call } = page;
  const { account, cooperatives } = await call<ProducerSession>("GET", "/producer/session");
  const only = cooperatives.length === 1 ? cooperatives[0] : undefined;
  const workplace = cooperatives.find(({ id }) => id === session.get("actingCooperative")) ?? only;
  if (!workplace) {
    session.unset("actingCooperative");
    session.unset("assistedMember");
    throw toChoice(page);
  }
  if (session.get("actingCooperative") !== workplace.id) {
    session.set("actingCooperative", workplace.id);
    session.unset("assistedMember");
  }
  const frame: FrameData = {
    accountName: account.name,
    workplace,
    workplaces: cooperatives.length,
    assisted: session.get("assistedMember") ?? null,
    notice: session.get("notice") ?? null,
  };
  return data(frame, { headers: PERSONAL_HEADERS });
}
