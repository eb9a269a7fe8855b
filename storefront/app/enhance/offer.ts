import { formatRupiah } from "~/format/rupiah";

/**
 * The price follows the typed quantity through the tiers, quick quantities fill the field, and another variant
 * comes without a new page: the server's own page is fetched and its offer put in place of this one.
 */
export function enhanceOffer(element: HTMLElement): void {
  element.addEventListener("input", () => {
    showPrice(element);
    showDateSoon(element);
  });
  element.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) {
      return;
    }
    if (link.dataset.quantity) {
      event.preventDefault();
      setQuantity(element, link.dataset.quantity);
    } else if ("variantLink" in link.dataset) {
      event.preventDefault();
      void showVariant(element, link.href);
    }
  });
}

function showPrice(element: HTMLElement): void {
  const quantity = element.querySelector<HTMLInputElement>("input[name=quantity]")?.valueAsNumber;
  if (quantity === undefined || Number.isNaN(quantity)) {
    return;
  }
  const rows = [...element.querySelectorAll<HTMLElement>("[data-tier-from]")];
  const current = rows.filter((row) => Number(row.dataset.tierFrom) <= quantity).at(-1) ?? rows[0];
  for (const row of rows) {
    row.classList.toggle("tier-table__current", row === current);
  }
  const unitPrice = Number(current?.dataset.tierPrice ?? element.dataset.unitPrice);
  const locale = element.dataset.locale === "en" ? "en" : "id";
  write(element, ".offer__price [data-price]", formatRupiah(unitPrice, locale));
  write(element, "[data-total]", formatRupiah(unitPrice * quantity, locale));
  for (const link of element.querySelectorAll<HTMLElement>("a[data-quantity]")) {
    markCurrent(link, Number(link.dataset.quantity) === quantity);
  }
}

/** Milliseconds after the last key before the server is asked. */
const PAUSE = 500;
const waiting = new WeakMap<HTMLElement, number>();

/** The date follows the typed quantity: the server's own page for it is fetched, and its date put here. */
function showDateSoon(element: HTMLElement): void {
  clearTimeout(waiting.get(element));
  waiting.set(
    element,
    window.setTimeout(() => void showDate(element), PAUSE),
  );
}

async function showDate(element: HTMLElement): Promise<void> {
  const quantity = element.querySelector<HTMLInputElement>("input[name=quantity]")?.value;
  const target = element.querySelector("[data-ready]");
  if (!quantity || !target) return;
  const address = new URL(location.href);
  address.searchParams.set("jumlah", quantity);
  const response = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const found = page.querySelector("[data-ready]");
  if (found && element.querySelector<HTMLInputElement>("input[name=quantity]")?.value === quantity) {
    target.replaceChildren(...found.childNodes);
  }
}

function setQuantity(element: HTMLElement, quantity: string): void {
  const input = element.querySelector<HTMLInputElement>("input[name=quantity]");
  if (input) {
    input.value = quantity;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

async function showVariant(element: HTMLElement, address: string): Promise<void> {
  element.classList.add("offer--loading");
  try {
    const response = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const offer = page.querySelector<HTMLElement>("#offer");
    if (!response.ok || !offer) {
      throw new Error(`No offer at ${address}`);
    }
    const focused = document.activeElement?.textContent;
    element.replaceChildren(...offer.childNodes);
    element.dataset.unitPrice = offer.dataset.unitPrice;
    history.replaceState(null, "", address.split("#")[0]);
    element.dispatchEvent(new CustomEvent("page:replaced", { bubbles: true }));
    [...element.querySelectorAll<HTMLElement>("a[data-variant-link]")]
      .find((link) => link.textContent === focused)
      ?.focus({ preventScroll: true });
    element.classList.remove("offer--loading");
  } catch {
    location.assign(address);
  }
}

function write(element: HTMLElement, selector: string, text: string): void {
  const target = element.querySelector(selector);
  if (target) {
    target.textContent = text;
  }
}

function markCurrent(link: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) {
    link.setAttribute("aria-current", "true");
  } else {
    link.removeAttribute("aria-current");
  }
}
