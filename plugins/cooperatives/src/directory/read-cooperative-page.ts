import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CooperativePage } from "@pasar-sentra/wire/directory";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { panelsOf } from "./directory-panels";
import { CARD_FIELDS, type CardRow, toCooperativeCards } from "./cooperative-cards";

type MemberRow = CooperativePage["members"][number] & { is_active: boolean };

type PageRow = CardRow &
  Pick<
    CooperativePage,
    "about" | "address" | "postal_code" | "whatsapp" | "nib" | "is_pkp" | "minimum_order"
  > & {
    members: MemberRow[];
  };

const PAGE_FIELDS = [
  ...CARD_FIELDS,
  "about",
  "address",
  "postal_code",
  "whatsapp",
  "nib",
  "is_pkp",
  "minimum_order",
  "members.workshop_name",
  "members.owner_name",
  "members.craft",
  "members.workers",
  "members.since_year",
  "members.is_active",
];

/** The public page of an approved cooperative; null for any other. */
export async function readCooperativePage(
  container: MedusaContainer,
  slug: string,
  locale: Locale,
): Promise<CooperativePage | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "cooperative", fields: PAGE_FIELDS, filters: { slug, status: "approved" } },
    { locale },
  );
  const row = data[0] as unknown as PageRow | undefined;
  if (!row) return null;
  const [[card], panels] = await Promise.all([
    toCooperativeCards(container, [row], locale),
    panelsOf("cooperative", container, row, locale),
  ]);
  if (!card) return null;
  return {
    ...card,
    about: row.about,
    address: row.address,
    postal_code: row.postal_code,
    whatsapp: row.whatsapp,
    nib: row.nib,
    is_pkp: row.is_pkp,
    minimum_order: row.minimum_order,
    members: row.members
      .filter(({ is_active }) => is_active)
      .map(toMember)
      .sort(oldestFirst),
    panels,
  };
}

function toMember({
  workshop_name,
  owner_name,
  craft,
  workers,
  since_year,
}: MemberRow): CooperativePage["members"][number] {
  return { workshop_name, owner_name, craft, workers, since_year };
}

function oldestFirst(a: { since_year: number; workshop_name: string }, b: typeof a): number {
  return a.since_year - b.since_year || a.workshop_name.localeCompare(b.workshop_name, "id");
}
