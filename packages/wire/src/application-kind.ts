/** A cooperative, or a single IKM workshop that will join one. */
export const APPLICATION_KINDS = ["cooperative", "workshop"] as const;
export type ApplicationKind = (typeof APPLICATION_KINDS)[number];

/** What a piece of evidence shows: NIB certificate, deed of the cooperative, bank book, workshop and goods, other. */
export const EVIDENCE_KINDS = ["nib", "deed", "bank", "workshop", "other"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
