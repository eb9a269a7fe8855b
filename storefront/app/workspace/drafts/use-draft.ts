import { useCallback, useEffect, useRef, useState } from "react";
import { forgetDraft, loadDraft, saveDraft } from "./drafts";

const PAUSE_MILLISECONDS = 400;

export interface Draft<Value> {
  value: Value;
  /** False until the device was asked: what is typed before would push aside what it keeps. */
  isRead: boolean;
  /** Keeps it on the device shortly after, and at once when the page is left. */
  change: (next: Value | ((before: Value) => Value)) => void;
  /** Keeps it now: before it is sent, so that no closed browser has it waiting to be sent and not in its form. */
  keep: () => Promise<void>;
  /** ISO instant of the last keeping; null while nothing differs from what was served. */
  savedAt: string | null;
  /** True when this value was found on the device and not served. */
  isRestored: boolean;
  /** Back to what was served. */
  forget: () => Promise<void>;
}

/**
 * A form's value that survives a lost connection, a closed tab and a flat battery.
 *
 * @param kind which form, `id` which thing (`new` for one that does not exist yet)
 * @param served what the server gave; used until the device has been asked
 */
export function useDraft<Value>(kind: string, id: string, served: Value): Draft<Value> {
  const [value, setValue] = useState(served);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isRead, setRead] = useState(false);
  const unsaved = useRef<{ value: Value } | null>(null);
  const initial = useRef(served);
  initial.current = served;

  const keep = useCallback(async () => {
    const next = unsaved.current;
    if (!next) return;
    unsaved.current = null;
    await saveDraft(kind, id, next.value).then(setSavedAt, () => {
      unsaved.current ??= next;
    });
  }, [kind, id]);

  useEffect(() => {
    let isOver = false;
    loadDraft<Value>(kind, id)
      .catch(() => null)
      .then((draft) => {
        if (isOver) return;
        setRead(true);
        if (!draft) return;
        setValue(draft.value);
        setSavedAt(draft.savedAt);
        setRestored(true);
      });
    return () => {
      isOver = true;
    };
  }, [kind, id]);

  useEffect(() => {
    const keepNow = () => void keep();
    window.addEventListener("pagehide", keepNow);
    document.addEventListener("visibilitychange", keepNow);
    return () => {
      keepNow();
      window.removeEventListener("pagehide", keepNow);
      document.removeEventListener("visibilitychange", keepNow);
    };
  }, [keep]);

  const timer = useRef<ReturnType<typeof setTimeout>>();
  const change = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      setValue((before) => {
        const after = typeof next === "function" ? (next as (before: Value) => Value)(before) : next;
        unsaved.current = { value: after };
        return after;
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), PAUSE_MILLISECONDS);
    },
    [keep],
  );

  const forget = useCallback(async () => {
    unsaved.current = null;
    clearTimeout(timer.current);
    await forgetDraft(kind, id);
    setValue(initial.current);
    setSavedAt(null);
    setRestored(false);
  }, [kind, id]);

  return { value, isRead, change, savedAt, isRestored, keep, forget };
}
