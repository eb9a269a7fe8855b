import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { StaffView } from "@pasar-sentra/wire/producer";

/** Who works for the cooperative, and how they log in. */
export function WorkspaceStaff({ staff }: { staff: StaffView[] }) {
  const { t } = useTranslation("workspace");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("staff")}
      </Heading>
      {staff.length === 0 ? (
        <Text className="px-6 py-4">{t("noStaff")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Body>
              {staff.map((person) => (
                <Table.Row key={person.id}>
                  <Table.Cell>{person.name}</Table.Cell>
                  <Table.Cell>{t(`role.${person.role}`)}</Table.Cell>
                  <Table.Cell>{person.member?.workshop_name}</Table.Cell>
                  <Table.Cell>{[person.phone, person.email].filter(Boolean).join(" · ")}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
