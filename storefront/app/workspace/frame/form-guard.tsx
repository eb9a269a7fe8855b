import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ownerKey } from "../drafts/draft-owner";
import { useWorkspace } from "../workspace";
import type { FrameData } from "./frame-data";

/** Whom the tabs of this browser act for, as the one that was opened last knows it. */
const ACTING = "workspace-acting";
/** A page that has lain open for so long may have lost its log-in, ms. */
const LOG_IN_MAY_BE_GONE = 5 * 60_000;

/**
 * Stops a form that would be lost or would go to the wrong place, with everything typed still in it: when the log-in
 * has ended since the page was opened, and when another tab has chosen another cooperative or member since. Drafts
 * know themselves whose they are (`data-offline`) and are let through.
 */
export function FormGuard({ frame, children }: { frame: FrameData | null; children: ReactNode }) {
  const { t, path } = usePage();
  const { login, choose, api, words } = useWorkspace();
  // An object anew for each try, so that the notice is shown each time.
  const [stop, setStop] = useState<{ why: "loggedOut" | "otherTab" } | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  const owner = frame ? ownerOf(frame) : null;
  const seenAt = useRef(0);
  useEffect(() => {
    seenAt.current = Date.now();
    if (owner) keepActing(owner);
    setStop(null);
  }, [owner]);
  useEffect(() => {
    if (stop) notice.current?.focus();
  }, [stop]);

  const guard = (event: FormEvent) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null;
    if (!form || form.method === "get" || form.hasAttribute("data-offline") || !owner) return;
    const isElsewhere = (keptActing() ?? owner) !== owner;
    const isFresh = Date.now() - seenAt.current < LOG_IN_MAY_BE_GONE;
    if (!isElsewhere && (isFresh || !navigator.onLine)) return setStop(null);
    event.preventDefault();
    event.stopPropagation();
    const halt = (why: "loggedOut" | "otherTab") => {
      form.closest("dialog")?.close();
      setStop({ why });
    };
    if (isElsewhere) return halt("otherTab");
    const { submitter } = event.nativeEvent as SubmitEvent;
    void isLoggedIn(api).then((isStill) => {
      if (!isStill) return halt("loggedOut");
      seenAt.current = Date.now();
      form.requestSubmit(submitter);
    });
  };
  return (
    <div onSubmitCapture={guard}>
      {stop ? (
        <div ref={notice} tabIndex={-1} className="workspace__stop">
          <Notice tone="problem" title={t(`workspace:stopped.${stop.why}.title`)}>
            <p>{t(stop.why === "loggedOut" ? "workspace:stopped.loggedOut.body" : words.otherTab)}</p>
            <ButtonLink
              href={path(stop.why === "loggedOut" ? login : choose)}
              target="_blank"
              look="secondary"
            >
              {t(stop.why === "loggedOut" ? "workspace:stopped.loggedOut.link" : words.choose)}
            </ButtonLink>
          </Notice>
        </div>
      ) : null}
      {children}
    </div>
  );
}

function ownerOf({ account, workplace, assisted }: FrameData): string {
  return ownerKey({ account: account.id, cooperative: workplace.id, member: assisted?.id ?? null });
}

function keepActing(owner: string): void {
  try {
    localStorage.setItem(ACTING, owner);
  } catch {
    // A browser that keeps nothing: its tabs cannot know of each other.
  }
}

/** Null when nothing was kept, or it was cleared since. */
function keptActing(): string | null {
  try {
    return localStorage.getItem(ACTING);
  } catch {
    return null;
  }
}

/** Without an answer the form is sent: then it says itself what is wrong. */
async function isLoggedIn(api: string): Promise<boolean> {
  try {
    return (await fetch(`${api}/me`)).status !== 401;
  } catch {
    return true;
  }
}
