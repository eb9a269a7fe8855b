/** The fields of each section of the form, top to bottom. Names are the backend's; texts are `joining:field.<name>`. */
export interface JoinField {
  name: JoinFieldName;
  kind: "line" | "text" | "digits" | "number" | "phone" | "email" | "tick" | "sentra" | "cooperative";
  required: boolean;
  most: number;
  hint?: JoinHint;
  autoComplete?: string;
}

export type JoinFieldName =
  | "legal_name"
  | "nik_koperasi"
  | "nib"
  | "is_pkp"
  | "sentra_slug"
  | "address"
  | "postal_code"
  | "about"
  | "workshop_name"
  | "owner_name"
  | "craft"
  | "workers"
  | "since_year"
  | "phone"
  | "cooperative_slug"
  | "message"
  | "bank_name"
  | "bank_account_number"
  | "bank_account_holder";

type JoinHint = "nib" | "nik_koperasi" | "about" | "workers" | "bank_account_number" | "memberNib";

export type JoinSection = "registration" | "workshop" | "choice" | "place" | "product" | "members" | "bank";

const line = (name: JoinFieldName, most: number, hint?: JoinHint, autoComplete?: string): JoinField => ({
  name,
  kind: "line",
  required: true,
  most,
  hint,
  autoComplete,
});

const WORKSHOP: JoinField[] = [
  line("workshop_name", 120),
  line("owner_name", 120),
  line("craft", 120),
  { name: "workers", kind: "number", required: true, most: 2, hint: "workers" },
  { name: "since_year", kind: "number", required: true, most: 4 },
];

const NIB: JoinField = { name: "nib", kind: "digits", required: true, most: 13, hint: "nib" };

export const SECTION_FIELDS: Record<JoinSection, JoinField[]> = {
  registration: [
    line("legal_name", 120, undefined, "organization"),
    line("nik_koperasi", 64, "nik_koperasi"),
    NIB,
    { name: "is_pkp", kind: "tick", required: false, most: 4 },
  ],
  workshop: [...WORKSHOP, NIB],
  choice: [
    { name: "cooperative_slug", kind: "cooperative", required: true, most: 80 },
    { name: "message", kind: "text", required: false, most: 1_000 },
  ],
  place: [
    line("address", 300, undefined, "street-address"),
    { name: "postal_code", kind: "digits", required: false, most: 5, autoComplete: "postal-code" },
  ],
  product: [{ name: "about", kind: "text", required: true, most: 2_000, hint: "about" }],
  members: [
    ...WORKSHOP,
    { name: "phone", kind: "phone", required: false, most: 25 },
    { ...NIB, required: false, hint: "memberNib" },
  ],
  bank: [
    line("bank_name", 60),
    { name: "bank_account_number", kind: "digits", required: true, most: 30, hint: "bank_account_number" },
    line("bank_account_holder", 120),
  ],
};

/** The sentra stands above the picker of the place; only a cooperative chooses one. */
export const SENTRA_FIELD: JoinField = { name: "sentra_slug", kind: "sentra", required: true, most: 80 };

export function isJoinSection(name: string): name is JoinSection {
  return Object.hasOwn(SECTION_FIELDS, name);
}
