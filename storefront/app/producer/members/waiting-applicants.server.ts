import type { JoiningWorkshops } from "@pasar-sentra/wire/application";
import { BackendError } from "~/backend/backend-error";
import type { ProducerPage } from "../producer-page.server";

/** How many workshops wait for the cooperative's answer; null for whoever may not answer. */
export async function waitingApplicants({ call }: ProducerPage): Promise<number | null> {
  try {
    const search = { limit: 1 };
    return (await call<JoiningWorkshops>("GET", "/producer/applications", { search })).waiting_count;
  } catch (error) {
    if (error instanceof BackendError && error.status === 403) return null;
    throw error;
  }
}
