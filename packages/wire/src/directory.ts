import type { PagePanel } from "./panel";
import type { AreaPath } from "./area";
import type { Commodity } from "./goods";

export interface SentraCard {
  slug: string;
  name: string;
  commodity: Commodity;
  summary: string;
  workshop_count: number | null;
  area: AreaPath;
  /** Path of the SVG textile band on the backend, `/media/textile-bands/<area code>.svg`. */
  band_url: string;
  product_count: number;
  season_months: number[];
}

export interface SentraPage extends SentraCard {
  story: string;
  source: string;
  cooperatives: CooperativeCard[];
  panels: PagePanel[];
}

export interface CooperativeCard {
  slug: string;
  legal_name: string;
  sentra_slug: string;
  sentra_name: string;
  area: AreaPath;
  member_count: number;
  product_count: number;
  band_url: string;
}

export interface CooperativePage extends CooperativeCard {
  about: string;
  address: string;
  postal_code: string | null;
  /** E.164; link as `https://wa.me/<digits>`. */
  whatsapp: string;
  /** Public registration number of the business. */
  nib: string;
  is_pkp: boolean;
  minimum_order: number;
  members: {
    workshop_name: string;
    owner_name: string;
    craft: string;
    workers: number;
    since_year: number;
  }[];
  panels: PagePanel[];
}
