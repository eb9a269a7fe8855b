import { useEffect } from "react";
import { rememberOwner } from "./drafts";
import { onQueueNews } from "./queue-news";
import { replay } from "./replay";
import { sendWithProgress } from "./send-with-progress";

const RETRY_MILLISECONDS = 20_000;

/** Sends what waits: when the workspace opens, when something is added, when the line is back, and now and then. */
export function useSending(account: string | null): void {
  useEffect(() => {
    if (!account) return;
    const send = () => void replay(account, sendWithProgress).catch(() => undefined);
    void rememberOwner().then(send, () => undefined);
    const timer = setInterval(send, RETRY_MILLISECONDS);
    const end = onQueueNews(({ type }) => type === "changed" && send());
    window.addEventListener("online", send);
    return () => {
      clearInterval(timer);
      end();
      window.removeEventListener("online", send);
    };
  }, [account]);
}
