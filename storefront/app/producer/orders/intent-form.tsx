import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import type { OrderIntent } from "./order-intents.server";

interface IntentFormProps {
  intent: OrderIntent;
  /** Makes a form that is sent twice count once. */
  formKey: string;
  /** Parcel or return. */
  target?: string;
  className?: string;
  children: ReactNode;
}

/** A form of the order's page. While something is being sent, its fields wait. */
export function IntentForm({ intent, formKey, target, className, children }: IntentFormProps) {
  const isSending = useNavigation().state !== "idle";
  return (
    <Form method="post" className={className} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="key" value={`${formKey}${target ?? ""}`} />
      {target ? <input type="hidden" name="target" value={target} /> : null}
      <fieldset className="plain-fieldset" disabled={isSending}>
        {children}
      </fieldset>
    </Form>
  );
}
