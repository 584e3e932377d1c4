import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import { duePosts, importedMonths } from "../../domain/follow-up/posting-days.ts";
import { monthPostOf } from "../../domain/follow-up/post-key.ts";
import {
  readReceiverForm,
  withChangedReceiver,
  withoutReceiver,
  withReceiver,
  type ReceiverFault,
  type ReceiverForm,
} from "../../domain/follow-up/receiver-form.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { MOST_TRIES } from "../tries.ts";
import { knownPlaces, type AreaDeps } from "./area-deps.ts";
import type { ShownArea } from "./change-area.ts";

type Faulty = {
  readonly kind: "faulty";
  readonly area: FollowUpArea;
  readonly faults: readonly ReceiverFault[];
};
type Refused = { readonly kind: "gone" | "conflict" | "notAdministrator" };

export type AddReceiverOutcome =
  /** `now`: the newest of the months that it gets at once. */
  | {
      readonly kind: "added";
      readonly area: FollowUpArea;
      readonly conversationId: string;
      readonly now?: Month;
    }
  | Faulty
  | Refused;

/** One more receiver of an area's months. What was due lately and is imported is posted there at once, by the next round. */
export async function addReceiver(
  deps: AreaDeps,
  by: PersonRef,
  areaId: string,
  form: ReceiverForm,
): Promise<AddReceiverOutcome> {
  if (!deps.organisation.isAdministrator(by.aadObjectId)) return { kind: "notAdministrator" };
  const read = readReceiverForm(
    form,
    (await knownPlaces(deps)).map(({ id }) => id),
  );
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await deps.followUps.findArea(areaId);
    if (found === undefined) return { kind: "gone" };
    const area = found.value;
    if (read.kind === "faulty") return { kind: "faulty", area, faults: read.faults };
    const { receiver } = read;
    const { conversationId } = receiver;
    // The same press again: what it wanted holds.
    const isThere =
      withChangedReceiver(area, receiver) === area && withoutReceiver(area, conversationId) !== area;
    const after = isThere ? area : withReceiver(area, receiver);
    if ("field" in after) return { kind: "faulty", area, faults: [after] };
    if (!isThere && (await deps.followUps.saveArea(after, found.version)) === undefined) continue;
    const now = await postedNow(deps, after, conversationId);
    return { kind: "added", area: after, conversationId, ...(now === undefined ? {} : { now }) };
  }
  return { kind: "conflict" };
}

async function postedNow(
  { followUps, followUpPosts, clock }: AreaDeps,
  area: FollowUpArea,
  conversationId: string,
): Promise<Month | undefined> {
  const receivers = area.receivers.filter((each) => each.conversationId === conversationId);
  const months = importedMonths(await followUps.heads(area.id));
  const now: Month[] = [];
  for (const { occurrence } of duePosts({ ...area, receivers }, months, clock.millis()))
    if ((await followUpPosts.find(occurrence.subject)) === undefined)
      now.push(monthPostOf(occurrence.subject).month);
  return now.toSorted().at(-1);
}

export type ChangeReceiverOutcome =
  | { readonly kind: "saved" | "same"; readonly area: FollowUpArea }
  /** Somebody else has changed the area since the card was made: nothing is done. */
  | { readonly kind: "changed"; readonly area: FollowUpArea }
  /** It is no receiver any longer. */
  | { readonly kind: "receiverGone"; readonly area: FollowUpArea }
  | Faulty
  | Refused;

/** Another day or other months for a receiver. What stands is not posted again. */
export async function changeReceiver(
  { followUps, organisation }: Pick<AreaDeps, "followUps" | "organisation">,
  by: PersonRef,
  shown: ShownArea,
  form: ReceiverForm,
): Promise<ChangeReceiverOutcome> {
  if (!organisation.isAdministrator(by.aadObjectId)) return { kind: "notAdministrator" };
  const found = await followUps.findArea(shown.id);
  if (found === undefined) return { kind: "gone" };
  const area = found.value;
  const own = area.receivers.map(({ conversationId }) => conversationId);
  if (!own.includes(form.channel)) return { kind: "receiverGone", area };
  const read = readReceiverForm(form, own);
  if (read.kind === "faulty") return { kind: "faulty", area, faults: read.faults };
  const after = withChangedReceiver(area, read.receiver);
  if (after === area) return { kind: "same", area };
  if (area.revision !== shown.revision) return { kind: "changed", area };
  if ((await followUps.saveArea(after, found.version)) !== undefined) return { kind: "saved", area: after };
  const present = await followUps.findArea(shown.id);
  return present === undefined ? { kind: "gone" } : { kind: "changed", area: present.value };
}

export type RemoveReceiverOutcome = { readonly kind: "removed"; readonly area: FollowUpArea } | Refused;

/** Takes a receiver away: nothing more is posted there. Again it changes nothing. */
export async function removeReceiver(
  { followUps, organisation }: Pick<AreaDeps, "followUps" | "organisation">,
  by: PersonRef,
  areaId: string,
  conversationId: string,
): Promise<RemoveReceiverOutcome> {
  if (!organisation.isAdministrator(by.aadObjectId)) return { kind: "notAdministrator" };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await followUps.findArea(areaId);
    if (found === undefined) return { kind: "gone" };
    const area = withoutReceiver(found.value, conversationId);
    if (area === found.value) return { kind: "removed", area };
    if ((await followUps.saveArea(area, found.version)) !== undefined) return { kind: "removed", area };
  }
  return { kind: "conflict" };
}
