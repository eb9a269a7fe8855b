import { adminApplicationTexts } from "../../messages/admin-applications";
import { adminBrandTexts } from "../../messages/admin-brand";
import { adminCooperativeTexts } from "../../messages/admin-cooperatives";
import { adminListingTexts } from "../../messages/admin-listings";
import { adminOutboxTexts } from "../../messages/admin-outbox";
import { adminWorkspaceTexts } from "../../messages/admin-workspace";

/** Texts of one language: ours in namespaces of their own, and the brand over Medusa's own log-in texts. */
function texts(language: "id" | "en") {
  const { name, title, hint } = adminBrandTexts[language];
  return {
    applications: adminApplicationTexts[language],
    workspace: adminWorkspaceTexts[language],
    cooperatives: adminCooperativeTexts[language],
    listings: adminListingTexts[language],
    outbox: adminOutboxTexts[language],
    brand: { name },
    translation: { login: { title, hint } },
  };
}

/** Medusa's admin merges these over its own. */
export default { id: texts("id"), en: texts("en") };
