import { defineConfig } from "@medusajs/framework/utils";

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:3000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:3000,http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET ?? "test",
      cookieSecret: process.env.COOKIE_SECRET ?? "test",
    },
  },
  featureFlags: { translation: true },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["email", "whatsapp", "feed"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/search-postgres",
            id: "postgres",
            options: { engine: "native", language: "indonesian" },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "@pasar-sentra/cooperatives/providers/ordered-locking", id: "ordered-locking", is_default: true },
        ],
      },
    },
  ],
  plugins: [
    {
      resolve: "@pasar-sentra/cooperatives",
      options: {
        receiptSecret: process.env.RECEIPT_SECRET ?? "test-test-test-test-test-test-test-test",
        storefrontUrl: process.env.STOREFRONT_URL ?? "http://localhost:3000",
        bankTransfer: {
          bankName: process.env.BANK_NAME ?? "Bank Contoh",
          accountNumber: process.env.BANK_ACCOUNT_NUMBER ?? "000 000 0001",
          accountHolder: process.env.BANK_ACCOUNT_HOLDER ?? "Pasar Sentra",
        },
      },
    },
    { resolve: "@pasar-sentra/media", options: {} },
    { resolve: "@pasar-sentra/discovery", options: {} },
  ],
});
