import { Container, Heading, Text } from "@medusajs/ui";
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
          <Container key={section} className="flex flex-col gap-3">
            <Heading level="h2">{t(`sections.${section}`)}</Heading>
            {!answer && <Text size="small">{t("missing")}</Text>}
            {rows.map((row, index) => (
              <Facts key={`${section}-${String(index)}`} row={row} application={application} />
            ))}
          </Container>
        );
      })}
    </>
  );
}

function Facts({ row, application }: { row: Answer; application: AdminApplicationView }) {
  const { t } = useTranslation("applications");
  const text = (name: string, value: unknown): string => {
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    if (name === "area_code" && application.area) {
      return [...application.area.path]
        .reverse()
        .map((area) => area.name)
        .join(", ");
    }
    return String(value);
  };
  return (
    <dl className="txt-small grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {Object.entries(row)
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ui-fg-subtle">{t(`field.${name}`, { defaultValue: name })}</dt>
            <dd className="whitespace-pre-line break-words">{text(name, value)}</dd>
          </div>
        ))}
    </dl>
  );
}
