import { kitTexts } from "@pasar-sentra/admin-kit/kit-texts";
import { adminBrandTexts } from "../texts/admin-brand";
import { adminOutboxTexts } from "../texts/admin-outbox";

/**
 * Texts of one language: ours in namespaces of their own, those that all plugins' pages share among them, and the
 * brand over Medusa's own log-in texts.
 */
function texts(language: "id" | "en") {
  const { name, title, hint } = adminBrandTexts[language];
  return {
    kit: kitTexts[language],
    outbox: adminOutboxTexts[language],
    brand: { name },
    translation: { login: { title, hint } },
  };
}

/** Medusa's admin merges these over its own. */
export default { id: texts("id"), en: texts("en") };
