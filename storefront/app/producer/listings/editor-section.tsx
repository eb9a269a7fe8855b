import { type ReactNode, useId } from "react";

/** One short part of the editor. */
export function EditorSection({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="listing-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint ? <p className="field__hint">{hint}</p> : null}
      {children}
    </section>
  );
}
