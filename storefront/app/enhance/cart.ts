/** Pause after the last change of a quantity before it is sent, in milliseconds. */
const SETTLE_MS = 600;

/**
 * Changes the cart in place: its forms are sent in the background, one after the other, and the page's
 * main part is replaced by what the server answers. Without this module the same forms load a page.
 */
export function enhanceCart(root: Document): void {
  let last: Promise<void> = Promise.resolve();
  let settling: ReturnType<typeof setTimeout> | undefined;

  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-cart-form]")) return;
    event.preventDefault();
    clearTimeout(settling);
    const body = new FormData(form, event.submitter);
    last = last.then(() => send(root, form, body));
  });

  root.addEventListener("change", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.matches("[data-cart-form] [data-quantity]")) return;
    clearTimeout(settling);
    settling = setTimeout(() => input.form?.requestSubmit(), SETTLE_MS);
  });
}

async function send(root: Document, form: HTMLFormElement, body: FormData): Promise<void> {
  const main = root.querySelector("main");
  main?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("main");
    if (!main || !fresh || new URL(answer.url).pathname !== new URL(form.action).pathname) {
      location.assign(answer.url);
      return;
    }
    replace(root, page, main, fresh);
  } catch {
    main?.removeAttribute("aria-busy");
    form.submit();
  }
}

/** The focus stays where it was: on the element with the same id, else on the notice that tells the outcome. */
function replace(root: Document, page: Document, main: Element, fresh: Element): void {
  const focused = root.activeElement?.id;
  main.replaceWith(fresh);
  const count = page.querySelector("[data-cart-count]");
  if (count) root.querySelector("[data-cart-count]")?.replaceWith(count);
  root.title = page.title;
  const notice = fresh.querySelector<HTMLElement>("[data-notice]");
  const target = (focused && root.getElementById(focused)) || notice;
  target?.focus({ preventScroll: target !== notice });
  root.dispatchEvent(new CustomEvent("page:replaced", { detail: fresh }));
}
