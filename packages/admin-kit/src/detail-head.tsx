import { Container, Heading } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";

interface Props {
  back: { to: string; label: string };
  title: string;
  badges?: ReactNode;
  /** Below the title. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** The head of one thing's page: the way back, its name, its state, and what can be done with it. */
export function DetailHead({ back, title, badges, children, actions }: Props) {
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4">
      <div className="flex flex-col gap-1">
        <TextLink to={back.to}>{back.label}</TextLink>
        <div className="flex flex-wrap items-center gap-3">
          <Heading>{title}</Heading>
          {badges}
        </div>
        {children}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </Container>
  );
}

/** A link to another page of the admin, in a line of its own. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="txt-small text-ui-fg-interactive">
      {children}
    </Link>
  );
}
