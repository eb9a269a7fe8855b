import type { ReactNode } from "react";
import { Icon } from "./icon";

const ICONS = { success: "check", info: "info", problem: "alert" } as const;

interface NoticeProps {
  tone: keyof typeof ICONS;
  title?: string;
  children?: ReactNode;
}

/** What just happened, or what stands in the way. Problems are announced at once, the rest politely. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={tone === "problem" ? "alert" : "status"}>
      <Icon name={ICONS[tone]} />
      <div>
        {title ? <p className="notice__title">{title}</p> : null}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
