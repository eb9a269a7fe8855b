/**
 * A village's line: 400 kbit/s, and 400 ms there and back, applied while the page loads instead of simulated after it.
 * Chromium delays whole requests, which have more round trips than one; the factors are Lighthouse's own.
 */
export const SLOW_3G = {
  throttlingMethod: "devtools",
  throttling: {
    rttMs: 400,
    throughputKbps: 400,
    requestLatencyMs: 400 * 3.75,
    downloadThroughputKbps: 400 * 0.9,
    uploadThroughputKbps: 400 * 0.9,
    cpuSlowdownMultiplier: 4,
  },
  // Behind a log-in: not for search engines.
  skipAudits: ["is-crawlable", "meta-description"],
};
