import { z } from "@medusajs/framework/zod";
import { cooperativeInputSchema } from "../cooperative/registration/cooperative-input";
import { memberInputSchema } from "../cooperative/registration/member-input";
import type { ApplicationKind } from "@pasar-sentra/wire/application-kind";

const cooperative = cooperativeInputSchema.shape;
const workshop = memberInputSchema.shape;
const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);

/** Most workshops that an application lists; the rest are added in the workspace. */
export const MOST_APPLICATION_MEMBERS = 200;

const registration = z.object({
  legal_name: cooperative.legal_name,
  nik_koperasi: cooperative.nik_koperasi,
  nib: cooperative.nib,
  is_pkp: z.boolean().default(false),
});

const ownWorkshop = z.object({
  workshop_name: workshop.workshop_name,
  owner_name: workshop.owner_name,
  nib: z.string().trim().pipe(cooperative.nib),
  craft: workshop.craft,
  workers: workshop.workers,
  since_year: workshop.since_year,
});

const member = z.object({
  workshop_name: workshop.workshop_name,
  owner_name: workshop.owner_name,
  craft: workshop.craft,
  workers: workshop.workers,
  since_year: workshop.since_year,
  nib: z.preprocess(emptyIsNull, workshop.nib),
  phone: z.preprocess(emptyIsNull, workshop.phone),
});

const place = z.object({
  sentra_slug: cooperative.sentra_slug,
  area_code: cooperative.area_code,
  address: cooperative.address,
  postal_code: z.preprocess(emptyIsNull, cooperative.postal_code),
});

const choice = z.object({
  cooperative_slug: cooperative.slug,
  message: z.string().trim().max(1_000).default(""),
});

const product = z.object({ about: cooperative.about });

const bank = z.object({
  bank_name: cooperative.bank_name,
  bank_account_number: cooperative.bank_account_number,
  bank_account_holder: cooperative.bank_account_holder,
});

const members = z.object({
  members: z.array(member).min(1).max(MOST_APPLICATION_MEMBERS),
});

/** What a cooperative tells of itself, section by section, in the order of the form. Unknown fields are dropped. */
export const COOPERATIVE_SECTIONS = { registration, place, product, members, bank } as const;

/** What a single workshop tells. */
export const WORKSHOP_SECTIONS = {
  workshop: ownWorkshop,
  choice,
  place: place.omit({ sentra_slug: true }),
  product,
  bank,
} as const;

export type CooperativeAnswers = {
  [Name in keyof typeof COOPERATIVE_SECTIONS]: z.output<(typeof COOPERATIVE_SECTIONS)[Name]>;
};
export type WorkshopAnswers = {
  [Name in keyof typeof WORKSHOP_SECTIONS]: z.output<(typeof WORKSHOP_SECTIONS)[Name]>;
};

/** Names of a kind's sections in order. */
export function sectionsOf(kind: ApplicationKind): string[] {
  return Object.keys(kind === "cooperative" ? COOPERATIVE_SECTIONS : WORKSHOP_SECTIONS);
}

/** The schema of a section; null when this kind of application has none of that name. */
export function sectionSchema(
  kind: ApplicationKind,
  section: string,
): z.ZodType<Record<string, unknown>> | null {
  const sections: Record<string, z.ZodType<Record<string, unknown>>> = kind === "cooperative"
    ? COOPERATIVE_SECTIONS
    : WORKSHOP_SECTIONS;
  return Object.hasOwn(sections, section) ? (sections[section] ?? null) : null;
}
