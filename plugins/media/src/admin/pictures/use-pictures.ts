import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { useRefusalText } from "@pasar-sentra/admin-kit/use-refusal-text";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPicture } from "../../picture/admin-picture";
import { PICTURES, picturesOf } from "./picture-api";

/** Milliseconds between looks at pictures that are in work. */
const POLL_INTERVAL = 1500;

/** A product's pictures, kept current while any is in work, and a sentence for what went wrong last. */
export function usePictures(productId: string) {
  const { t } = useTranslation(["pictures", "kit"]);
  const [problem, setProblem] = useState<string | null>(null);
  const refusalText = useRefusalText(({ code }) =>
    code?.startsWith("picture_") ? t(`refusals.${code}`, { defaultValue: "" }) : null,
  );
  const { answer, failure } = useAnswer<{ pictures: AdminPicture[] }>(picturesOf(productId), {
    askAgainIn: ({ pictures }) =>
      pictures.some(({ status }) => status === "queued" || status === "encoding") ? POLL_INTERVAL : null,
  });
  const { mutateAsync } = useChange(PICTURES, (action: () => Promise<unknown>) => action());

  /** Runs an action and reloads. Answers whether it was done. */
  const run = async (action: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null);
    try {
      await mutateAsync(action);
      return true;
    } catch (error) {
      setProblem(refusalText(error));
      return false;
    }
  };

  return {
    pictures: answer?.pictures ?? null,
    problem: problem ?? (failure === null ? null : t("kit:loadFailed")),
    setProblem,
    run,
  };
}
