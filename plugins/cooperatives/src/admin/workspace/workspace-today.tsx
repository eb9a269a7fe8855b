import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CooperativeToday } from "@pasar-sentra/wire/today";

/** How much of everything waits for this cooperative today. */
export function WorkspaceToday({ today }: { today: CooperativeToday }) {
  const { t } = useTranslation("workspace");
  const { number, rupiah } = useFormats();
  const facts: [string, string][] = [
    ["toAccept", number(today.to_accept.count)],
    ["toMake", number(today.to_make_count)],
    ["toShip", number(today.to_ship.count)],
    ["late", number(today.late.count)],
    ["allocations", number(today.allocations.length)],
    ["money", rupiah(today.money.reduce((sum, { amount }) => sum + amount, 0))],
  ];
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("today")}</Heading>
      <dl className="grid grid-cols-2 gap-4 md:grid-cols-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="txt-small text-ui-fg-subtle">{t(name)}</dt>
            <dd>
              <Text size="large" weight="plus" className="tabular-nums">
                {value}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </Container>
  );
}
