/** `auto` follows the device. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Cookie of the choice, kept for a year. */
export const THEME_COOKIE = { name: "theme", maxAge: 365 * 24 * 60 * 60 } as const;

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
