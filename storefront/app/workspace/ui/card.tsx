import type { ReactNode } from "react";
import { Link } from "react-router";

interface CardProps {
  /** Above the title, small: a number, a kind. */
  meta?: ReactNode;
  /** Opposite of `meta`: a countdown, a status, a date. */
  aside?: ReactNode;
  title: ReactNode;
  /** Where the title leads. */
  to?: string;
  heading?: "h2" | "h3";
  /** Buttons and button links; two of them share the width. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** One thing to know or to do: an order, an offer, a listing, money on its way. */
export function Card({ meta, aside, title, to, heading: Heading = "h3", actions, children }: CardProps) {
  return (
    <article className="task-card">
      {meta || aside ? (
        <div className="task-card__top">
          <span className="task-card__meta">{meta}</span>
          {aside}
        </div>
      ) : null}
      <Heading className="task-card__title">{to ? <Link to={to}>{title}</Link> : title}</Heading>
      {children}
      {actions ? <div className="task-card__actions">{actions}</div> : null}
    </article>
  );
}
