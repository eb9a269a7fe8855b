import type { ReactNode } from "react";
import { Icon } from "./icon";

interface BadgeProps {
  label: string;
  tone?: "verified" | "declared" | "lapsed";
  /** The reason behind the badge: who says so, since when, on what evidence. Opens on tap. */
  children?: ReactNode;
}

/** A claim with its reason. Without a reason it is only a label. */
export function Badge({ label, tone = "declared", children }: BadgeProps) {
  const face = (
    <>
      {tone === "verified" ? <Icon name="check" /> : null}
      {label}
    </>
  );
  if (!children) {
    return <span className={`badge badge--${tone}`}>{face}</span>;
  }
  return (
    <details className="badge-reason">
      <summary className={`badge badge--${tone}`}>{face}</summary>
      <div className="badge-reason__body">{children}</div>
    </details>
  );
}
