import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";

/**
 * Stops a form that cannot be sent now, with everything typed still in it. Forms that go through the draft queue
 * say `data-offline` and are let through.
 */
export function OfflineGuard({ children }: { children: ReactNode }) {
  const { t } = usePage();
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    const go = () => setStopped(false);
    window.addEventListener("online", go);
    return () => window.removeEventListener("online", go);
  }, []);
  const guard = (event: FormEvent) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null;
    if (navigator.onLine || form?.method === "get" || form?.hasAttribute("data-offline")) return;
    event.preventDefault();
    event.stopPropagation();
    setStopped(true);
  };
  return (
    <div className="workspace__page" onSubmitCapture={guard}>
      {isStopped ? <Notice tone="problem">{t("workspace:offline.stopped")}</Notice> : null}
      {children}
    </div>
  );
}
