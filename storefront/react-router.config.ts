import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // The workspace finds its pages without asking, so that it also does without a connection.
  routeDiscovery: { mode: "initial" },
  future: { v8_middleware: true },
} satisfies Config;
