import { Section } from "@pasar-sentra/admin-kit/section";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminApplicationView } from "@pasar-sentra/wire/application";

/** Photos are shown, PDF are opened beside. */
export function EvidenceList({ application }: { application: AdminApplicationView }) {
  const { t } = useTranslation("applications");
  return (
    <Section title={t("evidence")}>
      {application.files.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("noEvidence")}
        </Text>
      )}
      {application.files.map((file) => {
        const address = `/admin/applications/${application.id}/files/${file.id}`;
        return (
          <figure key={file.id} className="flex flex-col gap-1 px-6 py-4">
            {file.mime_type.startsWith("image/") && (
              <a href={address} target="_blank" rel="noreferrer">
                <img src={address} alt={t(`evidenceKind.${file.kind}`)} className="max-h-96 rounded" />
              </a>
            )}
            <figcaption className="txt-small">
              {t(`evidenceKind.${file.kind}`)} ·{" "}
              <a href={address} target="_blank" rel="noreferrer" className="text-ui-fg-interactive">
                {t("open", { name: file.name })}
              </a>
            </figcaption>
          </figure>
        );
      })}
    </Section>
  );
}
