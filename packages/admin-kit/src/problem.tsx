import { Alert } from "@medusajs/ui";

interface Props {
  /** For `aria-describedby`. */
  id?: string;
  children: string;
}

/** What went wrong, read out at once. */
export function Problem({ id, children }: Props) {
  return (
    <div role="alert" id={id}>
      <Alert variant="error">{children}</Alert>
    </div>
  );
}
