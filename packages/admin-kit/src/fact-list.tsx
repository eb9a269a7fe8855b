import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface Fact {
  name: string;
  /** Null and "" are shown as "none". */
  value: ReactNode;
}

/** Names and values below one another, as an operator compares them with papers. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation("kit");
  return (
    <dl className="divide-y">
      {facts.map(({ name, value }) => (
        <div key={name} className="grid grid-cols-1 gap-1 px-6 py-3 md:grid-cols-2">
          <dt>
            <Text size="small" className="text-ui-fg-subtle">
              {name}
            </Text>
          </dt>
          <dd className="txt-small whitespace-pre-line break-words">
            {value === null || value === "" ? t("none") : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
