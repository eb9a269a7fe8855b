import type { NavigationEntry, WorkspaceFeature } from "../workspace-feature";

/** Where someone of a role may go. */
export function navigationFor(features: readonly WorkspaceFeature[], role: string): NavigationEntry[] {
  return entries(features).filter(({ isMore, roles }) => roles.includes(role) && !isMore);
}

/** What fits under a thumb; the rest is on the page "more". */
export function thumbNavigationFor(features: readonly WorkspaceFeature[], role: string): NavigationEntry[] {
  return entries(features).filter(({ thumb }) => thumb.includes(role));
}

/** What the page "more" lists: everything that the thumb's bar leaves out. */
export function moreNavigationFor(features: readonly WorkspaceFeature[], role: string): NavigationEntry[] {
  return navigationFor(features, role).filter(({ thumb }) => !thumb.includes(role));
}

function entries(features: readonly WorkspaceFeature[]): NavigationEntry[] {
  return features.flatMap(({ navigation }) => navigation ?? []);
}
