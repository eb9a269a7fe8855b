import { createContext, useContext } from "react";
import type { Locale } from "~/i18n/locale";
import type { TextKey } from "~/i18n/text-key";
import type { Translate } from "~/i18n/translate";
import type { PlainPathName } from "~/paths";
import type { WorkspaceFeature } from "./workspace-feature";

/** How what was written without a line is named when it cannot be sent. */
export interface DraftWords {
  /** What the editor calls a field, from its path in what was sent. */
  fieldName(path: string, t: Translate): string;
  /** A value as people read it. */
  fieldValue(path: string, value: string, t: Translate, locale: Locale): string;
  /** A refusal in the words of who can do something about it; null for any other. */
  refusalText(t: Translate, locale: Locale, body: { code?: string } & Record<string, unknown>): string | null;
}

/** What the shared frame says in the words of one workspace; all else it says lies in the texts `workspace`. */
export interface FrameWords {
  /** Name of the navigation, for those who hear it. */
  menu: TextKey;
  /** Link to those for whom this log-in may act as well. */
  switch: TextKey;
  toHome: TextKey;
  notFound: TextKey;
  forbidden: TextKey;
  /** Another tab acts for somebody else by now: why nothing was sent, and the link to choose again. */
  otherTab: TextKey;
  choose: TextKey;
}

/** What the shared frame has to know of the workspace that it is around. */
export interface Workspace {
  /** Route id of the frame, after the language: `id/workspace`. */
  frame: string;
  home: PlainPathName;
  login: PlainPathName;
  choose: PlainPathName;
  queue: PlainPathName;
  more: PlainPathName;
  /** Where somebody who helps a member says that it is enough. */
  assist: PlainPathName;
  /** Where the storefront hands on to the backend, with the log-in: `/<area>/api`. */
  api: string;
  features: readonly WorkspaceFeature[];
  words: FrameWords;
  drafts: DraftWords;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace around this component. @throws Error outside of one */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("useWorkspace needs WorkspaceContext around it");
  return workspace;
}
