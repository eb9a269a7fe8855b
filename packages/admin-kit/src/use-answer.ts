import { useCallback, useEffect, useRef, useState } from "react";
import { AdminRequestError, adminRequest } from "./admin-request";

/** The latest answer of a route, the status of its latest refusal (0: unreachable), and a way to ask again. */
export function useAnswer<Answer>(path: string) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<number | null>(null);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    try {
      const received = await adminRequest<Answer>(path);
      if (asked !== latest.current) return;
      setAnswer(received);
      setFailure(null);
    } catch (error) {
      if (asked === latest.current) setFailure(error instanceof AdminRequestError ? error.status : 0);
    }
  }, [path]);

  useEffect(() => {
    void reload();
  }, [reload]);

  return { answer, failure, reload, setAnswer };
}
