import { MOST_WORKING_DAY } from "../report/plan-form.ts";
import type { FollowUpArea, Receiver } from "./area.ts";

/** Every input of a receiver's form; the channel only where it is added. */
export const RECEIVER_FIELDS = ["channel", "when", "workingDay", "months"] as const;
export type ReceiverField = (typeof RECEIVER_FIELDS)[number];

/** The inputs, each as it was typed or chosen; "" for one that was left empty. */
export type ReceiverForm = Readonly<Record<ReceiverField, string>>;

/** Nothing that is for somebody to decide is filled in: when the books are closed, the municipality knows. */
export const EMPTY_RECEIVER_FORM: ReceiverForm = { channel: "", when: "next", workingDay: "", months: "all" };

/** A card shows so many rows, and nobody has wished for more. */
const MOST_RECEIVERS = 12;

/** What is to be mended in one field, so that it can be said in words. */
export type ReceiverFault =
  | { readonly field: "channel"; readonly kind: "notChosen" | "taken" | "tooMany" }
  | { readonly field: "when" | "months"; readonly kind: "notChosen" }
  | { readonly field: "workingDay"; readonly kind: "unreadable" };

export type ReadReceiver =
  | { readonly kind: "read"; readonly receiver: Receiver }
  /** In the order of the form; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly ReceiverFault[] };

type Read<T> = { readonly value: T } | { readonly fault: ReceiverFault };

/** Reads the form of a receiver; nothing in it is trusted. `conversationIds` are those that can be chosen. */
export function readReceiverForm(form: ReceiverForm, conversationIds: readonly string[]): ReadReceiver {
  const channel: Read<string> = conversationIds.includes(form.channel)
    ? { value: form.channel }
    : { fault: { field: "channel", kind: "notChosen" } };
  const when = readChoice("when", form.when, ["same", "next"] as const);
  const workingDay = readWorkingDay(form.workingDay);
  const months = readChoice("months", form.months, ["all", "fuller"] as const);
  const all = [channel, when, workingDay, months] as const;
  const faults = all.flatMap((read) => ("fault" in read ? [read.fault] : []));
  if ("fault" in channel || "fault" in when || "fault" in workingDay || "fault" in months)
    return { kind: "faulty", faults };
  return {
    kind: "read",
    receiver: {
      conversationId: channel.value,
      when: { month: when.value, workingDay: workingDay.value },
      months: months.value,
    },
  };
}

/** The form that says what holds of a receiver. */
export function formOfReceiver({ conversationId, when, months }: Receiver): ReceiverForm {
  return { channel: conversationId, when: when.month, workingDay: String(when.workingDay), months };
}

function isSameReceiver(one: Receiver, other: Receiver): boolean {
  const [first, second] = [formOfReceiver(one), formOfReceiver(other)];
  return RECEIVER_FIELDS.every((field) => first[field] === second[field]);
}

/** The area with one more receiver, or what is in the way. */
export function withReceiver(area: FollowUpArea, receiver: Receiver): FollowUpArea | ReceiverFault {
  if (area.receivers.some(({ conversationId }) => conversationId === receiver.conversationId))
    return { field: "channel", kind: "taken" };
  if (area.receivers.length >= MOST_RECEIVERS) return { field: "channel", kind: "tooMany" };
  return { ...area, receivers: [...area.receivers, receiver], revision: area.revision + 1 };
}

/** The area with a receiver as it is now; the same area when that is how it was. */
export function withChangedReceiver(area: FollowUpArea, receiver: Receiver): FollowUpArea {
  const receivers = area.receivers.map((each) =>
    each.conversationId === receiver.conversationId && !isSameReceiver(each, receiver) ? receiver : each,
  );
  return withReceivers(area, receivers);
}

/** The area without a receiver; the same area when it was none. */
export function withoutReceiver(area: FollowUpArea, conversationId: string): FollowUpArea {
  return withReceivers(
    area,
    area.receivers.filter((each) => each.conversationId !== conversationId),
  );
}

function withReceivers(area: FollowUpArea, receivers: readonly Receiver[]): FollowUpArea {
  const isSame =
    receivers.length === area.receivers.length && receivers.every((each, at) => each === area.receivers[at]);
  return isSame ? area : { ...area, receivers, revision: area.revision + 1 };
}

function readChoice<T extends string>(field: "when" | "months", text: string, among: readonly T[]): Read<T> {
  const chosen = among.find((each) => each === text);
  return chosen === undefined ? { fault: { field, kind: "notChosen" } } : { value: chosen };
}

function readWorkingDay(text: string): Read<number> {
  const workingDay = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
  return workingDay < 1 || workingDay > MOST_WORKING_DAY
    ? { fault: { field: "workingDay", kind: "unreadable" } }
    : { value: workingDay };
}
