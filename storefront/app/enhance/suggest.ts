import type { SuggestionAnswer, SuggestionOption } from "~/shop/search/suggestion-groups";

/** Pause after the last letter before the server is asked, milliseconds. */
const SETTLE_MS = 120;
const SHORTEST = 2;
const MOST_KEPT = 50;
const LIST_ID = "search-suggestions";

/**
 * Makes the field of a search form a combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With
 * List Autocomplete"): the focus stays in the field, the arrows choose, Enter opens, Escape closes. The options are
 * links, so that they open in new tabs and are fetched ahead like any other.
 */
export function enhanceSuggest(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  const { suggestions: address, label = "" } = form.dataset;
  if (!input || !address) {
    return;
  }
  const list = element("div", { id: LIST_ID, role: "listbox", "aria-label": label, class: "suggestions" });
  const status = element("div", { role: "status", class: "visually-hidden" });
  list.hidden = true;
  form.append(list, status);
  set(input, {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": LIST_ID,
  });
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
  const ask = asker(address);
  let settling: ReturnType<typeof setTimeout> | undefined;
  let chosen = -1;

  const choose = (index: number) => {
    chosen = index;
    for (const [position, option] of options().entries()) {
      option.setAttribute("aria-selected", String(position === index));
    }
    const option = options()[index];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    choose(-1);
  };
  const close = () => {
    clearTimeout(settling);
    ask.stop();
    open(false);
    status.textContent = "";
  };
  const suggest = async () => {
    const words = input.value.trim();
    const answer = words.length < SHORTEST ? null : await ask.about(words);
    if (words !== input.value.trim() || document.activeElement !== input) {
      return;
    }
    list.replaceChildren(
      ...(answer?.groups ?? []).map(({ label, options }, at) => group(label, options, at)),
    );
    status.textContent = answer?.status ?? "";
    open(list.childElementCount > 0);
  };

  input.addEventListener("input", () => {
    clearTimeout(settling);
    settling = setTimeout(suggest, SETTLE_MS);
  });
  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        void suggest();
      } else {
        // One place more than there are options: the field itself.
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
      }
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
    }
  });
  // Pressing an option must not take the focus out of the field, which would close the list before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && list.contains(event.relatedTarget))) {
      close();
    }
  });
  form.addEventListener("submit", close);
}

/** Asks the server about words: what is no longer wanted is aborted, what was asked before is remembered. */
function asker(address: string) {
  const known = new Map<string, SuggestionAnswer>();
  let asking: AbortController | undefined;
  return {
    stop: () => asking?.abort(),
    async about(words: string): Promise<SuggestionAnswer | null> {
      asking?.abort();
      const before = known.get(words);
      if (before) {
        return before;
      }
      asking = new AbortController();
      try {
        const query = new URLSearchParams({ q: words });
        const response = await fetch(`${address}?${query}`, { signal: asking.signal });
        if (!response.ok) {
          return null;
        }
        const answer = (await response.json()) as SuggestionAnswer;
        if (known.size >= MOST_KEPT) {
          known.clear();
        }
        known.set(words, answer);
        return answer;
      } catch {
        // Aborted, or the line is down: the form works all the same.
        return null;
      }
    },
  };
}

function group(label: string, options: SuggestionOption[], at: number): HTMLElement {
  const id = `${LIST_ID}-${at}`;
  const heading = element("div", { id, role: "presentation", class: "suggestions__label" }, label);
  const all = element("div", { role: "group", "aria-labelledby": id }, heading);
  all.append(...options.map((option, index) => link(option, `${id}-${index}`)));
  return all;
}

function link({ href, text, detail, image }: SuggestionOption, id: string): HTMLElement {
  const words = element("span", {}, element("span", { class: "suggestions__text" }, text), " ");
  words.append(element("span", { class: "suggestions__detail" }, detail));
  const all = element("a", { id, href, role: "option", "aria-selected": "false", tabindex: "-1" });
  if (image) {
    all.append(element("img", { src: image, alt: "", width: "48", height: "48" }));
  }
  all.append(words);
  return all;
}

function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

function set(target: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    target.setAttribute(name, value);
  }
}
