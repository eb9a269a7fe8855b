import { adminApplicationTexts } from "../texts/admin-applications";
import { adminCooperativeTexts } from "../texts/admin-cooperatives";
import { adminWorkspaceTexts } from "../texts/admin-workspace";

/** Texts of one language, in namespaces of their own. */
function texts(language: "id" | "en") {
  return {
    applications: adminApplicationTexts[language],
    workspace: adminWorkspaceTexts[language],
    cooperatives: adminCooperativeTexts[language],
  };
}

/** Medusa's admin merges these over its own. */
export default { id: texts("id"), en: texts("en") };
