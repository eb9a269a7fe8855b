import { defineConfig } from "@medusajs/framework/utils";
import { readEnvironment } from "./src/environment/environment";
import { modulesFor } from "./src/environment/modules";

const environment = readEnvironment(process.env);
const isHttps = environment.BACKEND_URL.startsWith("https:");

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    redisUrl: environment.REDIS_URL,
    workerMode: environment.MEDUSA_WORKER_MODE,
    // A cookie marked secure is not sent over plain http, where a marketplace on one's own machine lives.
    cookieOptions: { secure: isHttps, sameSite: "lax", httpOnly: true },
    http: {
      storeCors: environment.STORE_CORS ?? environment.STOREFRONT_URL,
      adminCors: environment.ADMIN_CORS ?? environment.BACKEND_URL,
      authCors: environment.AUTH_CORS ?? `${environment.STOREFRONT_URL},${environment.BACKEND_URL}`,
      jwtSecret: environment.JWT_SECRET,
      cookieSecret: environment.COOKIE_SECRET,
    },
  },
  admin: { disable: environment.ADMIN_DISABLED },
  featureFlags: { translation: true, caching: true },
  modules: modulesFor(environment),
  plugins: [
    {
      resolve: "@pasar-sentra/foundation",
      options: {
        storefrontUrl: environment.STOREFRONT_URL,
        receiptSecret: environment.RECEIPT_SECRET,
        rateLimit: { factor: environment.RATE_LIMIT_FACTOR, redisUrl: environment.REDIS_URL },
      },
    },
    {
      resolve: "@pasar-sentra/cooperatives",
      options: { acceptHours: environment.ACCEPT_HOURS, payoutDays: environment.PAYOUT_DAYS },
    },
    { resolve: "@pasar-sentra/listings", options: {} },
    {
      resolve: "@pasar-sentra/orders",
      options: {
        bankTransfer: {
          bankName: environment.BANK_NAME,
          accountNumber: environment.BANK_ACCOUNT_NUMBER,
          accountHolder: environment.BANK_ACCOUNT_HOLDER,
          expiryHours: environment.BANK_TRANSFER_EXPIRY_HOURS,
        },
        checkoutConcurrency: environment.CHECKOUT_CONCURRENCY,
        severalProcesses: environment.REDIS_URL !== undefined,
      },
    },
    { resolve: "@pasar-sentra/workshops", options: {} },
    { resolve: "@pasar-sentra/media", options: {} },
    { resolve: "@pasar-sentra/discovery", options: {} },
    ...environment.EXTRA_PLUGINS.map((resolve) => ({ resolve, options: {} })),
  ],
});
