/**
 * The button that Enter presses. Browsers take the form's first one, which would otherwise be a button
 * that only loads a list. Not for pointers, the tab order or screen readers: the visible one is further down.
 */
export function DefaultButton({ name, value }: { name: string; value: string }) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
