import type { ImportProblem } from "@pasar-sentra/wire/listing";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { RecordTable } from "~/workspace/ui/record-table";

const KNOWN = [
  "required",
  "too_short",
  "too_long",
  "too_small",
  "too_large",
  "not_a_number",
  "not_whole",
  "unknown_value",
  "unknown_column",
  "column_twice",
  "missing_column",
  "certificates",
  "code_format",
  "code_twice",
  "code_taken",
  "choice_twice",
  "differs",
  "gtin",
  "not_a_multiple",
  "below_first_tier",
  "same_unit",
  "fixed_size",
  "size_incomplete",
  "tier_not_cheaper",
  "tier_not_larger",
  "unknown_listing",
  "listing_in_review",
  "option_count",
  "same_as_first",
  "too_many_variants",
] as const;

/** Each problem with its row and column, as the spreadsheet counts them. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const { t, locale } = usePage();
  if (problems.length === 0) return null;
  // Which values a text takes depends on the code; the compiler cannot follow that.
  const say = t as unknown as (key: string, values: Record<string, string>) => string;
  const text = ({ code, params }: ImportProblem) => {
    const known = KNOWN.find((candidate) => candidate === code);
    const values = Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        key,
        typeof value === "number" ? formatNumber(value, locale) : value,
      ]),
    );
    return known ? say(`listings:rowProblem.${known}`, values) : code;
  };
  return (
    <RecordTable
      caption={t("listings:import.problemTable")}
      rows={problems.map((problem, index) => ({ ...problem, index }))}
      keyOf={({ index }) => String(index)}
      columns={[
        { label: t("listings:import.row"), cell: ({ row }) => t("listings:import.rowNumber", { row }) },
        { label: t("listings:import.column"), cell: ({ column }) => column ?? t("listings:import.wholeRow") },
        { label: t("listings:import.problem"), cell: text },
      ]}
    />
  );
}
