const SHAPES = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20.5 20.5",
  basket:
    "M3.5 9.5h17l-1.7 9.2a1.5 1.5 0 0 1-1.5 1.3H6.7a1.5 1.5 0 0 1-1.5-1.3L3.5 9.5ZM8 9.5 11 4M16 9.5 13 4M9.5 13v4M14.5 13v4",
  menu: "M4 7h16M4 12h16M4 17h16",
  check: "m5.5 12.5 4.2 4.2 8.8-9.4",
  alert: "M12 7.5v6M12 16.5v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  info: "M12 11v5.5M12 7.5v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  arrow: "M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5",
  filter: "M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5",
  close: "m6.5 6.5 11 11M17.5 6.5l-11 11",
  chat: "M4 19.8 5.3 16A8 8 0 1 1 8.3 18.7L4 19.8Z",
  place:
    "M12 21s-6.5-5.8-6.5-11a6.5 6.5 0 0 1 13 0c0 5.2-6.5 11-6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 4v5l3.3 2",
} as const;

export type IconName = keyof typeof SHAPES;

/** Decorative: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={24}
      height={24}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
