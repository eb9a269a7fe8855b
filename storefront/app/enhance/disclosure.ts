/** A `<details>` menu that closes with Escape and when the reader goes elsewhere. */
export function enhanceDisclosure(element: HTMLElement): void {
  if (!(element instanceof HTMLDetailsElement)) {
    return;
  }
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && element.open) {
      element.open = false;
      element.querySelector("summary")?.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !element.contains(event.target)) {
      element.open = false;
    }
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) {
      element.open = false;
    }
  });
}
