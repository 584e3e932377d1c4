import { wantsFollowUp } from "../follow-up-wish.ts";
import { pressed, type Route } from "../route.ts";
import { onAreaForm, onAreaSettings, onEditArea, onSaveArea } from "./on-area.ts";
import {
  onAddReceiver,
  onEditReceiver,
  onNewReceiver,
  onRemoveReceiver,
  onSaveReceiver,
} from "./on-receiver.ts";
import { onCommentUnit, onMyComments, onSaveComment, onWantsComment } from "./on-comment.ts";
import { onFollowUp, onShowFollowUp } from "./on-follow-up.ts";
import { onMakeMemorandum, onMemorandum } from "./on-memorandum.ts";

/** The month's follow-up: its words are told apart by what is wanted, so that their order does not matter. */
export const FOLLOW_UP_ROUTES: readonly Route[] = [
  { name: "show follow-up", takes: pressed("show-follow-up"), handle: onShowFollowUp },
  { name: "edit area", takes: pressed("edit-area"), handle: onEditArea },
  { name: "area form", takes: pressed("area-form"), handle: onAreaForm },
  { name: "save area", takes: pressed("save-area"), handle: onSaveArea },
  { name: "new receiver", takes: pressed("new-receiver"), handle: onNewReceiver },
  { name: "add receiver", takes: pressed("add-receiver"), handle: onAddReceiver },
  { name: "edit receiver", takes: pressed("edit-receiver"), handle: onEditReceiver },
  { name: "save receiver", takes: pressed("save-receiver"), handle: onSaveReceiver },
  { name: "remove receiver", takes: pressed("remove-receiver"), handle: onRemoveReceiver },
  { name: "comment unit", takes: pressed("comment-unit"), handle: onCommentUnit },
  { name: "save comment", takes: pressed("save-comment"), handle: onSaveComment },
  { name: "my comments", takes: pressed("my-comments"), handle: onMyComments },
  { name: "make memorandum", takes: pressed("make-memorandum"), handle: onMakeMemorandum },
  { name: "follow-up", takes: wantsFollowUp("show"), handle: onFollowUp },
  { name: "memorandum", takes: wantsFollowUp("memorandum"), handle: onMemorandum },
  { name: "area settings", takes: wantsFollowUp("settings"), handle: onAreaSettings },
  { name: "comment", takes: wantsFollowUp("comment"), handle: onWantsComment },
];
