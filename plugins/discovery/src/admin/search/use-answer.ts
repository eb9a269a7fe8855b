import { useCallback, useEffect, useRef, useState } from "react";
import { adminRequest } from "./admin-request";

/** The latest answer of a route, whether the last asking failed, and a way to ask again. */
export function useAnswer<Answer>(path: string) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    try {
      const received = await adminRequest<Answer>(path);
      if (asked !== latest.current) return;
      setAnswer(received);
      setFailed(false);
    } catch {
      if (asked === latest.current) setFailed(true);
    }
  }, [path]);

  useEffect(() => {
    void reload();
  }, [reload]);

  return { answer, failed, reload };
}
