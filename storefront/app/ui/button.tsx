import { type AnchorHTMLAttributes, type ButtonHTMLAttributes, useId } from "react";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "className"> {
  look?: ButtonLook;
  wide?: boolean;
  /** Why it cannot be pressed now; shown below, and the only way to disable a button. */
  disabledReason?: string | null;
}

/** A button says why when it is disabled (experience.md: "disabled with a reason"). */
export function Button({ look = "primary", wide, disabledReason, type = "submit", ...rest }: ButtonProps) {
  const reasonId = useId();
  const button = (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, wide)}
      disabled={Boolean(disabledReason)}
      aria-describedby={disabledReason ? reasonId : rest["aria-describedby"]}
    />
  );
  return disabledReason ? (
    <div className="button-with-reason">
      {button}
      <p id={reasonId}>{disabledReason}</p>
    </div>
  ) : (
    button
  );
}

interface ButtonLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className"> {
  look?: ButtonLook;
  wide?: boolean;
}

/** A link that leads somewhere important enough to look like a button. */
export function ButtonLink({ look = "primary", wide, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass(look, wide)}>
      {children}
    </a>
  );
}

function buttonClass(look: ButtonLook, wide: boolean | undefined): string {
  return `button button--${look}${wide ? " button--wide" : ""}`;
}
