import type { MedusaContainer } from "@medusajs/framework/types";

/** Which members may make which goods, until which day. */
export interface CertificateQuestion {
  cooperative_id: string;
  /** Null for goods that are no product any more. */
  product_id: string | null;
  variant_id: string | null;
  member_ids: readonly string[];
  /** Day until which the certificate has to hold, `YYYY-MM-DD` in Jakarta. */
  until: string;
}

/**
 * Who may make goods that need a certificate. `cooperatives` knows no certificates; the plugin that does
 * registers its own implementation in the container under `CERTIFICATE_PORT`.
 */
export interface CertificatePort {
  /** For each question the members who may make it, in the same order. A constant number of statements. */
  certified(questions: readonly CertificateQuestion[]): Promise<ReadonlySet<string>[]>;
}

/** Container key. */
export const CERTIFICATE_PORT = "certificatePort";

/** While nothing needs a certificate: everybody may. */
export const noCertificateNeeded: CertificatePort = {
  certified: async (questions) => questions.map(({ member_ids }) => new Set(member_ids)),
};

/** The registered port; `noCertificateNeeded` while no plugin registered one. */
export function certificatePort(container: MedusaContainer): CertificatePort {
  return (
    container.resolve<CertificatePort>(CERTIFICATE_PORT, { allowUnregistered: true }) ?? noCertificateNeeded
  );
}
