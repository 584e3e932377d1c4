import type { Activity } from "botbuilder";
import type { ConversationKind } from "../domain/directory/known-conversation.ts";
import type { SeenActivity, SeenConversation, SeenEvent } from "../domain/directory/seen-activity.ts";
import { withoutThread } from "./place-here.ts";

interface ChannelData {
  readonly eventType?: unknown;
  readonly tenant?: Named;
  readonly team?: Named;
  readonly channel?: Named & { readonly type?: unknown };
}

interface Named {
  readonly id?: unknown;
  readonly name?: unknown;
}

type What = Pick<SeenActivity, "event" | "ofTeam">;

const SPOKE: What = { event: "spoke", ofTeam: false };
const TOLD: What = { event: "told", ofTeam: false };

/** What the events of a team and its channels say; all others only tell that the bot is there. */
const EVENTS: ReadonlyMap<string, What> = new Map<string, What>([
  ["channelDeleted", { event: "went", ofTeam: false }],
  ["channelRestored", { event: "came", ofTeam: false }],
  ["teamRenamed", { event: "told", ofTeam: true }],
  ["teamArchived", { event: "went", ofTeam: true }],
  ["teamDeleted", { event: "went", ofTeam: true }],
  ["teamHardDeleted", { event: "went", ofTeam: true }],
  ["teamUnarchived", { event: "came", ofTeam: true }],
  ["teamRestored", { event: "came", ofTeam: true }],
]);

/** What an authenticated activity says of the conversation that it comes from; undefined for one that says nothing of it. */
export function seenIn(activity: Partial<Activity>): SeenActivity | undefined {
  const kind = kindOf(activity);
  const what = whatIn(activity, kind);
  const conversation = what && conversationIn(activity, kind);
  return what && conversation && { ...what, conversation };
}

function whatIn(activity: Partial<Activity>, kind: ConversationKind): What | undefined {
  const type = String(activity.type);
  if (type === "message" || type === "invoke") return SPOKE;
  if (type !== "installationUpdate" && type !== "conversationUpdate") return undefined;
  const event = botMoved(activity);
  if (event !== undefined) return { event, ofTeam: kind === "channel" && isWholeTeam(activity) };
  return EVENTS.get(eventTypeOf(activity)) ?? TOLD;
}

/** Whether the bot itself has come or gone; Teams says both in two ways. */
function botMoved(activity: Partial<Activity>): SeenEvent | undefined {
  const { type, action, membersAdded, membersRemoved, recipient } = activity;
  if (String(type) === "installationUpdate") return /^remove/u.test(String(action)) ? "went" : "came";
  const isBot = (members: unknown): boolean =>
    Array.isArray(members) && members.some((member: Named | null) => member?.id === recipient?.id);
  if (isBot(membersRemoved)) return "went";
  return isBot(membersAdded) ? "came" : undefined;
}

/** The bot is a member of a team with all its standard channels, and of each private or shared channel by itself. */
function isWholeTeam(activity: Partial<Activity>): boolean {
  const { type } = dataOf(activity).channel ?? {};
  return type !== "private" && type !== "shared";
}

function conversationIn(activity: Partial<Activity>, kind: ConversationKind): SeenConversation | undefined {
  const { conversation, recipient } = activity;
  const { tenant, team, channel } = dataOf(activity);
  const here = withoutThread(wordOf(conversation?.id));
  // What is told of a channel is told in the team's first one.
  const isOfChannel = kind === "channel" && eventTypeOf(activity).startsWith("channel");
  const id = isOfChannel ? wordOf(channel?.id) : here;
  const [botId, serviceUrl] = [wordOf(recipient?.id), wordOf(activity.serviceUrl)];
  if (id === "" || botId === "" || serviceUrl === "") return undefined;

  const name = kind === "channel" ? channelName(activity, id) : wordOf(conversation?.name);
  return {
    ...{ id, kind, serviceUrl, botId },
    tenantId: wordOf(tenant?.id) || wordOf(conversation?.tenantId),
    ...(kind === "personal" ? personOf(activity) : some({ name })),
    ...(kind === "channel" ? some({ teamId: wordOf(team?.id), teamName: wordOf(team?.name) }) : {}),
  };
}

/** A team's first channel has the team's id, and no name: each client shows it in its own language. */
function channelName(activity: Partial<Activity>, id: string): string {
  const { team, channel } = dataOf(activity);
  if (wordOf(channel?.name) !== "") return wordOf(channel?.name);
  return id === team?.id || activity.conversation?.id !== id ? "" : wordOf(activity.conversation.name);
}

function personOf({ from, recipient }: Partial<Activity>): Pick<SeenConversation, "name" | "aadObjectId"> {
  if (from?.id === recipient?.id) return {};
  return some({ name: wordOf(from?.name), aadObjectId: wordOf(from?.aadObjectId).toLowerCase() });
}

function kindOf({ conversation }: Partial<Activity>): ConversationKind {
  const { conversationType, isGroup } = conversation ?? {};
  if (conversationType === "channel") return "channel";
  return conversationType === "groupChat" || isGroup === true ? "groupChat" : "personal";
}

function eventTypeOf(activity: Partial<Activity>): string {
  return wordOf(dataOf(activity).eventType);
}

function dataOf(activity: Partial<Activity>): ChannelData {
  const data: unknown = activity.channelData;
  return typeof data === "object" && data !== null ? data : {};
}

/** What an activity says is only a claim, also of its type. */
function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Without what was not told: that keeps its last known value. */
function some<K extends string>(fields: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const entries = Object.entries<string>(fields).filter(([, value]) => value !== "");
  return Object.fromEntries(entries) as Partial<Record<K, string>>;
}
