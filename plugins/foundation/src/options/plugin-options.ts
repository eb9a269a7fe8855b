import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/**
 * Reads a plugin's options from `medusa-config`, checked on first use and kept.
 *
 * @param plugin name of its package
 * @returns a function that answers the options for a container; it throws a ZodError that names the wrong option
 */
export function pluginOptions<Schema extends z.ZodType>(plugin: string, schema: Schema) {
  const parsed = new WeakMap<object, z.infer<Schema>>();
  return (container: MedusaContainer): z.infer<Schema> => {
    const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
    const known = parsed.get(config);
    if (known) return known;
    const entry = (config.plugins ?? []).find(
      (entry) => typeof entry === "object" && entry.resolve === plugin,
    );
    const options = schema.parse((typeof entry === "object" ? entry.options : undefined) ?? {});
    parsed.set(config, options);
    return options;
  };
}
