import type { DeliveryStateKind } from "../../../src/domain/delivery/delivery.ts";
import { until } from "../until.ts";
import type { OpenDelivery } from "./open-delivery.ts";
import { occurrenceAt } from "../../../src/usecases/due-digests.ts";

type Look = Pick<OpenDelivery, "stores" | "queue">;

/** How far the clock is past the due instant when somebody comes to it. */
export const PAST_DUE = 30_000;

/** True when all posts of that instant have ended, and no message is left of them. */
export async function isSettled({ stores, queue }: Look, due: number): Promise<boolean> {
  const occurrence = await stores.occurrences.find(occurrenceAt(due));
  return occurrence?.value.state.kind === "settled" && (await queue.isEmpty());
}

/** An instance works on, round by round, until that is so; `look` asks the storage by a way that nobody cuts. */
export async function finish(
  { engine }: Pick<OpenDelivery, "engine">,
  look: Look,
  due: number,
): Promise<void> {
  await until(`the posts of ${new Date(due).toISOString()} to be settled`, async () => {
    await engine.tick();
    await engine.work();
    return isSettled(look, due);
  });
}

/** How each conversation's delivery stands, by its id. */
export async function statesOf(
  { stores }: Pick<Look, "stores">,
  due: number,
): Promise<ReadonlyMap<string, DeliveryStateKind>> {
  const deliveries = await stores.deliveries.list(occurrenceAt(due), "all");
  return new Map(deliveries.map(({ value }) => [value.conversationId, value.state.kind]));
}
