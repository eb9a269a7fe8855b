/** The brand's mark: a kawung flower of four petals. Takes the colour of the text around it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={32} height={32} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.4">
        <path d="M16 14.5c-3.6-2.6-4.6-8.6 0-12 4.6 3.4 3.6 9.4 0 12Z" />
        <path d="M16 17.5c-3.6 2.6-4.6 8.6 0 12 4.6-3.4 3.6-9.4 0-12Z" />
        <path d="M14.5 16c-2.6-3.6-8.6-4.6-12 0 3.4 4.6 9.4 3.6 12 0Z" />
        <path d="M17.5 16c2.6-3.6 8.6-4.6 12 0-3.4 4.6-9.4 3.6-12 0Z" />
      </g>
      <circle cx="16" cy="16" r="1.8" fill="currentColor" />
    </svg>
  );
}
