import type { TextArea } from "~/i18n/text-areas";
import type { TextKey } from "~/i18n/text-key";
import type { PathName, PlainPathName } from "~/paths";
import type { IconName } from "~/ui/icon";

/** The way to a feature, in the navigation of a workspace. */
export interface NavigationEntry<Role extends string = string> {
  page: PlainPathName;
  label: TextKey;
  icon: IconName;
  /** It is the page "more" itself. */
  isMore?: true;
  /** Who goes there. */
  roles: readonly Role[];
  /** Who has it at the lower edge of the phone, under the thumb; for all others it is on the page "more". */
  thumb: readonly Role[];
}

/**
 * A part of a workspace, declared in one file beside it: its pages, under addresses of the address table, its entry in the
 * navigation, and the areas of texts that are its own. Imports no component, since routes are made of it.
 */
export interface WorkspaceFeature<Role extends string = string> {
  /** Name in the address table → route module, relative to `app/`. */
  pages: Partial<Record<PathName, string>>;
  navigation?: NavigationEntry<Role>;
  /** Areas that its pages speak from, beside those of the whole workspace; the browser loads them with the frame. */
  texts?: readonly TextArea[];
}
