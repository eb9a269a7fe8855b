/** Light or dark at once, without a new page; the server keeps the choice in its cookie. */
export function enhanceTheme(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) {
    return;
  }
  element.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) {
      return;
    }
    event.preventDefault();
    apply(button.value);
    for (const choice of element.querySelectorAll("button[name=theme]")) {
      choice.setAttribute("aria-pressed", String(choice === button));
    }
    const body = new URLSearchParams({ theme: button.value });
    void fetch(element.action, { method: "POST", body, redirect: "manual" });
  });
}

function apply(theme: string): void {
  if (theme === "auto") {
    document.documentElement.removeAttribute("data-theme");
  } else {
    document.documentElement.dataset.theme = theme;
  }
}
