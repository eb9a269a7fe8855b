import type { MedusaContainer } from "@medusajs/framework/types";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";

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

/** Who knows which members hold the certificates that goods need. One answers: the last that contributed. */
export interface WorkCertificates extends Named {
  /** For each question the members who may make it, in the same order. A constant number of SQL statements. */
  certified(
    container: MedusaContainer,
    questions: readonly CertificateQuestion[],
  ): Promise<readonly ReadonlySet<string>[]>;
}

/** Asked when work is shared out. While nobody knows of certificates, everybody may make everything. */
export const workCertificates = definePort<WorkCertificates>("workshops.work-certificates", {
  name: "none-needed",
  certified: async (_container, questions) => questions.map(({ member_ids }) => new Set(member_ids)),
});
