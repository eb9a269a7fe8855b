import { enhanceAddressPicker } from "./address-picker";
import { enhanceCart } from "./cart";
import { enhanceCopy } from "./copy";
import { enhanceDisclosure } from "./disclosure";
import { enhanceFilters } from "./filters";
import { enhanceFocus } from "./focus";
import { enhancePassword } from "./password";
import { enhanceOffer } from "./offer";
import { enhanceStepper } from "./stepper";
import { enhanceSuggest } from "./suggest";
import { enhanceTheme } from "./theme";

/**
 * The only script of the shopper pages (decision D5, ≤ 15 KB compressed). Everything works without it;
 * it finds `data-enhance="<name> <name>"` and makes that element handier.
 */
const ENHANCERS: Record<string, (element: HTMLElement) => void> = {
  "address-picker": enhanceAddressPicker,
  cart: enhanceCart,
  copy: enhanceCopy,
  disclosure: enhanceDisclosure,
  filters: enhanceFilters,
  focus: enhanceFocus,
  offer: enhanceOffer,
  password: enhancePassword,
  stepper: enhanceStepper,
  suggest: enhanceSuggest,
  theme: enhanceTheme,
};

function enhance(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-enhance]")) {
    for (const name of element.dataset.enhance?.split(" ") ?? []) {
      ENHANCERS[name]?.(element);
    }
  }
}

enhance(document);
// A part of the page that came later, such as the cart after a change.
document.addEventListener("page:replaced", ({ target }) => {
  if (target instanceof HTMLElement) {
    enhance(target);
  }
});
