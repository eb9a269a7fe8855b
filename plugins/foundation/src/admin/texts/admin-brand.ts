/** The marketplace's name in place of Medusa's on the log-in page. */
export const adminBrandTexts = {
  id: { name: "Pasar Sentra", title: "Pasar Sentra", hint: "Masuk untuk mengelola pasar" },
  en: { name: "Pasar Sentra", title: "Pasar Sentra", hint: "Log in to run the marketplace" },
};
