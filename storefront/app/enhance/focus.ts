/** What the page is about after a refused form takes the focus, so that it is read first. */
export function enhanceFocus(element: HTMLElement): void {
  element.focus();
}
