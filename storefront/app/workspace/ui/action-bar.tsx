import type { ReactNode } from "react";

/** The page's main actions, always in reach: at the lower edge, above the navigation on phones. */
export function ActionBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="action-bar">
      {note ? <p className="action-bar__note">{note}</p> : null}
      <div className="action-bar__buttons">{children}</div>
    </div>
  );
}
