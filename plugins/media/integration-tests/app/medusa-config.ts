import { defineConfig } from "@medusajs/framework/utils";

/** The smallest backend that the plugin runs in; files go to the folder that the test made. */
module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:3000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "test",
      cookieSecret: "test",
    },
  },
  modules: [
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { upload_dir: process.env.PICTURE_FILES, private_upload_dir: process.env.PICTURE_FILES },
          },
        ],
      },
    },
  ],
  plugins: [{ resolve: "@pasar-sentra/media", options: {} }],
});
