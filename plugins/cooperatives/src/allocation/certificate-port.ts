/** What the work needs a certificate for. */
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
  /** Members who may make it, out of those asked about. A constant number of statements. */
  certified(question: CertificateQuestion): Promise<ReadonlySet<string>>;
}

/** Container key. */
export const CERTIFICATE_PORT = "certificatePort";

/** While nothing needs a certificate: everybody may. */
export const noCertificateNeeded: CertificatePort = {
  certified: async ({ member_ids }) => new Set(member_ids),
};
