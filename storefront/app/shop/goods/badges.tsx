import type { BadgeView } from "@pasar-sentra/wire/catalogue";
import { Badge } from "~/ui/badge";

/** What is shown of a product with evidence; nothing at all when nothing is. */
export function Badges({ badges }: { badges: BadgeView[] }) {
  return badges.length === 0 ? null : (
    <ul className="badge-list">
      {badges.map(({ code, name }) => (
        <li key={code}>
          <Badge label={name} tone="verified" />
        </li>
      ))}
    </ul>
  );
}
