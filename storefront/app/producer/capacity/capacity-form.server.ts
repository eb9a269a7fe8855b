import type { CapacityPage } from "@pasar-sentra/wire/allocation";
import { BackendError } from "~/backend/backend-error";
import { wholeNumber } from "~/forms/whole-number";
import type { Locale } from "~/i18n/locale";
import type { ProducerPage } from "../producer-page.server";

/** Last part of its text's key. */
export type CapacityRefusal = { code: "invalid" | "tooMany" };

/** Sends one form of the capacity page. @returns null when it was done */
export async function submitCapacityForm(
  { call, locale }: Pick<ProducerPage, "call" | "locale">,
  form: FormData,
): Promise<CapacityRefusal | null> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const idempotencyKey = text("key") ?? undefined;
  try {
    switch (text("intent")) {
      case "declare":
        await call<CapacityPage>("POST", "/producer/capacity", {
          body: declaration(text, locale),
          idempotencyKey,
        });
        break;
      case "pause":
        await call<CapacityPage>("POST", "/producer/capacity/pauses", {
          body: {
            member_id: text("member_id"),
            from_date: text("from_date") ?? "",
            until_date: text("until_date") ?? "",
            reason: text("reason"),
          },
          idempotencyKey,
        });
        break;
      case "resume":
        await call<CapacityPage>(
          "DELETE",
          `/producer/capacity/pauses/${encodeURIComponent(text("pause_id") ?? "")}`,
          {
            idempotencyKey,
          },
        );
        break;
      default:
        throw new Response(null, { status: 400 });
    }
    return null;
  } catch (error) {
    if (error instanceof BackendError && error.status === 400) return { code: "invalid" };
    if (error instanceof BackendError && error.status === 409) return { code: "tooMany" };
    throw error;
  }
}

/** The scope's value is `unit|units in the trade unit|product id`, the last empty for all goods of the unit. */
function declaration(text: (name: string) => string | null, locale: Locale) {
  const [unit = "", size = "1", product_id = ""] = (text("scope") ?? "").split("|");
  const member_id = text("member_id");
  const effective_from = text("effective_from");
  return {
    ...(member_id ? { member_id } : {}),
    unit,
    product_id: product_id || null,
    weekly_quantity: wholeNumber(text("weekly") ?? "", locale) * Number(size),
    ...(effective_from ? { effective_from } : {}),
  };
}
