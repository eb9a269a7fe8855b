/** The − and + of a quantity: steps of the order multiple within the limits that the input states. */
export function enhanceStepper(element: HTMLElement): void {
  const input = element.querySelector("input");
  const buttons = [...element.querySelectorAll<HTMLButtonElement>("button[data-step]")];
  if (!input) {
    return;
  }
  const update = () => {
    for (const button of buttons) {
      button.disabled = Number(button.dataset.step) < 0 ? atLimit(input, "min") : atLimit(input, "max");
    }
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (Number(button.dataset.step) < 0) {
        input.stepDown();
      } else {
        input.stepUp();
      }
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
  input.addEventListener("input", update);
  update();
}

function atLimit(input: HTMLInputElement, limit: "min" | "max"): boolean {
  const bound = input[limit];
  return (
    bound !== "" &&
    (limit === "min" ? input.valueAsNumber <= Number(bound) : input.valueAsNumber >= Number(bound))
  );
}
