import type { SettingsView } from "@pasar-sentra/wire/producer";
import { usePage } from "~/page/page-context";

/** What was checked when the cooperative joined, and the marketplace's terms. */
export function SettingsFacts({ settings }: { settings: SettingsView }) {
  const { t } = usePage();
  const { nib, nik_koperasi, area, status, status_reason, accept_hours, payout_days } = settings;
  const isApproved = status === "approved";
  const facts: [string, string][] = [
    [
      t("producer:settings.status"),
      [
        t(isApproved ? "producer:settings.approved" : "producer:settings.notActive"),
        isApproved ? null : status_reason,
      ]
        .filter(Boolean)
        .join(": "),
    ],
    [t("producer:settings.nib"), nib],
    [t("producer:settings.nik"), nik_koperasi],
    [
      t("producer:settings.area"),
      area?.path
        .map(({ name }) => name)
        .reverse()
        .join(", ") ?? "",
    ],
    [t("producer:settings.acceptHours"), t("producer:settings.acceptHoursValue", { count: accept_hours })],
    [t("producer:settings.payout"), t("producer:settings.payoutValue", { count: payout_days })],
  ];
  return (
    <dl className="fact-list">
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
