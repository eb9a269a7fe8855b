/** How often the log is looked at for changes that another process wrote, milliseconds. */
const PULSE_MS = 400;

let pulse: { over: Promise<void>; end: () => void } | null = null;

/** Resolves when this process has recorded a change, else after 400 ms; one timer for all who wait. */
export function nextPulse(): Promise<void> {
  if (!pulse) {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timer = setTimeout(end, PULSE_MS);
    const current = { over, end };
    pulse = current;
    void over.then(() => {
      clearTimeout(timer);
      if (pulse === current) pulse = null;
    });
  }
  return pulse.over;
}

/** Wakes those who wait in this process. */
export function endPulse(): void {
  pulse?.end();
}
