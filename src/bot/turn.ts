import type { Activity, TurnContext } from "botbuilder";
import { parseSubmit, type Submit } from "../cards/submits.ts";
import { MOST_NAME, tidyName } from "../domain/organisation/names.ts";
import type { PersonRef } from "../domain/organisation/organisation.ts";
import { mentionsBot, writtenText } from "./mentions.ts";

/** What happened, as the handlers see it: who, where, and what was written or pressed. */
export interface Turn {
  readonly context: TurnContext;
  readonly conversationId: string;
  /** The person within the conversation; follow-ups are kept for each. */
  readonly personId: string;
  /** Who it is in Entra; the only thing that a right is checked against. */
  readonly aadObjectId: string | undefined;
  /** The same with the name that Teams tells; undefined for somebody whom Entra does not know. */
  readonly person: PersonRef | undefined;
  /** In channels and group chats everybody reads. */
  readonly isPersonal: boolean;
  /** A message that is meant for the bot: in a personal chat all are, elsewhere those that name it, and every press. */
  readonly isAddressed: boolean;
  readonly text: string;
  /** What a pressed button sent. */
  readonly submit: Submit | undefined;
}

const turns = new WeakMap<TurnContext, Turn>();

/** The turn of an activity; read once. */
export function turnOf(context: TurnContext): Turn {
  const known = turns.get(context);
  if (known !== undefined) return known;
  const turn = readTurn(context);
  turns.set(context, turn);
  return turn;
}

function readTurn(context: TurnContext): Turn {
  const activity: Partial<Activity> = context.activity;
  const { conversation, from } = activity;
  const isPersonal = !(conversation?.isGroup ?? false) && !isShared(conversation?.conversationType);
  const submit = submitOf(activity);
  const message = isMessage(activity);
  const aadObjectId = wordOf(from?.aadObjectId).toLowerCase() || undefined;
  return {
    context,
    conversationId: wordOf(conversation?.id),
    personId: wordOf(from?.id),
    aadObjectId,
    person: aadObjectId === undefined ? undefined : { aadObjectId, name: nameOf(from?.name) },
    isPersonal,
    isAddressed: submit !== undefined || (message && (isPersonal || mentionsBot(activity))),
    text: message ? writtenText(activity) : "",
    submit,
  };
}

/** What an activity says is only a claim, also of its type. */
function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** It is kept with all that the person does, and stands on cards of a bounded weight. */
function nameOf(value: unknown): string {
  return Array.from(tidyName(wordOf(value)))
    .slice(0, MOST_NAME)
    .join("");
}

function isShared(conversationType: string | undefined): boolean {
  return conversationType === "channel" || conversationType === "groupChat";
}

/** A button sends its data in a message of its own, or (Action.Execute) in an invoke. */
function submitOf(activity: Partial<Activity>): Submit | undefined {
  const value: unknown = activity.value;
  if (isMessage(activity))
    return typeof value === "object" && value !== null ? parseSubmit(value) : undefined;
  if (!isCardAction(activity)) return undefined;
  const action = (value as { action?: { verb?: unknown; data?: unknown } } | undefined)?.action;
  const data: unknown = action?.data;
  return parseSubmit(typeof data === "object" ? { verb: action?.verb, ...data } : undefined);
}

export function isMessage(activity: Partial<Activity>): boolean {
  return String(activity.type) === "message";
}

export function isInvoke(activity: Partial<Activity>): boolean {
  return String(activity.type) === "invoke";
}

export function isCardAction(activity: Partial<Activity>): boolean {
  return isInvoke(activity) && activity.name === "adaptiveCard/action";
}
