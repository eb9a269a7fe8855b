import type { Commodity } from "@pasar-sentra/wire/goods";
import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";

/** A text in both languages. */
export type Both = readonly [indonesian: string, english: string];

export interface SeedVariant {
  /** Value of the product's option, such as `40` or `250 g`. */
  value: string;
  /** Rupiah for one unit at the smallest quantity. */
  retail: number;
  /** Grams of one unit. */
  weight: number;
  /** Units on hand; left out for goods made to order. */
  stock?: number;
}

export interface SeedProduct {
  handle: string;
  title: Both;
  description: Both;
  material: Both;
  unit: SupplyUnit;
  /** Trade unit and how many `unit` it holds. */
  trade?: readonly [SupplyUnit, number];
  /** What tells the variants apart, such as `Ukuran`. */
  option: string;
  variants: readonly SeedVariant[];
  /** Quantity tiers: smallest quantity, and the price there as a part of the retail price. */
  wholesale: readonly (readonly [minimum: number, part: number])[];
  moq?: number;
  multiple?: number;
  leadDays: number;
  monthlyCapacity?: number;
  certificates?: readonly SeedCertificate[];
}

export interface SeedCertificate {
  type: string;
  number: string;
}

export interface SeedCooperative {
  slug: string;
  legalName: string;
  about: Both;
  areaCode: string;
  address: string;
  postalCode: string;
  minimumOrder: number;
  isPkp?: boolean;
  /** What its workshops make, Indonesian. */
  craft: string;
  /** How a workshop is named: `%` stands for the owner's name. */
  workshopName: string;
  /** `owner | people at work | since`, one workshop a line. */
  members: string;
}

export interface SeedSentra {
  slug: string;
  name: string;
  areaCode: string;
  commodity: Commodity;
  summary: Both;
  story: Both;
  workshopCount: number | null;
  source: string;
  seasonMonths: readonly number[];
  cooperative: SeedCooperative;
  products: readonly SeedProduct[];
}
