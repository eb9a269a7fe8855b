import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPicture } from "../../picture/admin-picture";
import { PictureRequestError, pictureApi } from "./picture-api";

/** Milliseconds between looks at pictures that are in work. */
const POLL_INTERVAL = 1500;

/** A product's pictures, kept current while any is in work, and a sentence for what went wrong last. */
export function usePictures(productId: string) {
  const { t } = useTranslation("pictures");
  const [pictures, setPictures] = useState<AdminPicture[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const say = useCallback(
    (error: unknown) => {
      if (!(error instanceof PictureRequestError)) return setProblem(t("unreachable"));
      const known = error.code?.startsWith("picture_")
        ? t(`refusals.${error.code}`, { defaultValue: "" })
        : "";
      setProblem(known || t("refused", { message: error.message }));
    },
    [t],
  );

  const reload = useCallback(
    () => pictureApi.list(productId).then((answer) => setPictures(answer.pictures), say),
    [productId, say],
  );

  useEffect(() => {
    void reload();
  }, [reload]);

  const inWork = pictures?.some(({ status }) => status === "queued" || status === "encoding") ?? false;
  useEffect(() => {
    if (!inWork) return;
    const timer = setInterval(reload, POLL_INTERVAL);
    return () => clearInterval(timer);
  }, [inWork, reload]);

  /** Runs an action and reloads. Answers whether it was done. */
  const run = useCallback(
    async (action: () => Promise<unknown>): Promise<boolean> => {
      setProblem(null);
      try {
        await action();
        return true;
      } catch (error) {
        say(error);
        return false;
      } finally {
        await reload();
      }
    },
    [reload, say],
  );

  return { pictures, problem, setProblem, run };
}
