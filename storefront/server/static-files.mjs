import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** The built files; those with a hash in their name are kept for ever. */
export const serveFile = sirv(fileURLToPath(new URL("../build/client", import.meta.url)), {
  etag: true,
  brotli: true,
  gzip: true,
  dotfiles: false,
  setHeaders: (response, pathname) => {
    response.setHeader(
      "Cache-Control",
      pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    );
    response.setHeader("X-Content-Type-Options", "nosniff");
  },
});
