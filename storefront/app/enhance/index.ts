import { enhanceDisclosure } from "./disclosure";
import { enhanceFocus } from "./focus";
import { enhanceStepper } from "./stepper";
import { enhanceTheme } from "./theme";

/**
 * The only script of the shopper pages (decision D5, ≤ 15 KB compressed). Everything works without it;
 * it finds `data-enhance="<name> <name>"` and makes that element handier.
 */
const ENHANCERS: Record<string, (element: HTMLElement) => void> = {
  disclosure: enhanceDisclosure,
  focus: enhanceFocus,
  stepper: enhanceStepper,
  theme: enhanceTheme,
};

for (const element of document.querySelectorAll<HTMLElement>("[data-enhance]")) {
  for (const name of element.dataset.enhance?.split(" ") ?? []) {
    ENHANCERS[name]?.(element);
  }
}
