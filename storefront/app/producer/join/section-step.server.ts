import type { ApplicationView } from "@pasar-sentra/wire/application";
import { chosenAreas } from "~/forms/address-fields";
import type { FormValues } from "~/forms/parse-form";
import { type JoinSection, SECTION_FIELDS } from "./join-fields";
import { sectionBody } from "./section-body";

interface Step {
  /** What is saved; null when nothing changes. */
  body: Record<string, unknown> | null;
  /** Whether the same page opens again. */
  stay: boolean;
}

/** What a posted section saves. Members are added and taken out one by one. */
export function nextBody(section: JoinSection, application: ApplicationView, values: FormValues): Step {
  const body = sectionBody(SECTION_FIELDS[section], values);
  if (section === "place") {
    const area_code = chosenAreas(values).village ?? "";
    const sentra = application.kind === "cooperative" ? { sentra_slug: values.sentra_slug ?? "" } : {};
    return { body: { ...body, ...sentra, area_code }, stay: false };
  }
  if (section !== "members") return { body, stay: false };
  const members = (application.answers.members?.members ?? []) as unknown[];
  if (values.intent === "remove") {
    const left = members.filter((_, index) => String(index) !== values.index);
    // A list without any is not saved: the last one is changed by adding another first.
    return { body: left.length > 0 && left.length < members.length ? { members: left } : null, stay: true };
  }
  return { body: { members: [...members, body] }, stay: true };
}
