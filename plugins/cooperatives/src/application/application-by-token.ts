import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import { isSecretToken, secretTokenHash } from "@pasar-sentra/foundation/secret-link/secret-token";

/** The application whose link somebody holds. @throws RefusalError 404 */
export async function applicationByToken(container: MedusaContainer, token: unknown) {
  if (!isSecretToken(token)) throw applicationNotFound();
  const [application] = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .listApplications({ token_hash: secretTokenHash(token) }, { relations: ["files"], take: 1 });
  if (!application) throw applicationNotFound();
  return application;
}

export type ApplicationRow = Awaited<ReturnType<typeof applicationByToken>>;

/** @throws RefusalError 409 `application_closed` when the applicant cannot change it at present */
export function requireEditable({ status }: { status: string }): void {
  if (status === "draft" || status === "returned") return;
  throw new RefusalError(409, "application_closed", `The application is ${status} and cannot be changed`, {
    status,
  });
}

export function applicationNotFound(): RefusalError {
  return new RefusalError(404, "application_not_found", "Application was not found");
}
