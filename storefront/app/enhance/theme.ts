import { THEME_COOKIE } from "../page/theme";

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
    remember(button.value);
    for (const choice of element.querySelectorAll("button[name=theme]")) {
      choice.setAttribute("aria-pressed", String(choice === button));
    }
    const body = new URLSearchParams({ theme: button.value });
    void fetch(element.action, { method: "POST", body, redirect: "manual", keepalive: true });
  });
}

/**
 * The next page may be asked for before the server has answered the form, so the cookie is there at once, in the form
 * that the server reads (React Router's `createCookie`). The server's own, which follows, lasts longer in Safari.
 */
function remember(theme: string): void {
  const value = encodeURIComponent(btoa(JSON.stringify(theme)));
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and not everywhere.
  document.cookie = `${THEME_COOKIE.name}=${value}; Path=/; Max-Age=${THEME_COOKIE.maxAge}; SameSite=Lax${secure}`;
}

function apply(theme: string): void {
  if (theme === "auto") {
    document.documentElement.removeAttribute("data-theme");
  } else {
    document.documentElement.dataset.theme = theme;
  }
}
