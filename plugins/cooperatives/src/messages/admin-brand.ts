/** What the operator reads above the log-in form. */
export const adminBrandTexts = {
  id: { name: "Pasar Sentra", line: "Ruang kerja pengelola pasar" },
  en: { name: "Pasar Sentra", line: "Workspace of the marketplace's operators" },
};
