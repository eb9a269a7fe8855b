import type { AllocationView, ShareView } from "@pasar-sentra/wire/allocation";
import type { ReactNode } from "react";
import { Form } from "react-router";

export interface ShareFormProps {
  share: ShareView;
  allocation: AllocationView;
  idempotencyKey: string;
}

/** The hidden fields that say which share a form is about. */
export function ShareForm({
  share,
  allocation,
  idempotencyKey,
  intent,
  children,
}: ShareFormProps & { intent: string; children: ReactNode }) {
  return (
    <Form method="post" className="share-form" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="allocation_id" value={allocation.id} />
      <input type="hidden" name="share_id" value={share.id} />
      <input type="hidden" name="key" value={`${idempotencyKey}-${share.id}-${intent}`} />
      {children}
    </Form>
  );
}
