import type { ReactNode } from "react";
import { Link } from "react-router";
import { Icon } from "~/ui/icon";

interface PageHeadProps {
  title: string;
  /** One line below: a number, a date, what the page is about. */
  lead?: ReactNode;
  /** The list that this page belongs to. */
  back?: { to: string; label: string };
  /** What can be started here, beside the title. */
  children?: ReactNode;
}

/** The top of every page of the workspace. */
export function PageHead({ title, lead, back, children }: PageHeadProps) {
  return (
    <div className="workspace-head">
      {back ? (
        <Link className="workspace-head__back" to={back.to}>
          <Icon name="arrow" />
          {back.label}
        </Link>
      ) : null}
      <div className="workspace-head__row">
        <div className="workspace-head__title">
          <h1>{title}</h1>
          {lead ? <p className="workspace-head__lead">{lead}</p> : null}
        </div>
        {children}
      </div>
    </div>
  );
}
