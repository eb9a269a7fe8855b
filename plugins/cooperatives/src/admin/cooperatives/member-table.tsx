import { Badge, Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminMember } from "./admin-cooperative";

/** The workshops of a cooperative. */
export function MemberTable({ members }: { members: AdminMember[] }) {
  const { t } = useTranslation("cooperatives");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("memberList", { count: members.length })}
      </Heading>
      {members.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("noMembers")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["workshop", "owner", "craft", "workers", "year"].map((column) => (
                  <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {members.map((member) => (
                <Table.Row key={member.id}>
                  <Table.Cell>
                    {member.workshop_name}{" "}
                    {!member.is_active && <Badge size="2xsmall">{t("inactive")}</Badge>}
                  </Table.Cell>
                  <Table.Cell>{member.owner_name}</Table.Cell>
                  <Table.Cell>{member.craft}</Table.Cell>
                  <Table.Cell className="tabular-nums">{member.workers}</Table.Cell>
                  <Table.Cell className="tabular-nums">{member.since_year}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
