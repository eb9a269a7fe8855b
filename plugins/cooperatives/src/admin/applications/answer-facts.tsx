import { FactList } from "@pasar-sentra/admin-kit/fact-list";
import { Section } from "@pasar-sentra/admin-kit/section";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminApplicationView } from "@pasar-sentra/wire/application";

type Answer = Record<string, unknown>;

/** What the applicant wrote, section by section. */
export function AnswerFacts({ application }: { application: AdminApplicationView }) {
  const { t } = useTranslation("applications");
  return (
    <>
      {application.sections.map((section) => {
        const answer = application.answers[section];
        const rows = section === "members" ? ((answer?.members ?? []) as Answer[]) : answer ? [answer] : [];
        return (
          <Section key={section} title={t(`sections.${section}`)}>
            {!answer && (
              <Text size="small" className="px-6 py-4">
                {t("missing")}
              </Text>
            )}
            {rows.map((row, index) => (
              <Facts key={`${section}-${String(index)}`} row={row} application={application} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

function Facts({ row, application }: { row: Answer; application: AdminApplicationView }) {
  const { t } = useTranslation(["applications", "kit"]);
  const text = (name: string, value: unknown): string => {
    if (typeof value === "boolean") return value ? t("kit:yes") : t("kit:no");
    if (name === "area_code" && application.area) {
      return [...application.area.path]
        .reverse()
        .map((area) => area.name)
        .join(", ");
    }
    return String(value);
  };
  return (
    <FactList
      facts={Object.entries(row)
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => ({
          name: t(`field.${name}`, { defaultValue: name }),
          value: text(name, value),
        }))}
    />
  );
}
