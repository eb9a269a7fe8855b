import { Button, FocusModal, Heading } from "@medusajs/ui";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "./problem";

interface Props {
  title: string;
  explain?: string;
  /** The fields. */
  children: ReactNode;
  problem: string | null;
  /** For `aria-describedby` of the field that is wrong. */
  problemId?: string;
  /** The word on the button that sends. */
  action: string;
  isDanger?: boolean;
  isSending: boolean;
  onSend: () => Promise<void>;
  onClose: () => void;
}

/** A form over the page; what was typed stays until it is saved. */
export function FormDialog({ title, explain, children, problem, problemId, ...rest }: Props) {
  const { t } = useTranslation("kit");
  const { action, isDanger = false, isSending, onSend, onClose } = rest;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void onSend();
  };
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content {...(explain ? {} : { "aria-describedby": undefined })}>
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          <form onSubmit={submit} noValidate className="mx-auto flex max-w-[600px] flex-col gap-6 px-6 py-12">
            <FocusModal.Title asChild>
              <Heading>{title}</Heading>
            </FocusModal.Title>
            {explain && (
              <FocusModal.Description className="text-ui-fg-subtle">{explain}</FocusModal.Description>
            )}
            {children}
            {problem && <Problem id={problemId}>{problem}</Problem>}
            <div className="flex justify-end gap-2">
              <Button type="button" variant="secondary" onClick={onClose}>
                {t("cancel")}
              </Button>
              <Button type="submit" variant={isDanger ? "danger" : "primary"} isLoading={isSending}>
                {action}
              </Button>
            </div>
          </form>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}
