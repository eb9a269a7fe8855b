import type { Workspace } from "~/workspace/workspace";
import { PRODUCER_FEATURES } from "./features";
import { fieldName, fieldValue } from "./listings/field-name";
import { refusalText } from "./listings/refusal-text";

/** The cooperative's workspace. */
export const PRODUCER_WORKSPACE: Workspace = {
  frame: "workspace",
  home: "producerToday",
  login: "producerLogin",
  choose: "producerChoose",
  queue: "producerQueue",
  more: "producerMore",
  assist: "producerAssist",
  features: PRODUCER_FEATURES,
  drafts: { fieldName, fieldValue, refusalText },
};
