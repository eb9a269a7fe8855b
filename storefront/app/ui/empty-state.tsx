import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** Address of an illustration of 4:3, such as `/art/empty-cart.svg`. */
  art?: string;
  children?: ReactNode;
}

/** Nothing here: why, and what to do about it. */
export function EmptyState({ title, art, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {art ? <img src={art} alt="" width={240} height={180} /> : null}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
