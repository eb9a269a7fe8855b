import type { MedusaContainer } from "@medusajs/framework/types";
import {
  changeCooperativeStatusWorkflow,
  createCooperativeWorkflow,
  createMembersWorkflow,
} from "@pasar-sentra/cooperatives/workflows";
import type { SeedCooperative, SeedSentra } from "../catalogue/catalogue-types";

export interface SeededCooperative {
  id: string;
  shippingProfileId: string;
  stockLocationId: string;
}

/** The sentra's cooperative, approved, with its members. Registration and account numbers are invented. */
export async function ensureCooperative(
  container: MedusaContainer,
  { slug, cooperative }: SeedSentra,
  number: number,
): Promise<SeededCooperative> {
  const { result } = await createCooperativeWorkflow(container).run({
    input: {
      slug: cooperative.slug,
      legal_name: cooperative.legalName,
      sentra_slug: slug,
      about: cooperative.about[0],
      nik_koperasi: `CONTOH-${String(number).padStart(4, "0")}`,
      nib: String(100 + number).padStart(13, "0"),
      area_code: cooperative.areaCode,
      address: cooperative.address,
      postal_code: cooperative.postalCode,
      whatsapp: `+6281100001${String(100 + number)}`,
      bank_name: "Bank Contoh",
      bank_account_number: String(number).padStart(10, "0"),
      bank_account_holder: cooperative.legalName,
      is_pkp: cooperative.isPkp ?? false,
      minimum_order: cooperative.minimumOrder,
    },
  });
  if (result.status === "applied") {
    await changeCooperativeStatusWorkflow(container).run({
      input: { id: result.id, action: "approve", reason: "Data awal", actor_id: "seed" },
    });
  }
  await createMembersWorkflow(container).run({
    input: { cooperative_id: result.id, members: membersOf(cooperative) },
  });
  return {
    id: result.id,
    shippingProfileId: result.shipping_profile_id as string,
    stockLocationId: result.stock_location_id as string,
  };
}

/** Reads the lines `owner|workers|since`. */
export function membersOf({ members, workshopName, craft }: SeedCooperative) {
  return members.split("\n").map((line) => {
    const [owner = "", workers = "", since = ""] = line.split("|");
    return {
      workshop_name: workshopName.replace("%", owner),
      owner_name: owner,
      craft,
      workers: Number(workers),
      since_year: Number(since),
    };
  });
}
