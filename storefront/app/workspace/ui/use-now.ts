import { useEffect, useState } from "react";
import { usePage } from "~/page/page-context";

const TICK_MILLISECONDS = 30_000;

/**
 * The server's time, in milliseconds, moving on every half minute. It starts at the page's own instant, so
 * that server and browser write the same, and goes on by the device's clock without trusting what it shows.
 */
export function useNow(): number {
  const { now } = usePage();
  const served = Date.parse(now);
  const [clock, setClock] = useState({ served, now: served });
  useEffect(() => {
    const started = performance.now();
    const tick = () => setClock({ served, now: served + performance.now() - started });
    const timer = setInterval(tick, TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [served]);
  return clock.served === served ? clock.now : served;
}
