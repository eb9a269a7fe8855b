/** Answer of the storefront's own areas route. */
interface Areas {
  areas: { code: string; name: string }[];
}

/**
 * Fills the next level of an address picker as soon as one is chosen. Without this module each level is
 * loaded by its button, which submits the form and brings it back with the next level filled.
 *
 * The element carries `data-areas="<address of the areas route>"` and `data-failed`; its selects come in
 * order, widest first, and say in `data-empty` and `data-choose` what their first entry reads.
 */
export function enhanceAddressPicker(element: HTMLElement): void {
  const selects = [...element.querySelectorAll("select")];
  const buttons = [...element.querySelectorAll<HTMLElement>("[data-load-areas]")];
  const showButtons = (shown: boolean) => {
    element.toggleAttribute("data-by-hand", shown);
    for (const button of buttons) {
      button.hidden = !shown;
    }
  };
  showButtons(false);
  for (const [index, select] of selects.entries()) {
    select.addEventListener("change", async () => {
      const isFilled = await fillBelow(element, selects, index);
      showButtons(!isFilled);
    });
  }
}

async function fillBelow(
  element: HTMLElement,
  selects: HTMLSelectElement[],
  index: number,
): Promise<boolean> {
  for (const below of selects.slice(index + 1)) {
    offer(below, [], below.dataset.empty);
  }
  const [chosen, next] = [selects[index], selects[index + 1]];
  const status = element.querySelector("[role=status]");
  if (!chosen?.value || !next || !status) {
    return true;
  }
  const parent = chosen.value;
  status.textContent = "";
  next.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${element.dataset.areas}?parent=${encodeURIComponent(parent)}`);
    if (!answer.ok) {
      throw new Error(`areas: ${answer.status}`);
    }
    const { areas } = (await answer.json()) as Areas;
    if (chosen.value === parent) {
      offer(next, areas, next.dataset.choose);
    }
    return true;
  } catch {
    status.textContent = element.dataset.failed ?? "";
    return false;
  } finally {
    next.removeAttribute("aria-busy");
  }
}

function offer(select: HTMLSelectElement, areas: Areas["areas"], prompt = ""): void {
  select.replaceChildren(new Option(prompt, ""), ...areas.map(({ code, name }) => new Option(name, code)));
  select.disabled = areas.length === 0;
}
