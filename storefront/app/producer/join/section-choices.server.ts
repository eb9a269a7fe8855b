import type { CooperativeCard, SentraCard } from "@pasar-sentra/wire/directory";
import { type BackendCall, callBackend } from "~/backend/client.server";
import type { Choice } from "./join-field";
import type { JoinSection } from "./join-fields";

/** Most pages of cooperatives that one list reads: 200 of them, which is as long as a list to choose from can be. */
const MOST_PAGES = 4;

/** What a section lets choose from: the sentra of a cooperative, the cooperative of a workshop. */
export async function sectionChoices(
  section: JoinSection,
  kind: "cooperative" | "workshop",
  call: BackendCall,
): Promise<Choice[]> {
  if (section === "place" && kind === "cooperative") {
    const { sentra } = await callBackend<{ sentra: SentraCard[] }>("GET", "/store/sentra", call);
    return sentra.map(({ slug, name }) => ({ value: slug, text: name }));
  }
  return section === "choice" ? readCooperatives(call) : [];
}

async function readCooperatives(call: BackendCall): Promise<Choice[]> {
  const choices: Choice[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const search = { limit: 50, cursor };
    const answer = await callBackend<{ cooperatives: CooperativeCard[]; next_cursor: string | null }>(
      "GET",
      "/store/cooperatives",
      { ...call, search },
    );
    choices.push(...answer.cooperatives.map(({ slug, legal_name }) => ({ value: slug, text: legal_name })));
    if (!answer.next_cursor) break;
    cursor = answer.next_cursor;
  }
  return choices;
}
