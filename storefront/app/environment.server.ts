import { z } from "zod";

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

const schema = z.object({
  BACKEND_URL: httpUrl,
  PUBLIC_BACKEND_URL: httpUrl.optional(),
  MEDUSA_PUBLISHABLE_KEY: z.string().min(1),
  SESSION_SECRET: z.string().min(32, "needs at least 32 characters"),
  PUBLIC_URL: httpUrl,
});

/** Names what is wrong with the environment, one variable a line; the server prints it and ends. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * `BACKEND_URL` is where this server reaches the backend. `PUBLIC_BACKEND_URL` is set when readers' browsers
 * shall fetch pictures from the backend (or a CDN before it) themselves; without it this server forwards
 * `/media/`. `PUBLIC_URL` is the shop's own address, used for canonical links, cookies and the check of forms.
 */
export interface Environment {
  backendUrl: string;
  publicBackendUrl: string;
  publishableKey: string;
  sessionSecret: string;
  publicUrl: string;
  isHttps: boolean;
}

/** @throws EnvironmentError when a variable is missing or malformed. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new EnvironmentError(["The storefront's environment is incomplete:", ...lines].join("\n"));
  }
  return {
    backendUrl: parsed.data.BACKEND_URL,
    publicBackendUrl: parsed.data.PUBLIC_BACKEND_URL ?? "",
    publishableKey: parsed.data.MEDUSA_PUBLISHABLE_KEY,
    sessionSecret: parsed.data.SESSION_SECRET,
    publicUrl: parsed.data.PUBLIC_URL,
    isHttps: parsed.data.PUBLIC_URL.startsWith("https:"),
  };
}

export const environment = readEnvironment(process.env);
