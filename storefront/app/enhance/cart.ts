/** Pause after the last change of a quantity before it is sent, in milliseconds. */
const SETTLE_MS = 600;

/** One cart change at a time, in the order in which they were made, over all replacements of the page. */
let last: Promise<void> = Promise.resolve();
/** Counts what the reader did; an answer to something older does not replace the page. */
let newest = 0;
let settling: ReturnType<typeof setTimeout> | undefined;

/**
 * Changes the cart in place: the forms inside `element` that say `data-cart-form` are sent in the
 * background, and the page's main part is replaced by what the server answers. Without this module the
 * same forms load a page.
 */
export function enhanceCart(element: HTMLElement): void {
  for (const button of element.querySelectorAll<HTMLElement>("[data-cart-update]")) {
    button.hidden = true;
  }
  element.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-cart-form]")) {
      return;
    }
    event.preventDefault();
    clearTimeout(settling);
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      body.append(name, String(value));
    }
    const change = ++newest;
    last = last.then(() => send(form, body, change));
  });
  element.addEventListener("change", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.name !== "quantity" || !input.form) {
      return;
    }
    const { form } = input;
    if (!form.querySelector("[data-cart-update]")) {
      return;
    }
    newest += 1;
    clearTimeout(settling);
    settling = setTimeout(() => form.requestSubmit(), SETTLE_MS);
  });
}

async function send(form: HTMLFormElement, body: URLSearchParams, change: number): Promise<void> {
  const main = document.querySelector("main");
  main?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("main");
    const isCart = new URL(answer.url).pathname === new URL(form.action).pathname;
    if (!main || !fresh || !isCart) {
      location.assign(answer.url);
    } else if (change === newest) {
      replace(page, main, fresh);
    }
  } catch {
    location.reload();
  }
}

/** The focus stays on the same control; when it is gone with its line, it goes to the main part. */
function replace(page: Document, main: Element, fresh: HTMLElement): void {
  const control = controlSelector(document.activeElement);
  main.replaceWith(document.adoptNode(fresh));
  const count = page.querySelector(".site-header__cart");
  if (count) {
    document.querySelector(".site-header__cart")?.replaceWith(document.adoptNode(count));
  }
  document.title = page.title;
  fresh.dispatchEvent(new CustomEvent("page:replaced", { bubbles: true }));
  const kept = control ? fresh.querySelector<HTMLElement>(control) : null;
  (kept ?? fresh).focus({ preventScroll: true });
}

function controlSelector(element: Element | null): string | null {
  if (element?.id && element.tagName !== "MAIN") {
    return `#${CSS.escape(element.id)}`;
  }
  const step = element instanceof HTMLElement ? element.dataset.step : undefined;
  const input = element?.closest(".stepper")?.querySelector("input");
  return step && input ? `.stepper:has(#${CSS.escape(input.id)}) [data-step="${CSS.escape(step)}"]` : null;
}
