import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";

interface MemberListProps {
  token: string;
  members: Record<string, unknown>[];
}

/** The workshops that were named so far, each with a way to take it out again. */
export function MemberList({ token, members }: MemberListProps) {
  const { t, path } = usePage();
  if (members.length === 0) return <p>{t("joining:members.none")}</p>;
  return (
    <>
      <h2>{t("joining:members.count", { count: members.length })}</h2>
      <ul className="join-members">
        {members.map((member, index) => (
          <li key={String(member.workshop_name)}>
            <span>
              <strong>{String(member.workshop_name)}</strong>
              <br />
              {String(member.owner_name)}
            </span>
            {members.length > 1 ? (
              <form method="post" action={path("joinSection", { token, section: "members" })}>
                <input type="hidden" name="index" value={index} />
                <Button
                  look="quiet"
                  name="intent"
                  value="remove"
                  aria-label={t("joining:members.removeOne", { name: String(member.workshop_name) })}
                >
                  {t("joining:members.remove")}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
