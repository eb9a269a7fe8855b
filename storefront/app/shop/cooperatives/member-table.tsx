import type { CooperativePage } from "@pasar-sentra/wire/directory";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

/** The workshops that own the cooperative. On phones each row becomes a small card. */
export function MemberTable({ members }: Pick<CooperativePage, "members">) {
  const { t, locale } = usePage();
  const columns = [
    t("sentra:cooperative.workshop"),
    t("sentra:cooperative.owner"),
    t("sentra:cooperative.craft"),
    t("sentra:cooperative.workers"),
    t("sentra:cooperative.since"),
  ] as const;
  return members.length === 0 ? null : (
    <section className="section" aria-labelledby="members">
      <h2 className="section__head" id="members">
        {t("sentra:cooperative.members")} ({formatNumber(members.length, locale)})
      </h2>
      <table className="table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={`${member.workshop_name} ${member.owner_name}`}>
              <th scope="row">{member.workshop_name}</th>
              <td data-label={columns[1]}>{member.owner_name}</td>
              <td data-label={columns[2]}>{member.craft}</td>
              <td data-label={columns[3]}>{formatNumber(member.workers, locale)}</td>
              <td data-label={columns[4]}>{member.since_year}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
