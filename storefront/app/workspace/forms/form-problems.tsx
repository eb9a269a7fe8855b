import { useEffect, useRef } from "react";
import type { FormRefusal } from "~/forms/form-refusal";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

/** Above a form that was refused: what is wrong as a whole and field by field. Takes the focus. */
export function FormProblems({ refusal }: { refusal?: FormRefusal }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) place.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div ref={place}>
      {refusal.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
      <ErrorSummary errors={refusal.errors} />
    </div>
  );
}
