import { adminSearchTexts } from "../../messages/admin-search";

/** Medusa's admin merges these over its own. */
export default { id: { search: adminSearchTexts.id }, en: { search: adminSearchTexts.en } };
