/** The column of filters beside a list: a ticked box applies at once. On phones the panel covers the list. */
const BESIDE_THE_LIST = "(min-width: 60rem)";

export function enhanceFilters(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) {
    return;
  }
  element.addEventListener("change", (event) => {
    const isChoice =
      event.target instanceof HTMLInputElement && ["checkbox", "radio"].includes(event.target.type);
    if (isChoice && matchMedia(BESIDE_THE_LIST).matches) {
      element.requestSubmit();
    }
  });
  // Back to a page that the browser kept: its boxes say again what its address says.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      element.reset();
    }
  });
  // Empty fields would only make the address longer.
  element.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData.entries()]) {
      if (value === "") {
        event.formData.delete(name);
      }
    }
  });
}
