import type { ExecArgs } from "@medusajs/framework/types";
import { seedCatalogue } from "./load/seed-catalogue";

/** Entry of `medusa exec`: loads the real catalogue, or what an earlier run left out of it. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await seedCatalogue(container);
}
