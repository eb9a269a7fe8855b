import { useTranslation } from "react-i18next";
import { AdminRequestError } from "./admin-request";

const CONFLICT = 409;

/**
 * What went wrong, for the operator; what was typed stays.
 *
 * @param known the page's own sentence for a refusal; without one the kit's is taken
 */
export function useRefusalText(
  known: (refusal: AdminRequestError) => string | null = () => null,
): (error: unknown) => string {
  const { t } = useTranslation("kit");
  return (error) => {
    if (!(error instanceof AdminRequestError)) return t("unreachable");
    const sentence = known(error);
    if (sentence) return sentence;
    return error.status === CONFLICT ? t("conflict") : t("refused", { message: error.message });
  };
}
