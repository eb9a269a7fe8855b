import { type ReactNode, useId } from "react";
import { Link } from "react-router";

interface SectionProps {
  title: string;
  /** How many there are, when the list below shows only the first of them. */
  count?: string;
  more?: { to: string; label: string };
  children: ReactNode;
}

/** A heading and what belongs to it. */
export function Section({ title, count, more, children }: SectionProps) {
  const id = useId();
  return (
    <section className="workspace-section" aria-labelledby={id}>
      <div className="workspace-section__head">
        <h2 id={id}>
          {title}
          {count ? <span className="tabs__count">{count}</span> : null}
        </h2>
        {more ? <Link to={more.to}>{more.label}</Link> : null}
      </div>
      {children}
    </section>
  );
}
