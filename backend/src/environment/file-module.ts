import path from "node:path";
import type { Environment } from "./environment";

/**
 * S3 when its variables are set, else the local disk. On disk what is private lies beside, never below, the
 * folder that Medusa serves under `/static` (start links that address to `FILES_DIR/public`).
 */
export function fileModule({ S3, FILES_DIR, BACKEND_URL }: Environment) {
  const provider = S3
    ? {
        resolve: "@medusajs/medusa/file-s3",
        id: "s3",
        options: {
          bucket: S3.S3_BUCKET,
          region: S3.S3_REGION,
          file_url: S3.S3_FILE_URL,
          access_key_id: S3.S3_ACCESS_KEY_ID,
          secret_access_key: S3.S3_SECRET_ACCESS_KEY,
          endpoint: S3.S3_ENDPOINT,
          prefix: S3.S3_PREFIX,
          // Stores other than Amazon's rarely answer to bucket.host names.
          additional_client_config: S3.S3_ENDPOINT ? { forcePathStyle: true } : {},
        },
      }
    : {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: {
          upload_dir: path.join(FILES_DIR, "public"),
          private_upload_dir: path.join(FILES_DIR, "private"),
          backend_url: `${BACKEND_URL}/static`,
        },
      };
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } };
}
