/** A hidden button after a password field becomes the switch that shows what is typed. */
export function enhancePassword(element: HTMLElement): void {
  const input = element.querySelector("input");
  const button = element.querySelector("button");
  if (!input || !button) {
    return;
  }
  const { show = "", hide = "" } = button.dataset;
  button.hidden = false;
  button.addEventListener("click", () => {
    const isShown = input.type === "text";
    input.type = isShown ? "password" : "text";
    button.textContent = isShown ? show : hide;
  });
  input.form?.addEventListener("submit", () => {
    input.type = "password";
  });
}
