import { adminListingTexts } from "../texts/admin-listings";

/** Medusa's admin merges these over its own. */
export default {
  id: { listings: adminListingTexts.id },
  en: { listings: adminListingTexts.en },
};
