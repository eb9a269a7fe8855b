/** What is limited, each by itself. */
export const RATE_LIMIT_CLASSES = [
  "login",
  "login_failure",
  "registration",
  "upload",
  "checkout",
  "payment",
  "message",
] as const;
export type RateLimitClass = (typeof RATE_LIMIT_CLASSES)[number];

export interface RateLimitRule {
  /** Requests allowed in one window, before the factor of the configuration. */
  requests: number;
  /** Length of the window, seconds. */
  seconds: number;
}

/**
 * Generous to people, since a village may share one address, and narrow to machines. `login_failure` counts
 * wrong passwords for one account from wherever they come; the others count requests from one address.
 */
export const RATE_LIMIT_RULES: Readonly<Record<RateLimitClass, RateLimitRule>> = {
  login: { requests: 60, seconds: 60 },
  login_failure: { requests: 10, seconds: 900 },
  registration: { requests: 30, seconds: 600 },
  upload: { requests: 60, seconds: 600 },
  checkout: { requests: 60, seconds: 60 },
  payment: { requests: 120, seconds: 60 },
  message: { requests: 30, seconds: 600 },
};
