/** Answer of the storefront's own areas route. */
interface Areas {
  areas: { code: string; name: string }[];
}

/**
 * Fills the next level of an address picker as soon as one is chosen. Without this module each level is
 * loaded by its button, which submits the form and brings it back with the next level filled.
 *
 * The picker is an element with `data-address-picker="<address of the areas route>"`; its selects come in
 * order, widest first, and carry in `data-empty` what they say while the level above is not chosen.
 */
export function enhanceAddressPickers(root: ParentNode): void {
  for (const picker of root.querySelectorAll<HTMLElement>("[data-address-picker]")) {
    const selects = [...picker.querySelectorAll("select")];
    for (const button of picker.querySelectorAll<HTMLElement>("[data-load-areas]")) button.hidden = true;
    for (const [index, select] of selects.entries()) {
      select.addEventListener("change", () => void fillBelow(picker, selects, index));
    }
  }
}

async function fillBelow(picker: HTMLElement, selects: HTMLSelectElement[], index: number): Promise<void> {
  for (const below of selects.slice(index + 1)) offer(below, [], below.dataset.empty ?? "");
  const [chosen, next] = [selects[index], selects[index + 1]];
  const status = picker.querySelector("[data-areas-status]");
  if (status) status.textContent = "";
  if (!chosen?.value || !next) return;
  const parent = chosen.value;
  next.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${picker.dataset.addressPicker}?parent=${encodeURIComponent(parent)}`);
    if (!answer.ok) throw new Error(`areas: ${answer.status}`);
    const { areas } = (await answer.json()) as Areas;
    if (chosen.value !== parent) return;
    offer(next, areas, next.dataset.choose ?? "");
    next.disabled = false;
  } catch {
    if (status) status.textContent = picker.dataset.failed ?? "";
    for (const button of picker.querySelectorAll<HTMLElement>("[data-load-areas]")) button.hidden = false;
  } finally {
    next.removeAttribute("aria-busy");
  }
}

function offer(select: HTMLSelectElement, areas: Areas["areas"], prompt: string): void {
  select.replaceChildren(new Option(prompt, ""), ...areas.map(({ code, name }) => new Option(name, code)));
  select.disabled = areas.length === 0;
}
