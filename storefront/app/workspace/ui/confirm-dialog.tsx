import { type ReactNode, useEffect, useId, useRef } from "react";
import { useNavigation } from "react-router";
import { Button, type ButtonLook } from "~/ui/button";
import { usePage } from "~/page/page-context";

interface ConfirmDialogProps {
  /** The button that opens it. */
  trigger: string;
  look?: ButtonLook;
  wide?: boolean;
  disabledReason?: string | null;
  title: string;
  /** What will happen, and the form that does it; its submit button is the confirmation. */
  children: ReactNode;
}

/**
 * Asks once before something that cannot be taken back. Escape and "cancel" change nothing. Closes when its form
 * has been answered, whatever the answer: the page behind it says what came of it, and what was typed stays.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, look = "secondary", wide, disabledReason, title, children } = props;
  const { t } = usePage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isSent = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    if (state === "submitting" && dialog.current?.open) isSent.current = true;
    if (state !== "idle" || !isSent.current) return;
    isSent.current = false;
    dialog.current?.close();
  }, [state]);
  return (
    <>
      <Button
        type="button"
        look={look}
        wide={wide}
        disabledReason={disabledReason}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        <Button type="button" look="quiet" wide onClick={() => dialog.current?.close()}>
          {t("workspace:dialog.cancel")}
        </Button>
      </dialog>
    </>
  );
}
