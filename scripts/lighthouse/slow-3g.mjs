/**
 * A village's line, as the network panel of browsers has it: 400 kbit/s and 400 ms. Lighthouse counts each of its
 * figures with the delays that TLS and TCP add, hence the factors, which are its own.
 */
export const SLOW_3G = {
  throttling: {
    rttMs: 400,
    throughputKbps: 400,
    requestLatencyMs: 400 * 3.75,
    downloadThroughputKbps: 400 * 0.9,
    uploadThroughputKbps: 400 * 0.9,
    cpuSlowdownMultiplier: 4,
  },
};
