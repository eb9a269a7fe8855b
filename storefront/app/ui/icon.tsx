const SHAPES = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20.5 20.5",
  basket:
    "M3.5 9.5h17l-1.7 9.2a1.5 1.5 0 0 1-1.5 1.3H6.7a1.5 1.5 0 0 1-1.5-1.3L3.5 9.5ZM8 9.5 11 4M16 9.5 13 4M9.5 13v4M14.5 13v4",
  menu: "M4 7h16M4 12h16M4 17h16",
  check: "m5.5 12.5 4.2 4.2 8.8-9.4",
  alert: "M12 7.5v6M12 16.5v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  info: "M12 11v5.5M12 7.5v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  down: "m6 9.5 6 6 6-6",
  arrow: "M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5",
  filter: "M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5",
  close: "m6.5 6.5 11 11M17.5 6.5l-11 11",
  chat: "M4 19.8 5.3 16A8 8 0 1 1 8.3 18.7L4 19.8Z",
  place:
    "M12 21s-6.5-5.8-6.5-11a6.5 6.5 0 0 1 13 0c0 5.2-6.5 11-6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  today: "M4 11.5 12 4l8 7.5M6 10v9.5h12V10M10 19.5v-5h4v5",
  parcel: "M12 3.5 20 8v8.5l-8 4-8-4V8l8-4.5ZM4 8l8 4 8-4M12 12v8.5M8 5.7l8 4.3",
  tag: "M4 4.5h7.5l8.5 8.5-7 7L4.5 11.5 4 4.5ZM8.5 8.5v.1",
  tools:
    "m4 20 7-7M14.5 4.5a4 4 0 0 0-3.6 5.8l2.8 2.8a4 4 0 0 0 5.6-4.8L16.5 10 14 7.5l2-2.8a4 4 0 0 0-1.5-.2Z",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 4.6a3.2 3.2 0 0 1 0 6.2M18 14.3c2 .8 3.2 2.6 3.5 5.2",
  more: "M5 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2ZM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2ZM19 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z",
  camera: "M4 8h3.5L9 5.5h6L16.5 8H20v11H4V8Zm8 8.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z",
  truck:
    "M3 6.5h10.5v10H3v-10ZM13.5 10H18l3 3.2v3.3h-7.5M7 19a1.9 1.9 0 1 0 0-3.8A1.9 1.9 0 0 0 7 19Zm10 0a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z",
  money: "M3 6.5h18v11H3v-11ZM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM6 9.5v.1M18 14.5v.1",
  chart: "M4 20h16M7 16.5v-5M12 16.5v-10M17 16.5V9",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4",
  cloudOff: "M3.5 3.5 20 20M7 18a4.5 4.5 0 0 1-.6-8.9M10.5 6.3A6 6 0 0 1 18 11a3.6 3.6 0 0 1 2.4 5.6M7 18h10",
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
