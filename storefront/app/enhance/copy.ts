/** How long the button says that it has copied, in milliseconds. */
const TOLD_MS = 2_500;

/** A button that copies `data-copy` and says so with `data-copied`. It is hidden where it could not work. */
export function enhanceCopy(element: HTMLElement): void {
  const { copy = "", copied = "" } = element.dataset;
  if (!navigator.clipboard) {
    return;
  }
  element.hidden = false;
  const label = element.textContent;
  element.setAttribute("aria-live", "polite");
  element.addEventListener("click", async () => {
    await navigator.clipboard.writeText(copy);
    element.textContent = copied;
    setTimeout(() => {
      element.textContent = label;
    }, TOLD_MS);
  });
}
