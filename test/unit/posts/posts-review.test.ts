import { describe, expect, it } from "vitest";
import type { DeliveryState } from "../../../src/domain/delivery/delivery.ts";
import { countPosts, reviewOf, standingOf } from "../../../src/domain/posts/posts-review.ts";
import { aDelivery, anOccurrence } from "../../support/posts.ts";

const WEEK = 7 * 86_400_000;
const thisWeek = anOccurrence(10 * WEEK);
const lastWeek = anOccurrence(9 * WEEK);
const sent = { kind: "sent", activityId: "1" } as const;
const failed = { kind: "failed", reason: "blocked", status: 403 } as const;
const unknown = { kind: "unknown", reason: "no-answer", by: "claim" } as const;
const pending = { kind: "pending", notBefore: 0 } as const;

describe("where a post stands", () => {
  it.each<[DeliveryState, string]>([
    [pending, "waiting"],
    [{ kind: "claimed", by: "claim", until: 0 }, "waiting"],
    [{ kind: "sending", by: "claim", until: 0 }, "waiting"],
    [sent, "sent"],
    [failed, "failed"],
    [unknown, "unknown"],
    [{ kind: "skipped", reason: "quiet" }, "skipped"],
  ])("%o is %s", (state, standing) => {
    expect(standingOf({ state })).toBe(standing);
  });

  it("is counted", () => {
    const posts = [sent, sent, failed, pending].map((state, at) => aDelivery(thisWeek, `c${at}`, state));

    expect(countPosts(posts)).toEqual({ sent: 2, failed: 1, unknown: 0, waiting: 1, skipped: 0 });
  });
});

describe("what an administrator looks at", () => {
  it("is what went wrong, then what waits, and not what was sent", () => {
    const deliveries = [pending, sent, unknown, failed].map((state, at) =>
      aDelivery(thisWeek, `c${at}`, state),
    );

    const { attention } = reviewOf([{ occurrence: thisWeek, deliveries }]);

    expect(attention.map(({ conversationId }) => conversationId)).toEqual(["c2", "c3", "c0"]);
  });

  it("is no digest that a newer one has followed", () => {
    const older = [aDelivery(lastWeek, "a", failed), aDelivery(lastWeek, "b", failed)];
    const newer = [aDelivery(thisWeek, "a", sent)];

    const { attention } = reviewOf([
      { occurrence: thisWeek, deliveries: newer },
      { occurrence: lastWeek, deliveries: older },
    ]);

    expect(attention).toEqual([older[1]]);
  });

  it("is each notice, since each is about something else", () => {
    const about = (subject: string, due: number) => anOccurrence(due, { kind: "notice", subject });
    const [one, other] = [about("a", thisWeek.due), about("b", lastWeek.due)];

    const { attention } = reviewOf(
      [one, other].map((occurrence) => ({
        occurrence,
        deliveries: [aDelivery(occurrence, "admin", failed)],
      })),
    );

    expect(attention).toHaveLength(2);
  });

  it("tells of what was skipped as a stretch of time", () => {
    const skipped = { ...thisWeek, state: { kind: "skipped", count: 3, first: lastWeek.due } } as const;

    const { occurrences } = reviewOf([{ occurrence: skipped, deliveries: [] }]);

    const key = { kind: "digest", subject: "all", due: thisWeek.due };
    expect(occurrences).toEqual([{ kind: "skipped", key, count: 3, first: lastWeek.due }]);
  });
});
