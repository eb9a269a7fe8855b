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
  api: "/producer/api",
  features: PRODUCER_FEATURES,
  words: {
    menu: "producer:nav.label",
    switch: "producer:switch",
    toHome: "producer:error.toToday",
    notFound: "producer:error.notFound",
    forbidden: "producer:error.forbidden",
    otherTab: "producer:otherTab.body",
    choose: "producer:otherTab.link",
  },
  drafts: { fieldName, fieldValue, refusalText },
};
