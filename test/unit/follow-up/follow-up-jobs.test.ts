import { beforeEach, describe, expect, it } from "vitest";
import type { Receiver } from "../../../src/domain/follow-up/area.ts";
import { monthOccurrence } from "../../../src/domain/follow-up/posting-days.ts";
import { monthPostId } from "../../../src/domain/follow-up/post-key.ts";
import { instantInStockholm as at } from "../../../src/domain/time/stockholm.ts";
import type { ConversationStore, JobSource } from "../../../src/usecases/delivery-ports.ts";
import { createFollowUpJobs } from "../../../src/usecases/follow-up-jobs.ts";
import type { FollowUpStore } from "../../../src/usecases/follow-up-ports.ts";
import {
  findMonthPost,
  monthPostsLeft,
  postsOfMonth,
  type MonthPostsDeps,
} from "../../../src/usecases/follow-up/month-posts.ts";
import type { BoardStore } from "../../../src/usecases/report-ports.ts";
import { aChannel } from "../../support/conversations.ts";
import { anArea, KLS, november } from "../../support/follow-ups.ts";
import { memoryConversations, memoryDeliveries } from "../../support/memory-delivery.ts";
import { memoryFollowUps } from "../../support/memory-follow-ups.ts";
import { memoryBoards } from "../../support/memory-reports.ts";

const KLG = "19:klg@thread.tacv2";
const OTHER = "19:annan@thread.tacv2";
const receiver: Receiver = { conversationId: KLG, when: { month: "next", workingDay: 10 }, months: "all" };
const due = at("2025-12-12", "08:00");
const key = monthOccurrence(KLS, receiver, { month: "2025-11", importedAt: november().importedAt });
const idAt = (conversationId: string) => monthPostId({ areaId: KLS, month: "2025-11", conversationId });
const posted = (conversationId: string) => ({
  postId: idAt(conversationId),
  conversationId,
  activityId: "1",
  shown: "0",
  writtenAt: due,
});

let followUps: FollowUpStore;
let followUpPosts: BoardStore;
let conversations: ConversationStore;
let looks: number;
let jobs: JobSource;

beforeEach(async () => {
  followUps = memoryFollowUps();
  followUpPosts = memoryBoards();
  conversations = memoryConversations();
  looks = 0;
  await followUps.saveArea(anArea({ receivers: [receiver] }), undefined);
  await followUps.add(november());
  await conversations.save(aChannel({ id: KLG }), undefined);
  jobs = createFollowUpJobs({
    followUps,
    followUpPosts,
    conversations,
    look: () => {
      looks += 1;
    },
  });
});

const dueUntil = (until: number) => jobs.due(at("2022-01-01"), until);
async function setReceivers(receivers: readonly Receiver[]): Promise<void> {
  const stored = await followUps.findArea(KLS);
  await followUps.saveArea(anArea({ receivers }), stored?.version);
}

describe("the posts of months", () => {
  it("are due at their instant, the same in each round, until they stand", async () => {
    expect(await dueUntil(due - 1)).toEqual([]);
    expect(await dueUntil(due)).toEqual([key]);
    expect(await jobs.due(due, due + 60_000)).toEqual([key]);

    await followUpPosts.save(posted(KLG), undefined);

    expect(await dueUntil(due + 120_000)).toEqual([]);
    expect(looks).toBe(4);
  });

  it("wait for a channel that cannot be reached, and come when it can", async () => {
    const lost = await conversations.find(KLG);
    const blocked = aChannel({ id: KLG, reach: { kind: "blocked", since: 0, status: 403 } });
    const version = await conversations.save(blocked, lost?.version);
    expect(await dueUntil(due)).toEqual([]);

    await conversations.save(aChannel({ id: KLG }), version);

    expect(await dueUntil(due + 5 * 24 * 60 * 60_000)).toEqual([key]);
  });

  it("come to a receiver that is added later, and to none that is taken away", async () => {
    const later = { ...receiver, conversationId: OTHER };
    await conversations.save(aChannel({ id: OTHER }), undefined);
    await followUpPosts.save(posted(KLG), undefined);
    await setReceivers([receiver, later]);

    expect((await dueUntil(due + 1)).map(({ subject }) => subject)).toEqual([idAt(OTHER)]);
    expect(await jobs.recipients({ kind: "followUp", subject: idAt(OTHER), due })).toEqual([OTHER]);

    await setReceivers([receiver]);

    expect(await dueUntil(due + 1)).toEqual([]);
    expect(await jobs.recipients({ kind: "followUp", subject: idAt(OTHER), due })).toEqual([]);
  });

  it("are not due again when their day is moved, or the table is corrected", async () => {
    await followUpPosts.save(posted(KLG), undefined);
    await setReceivers([{ ...receiver, when: { month: "next", workingDay: 12 } }]);
    await followUps.add(november({ version: 2, importedAt: due }));

    expect(await dueUntil(at("2025-12-20"))).toEqual([]);
  });

  it("are of no area that is gone", async () => {
    expect(await jobs.recipients({ kind: "followUp", subject: "borta.2025-11~a", due })).toEqual([]);
  });
});

describe("where months stand", () => {
  let deps: MonthPostsDeps;
  let deliveries: ReturnType<typeof memoryDeliveries>["deliveries"];
  beforeEach(() => {
    ({ deliveries } = memoryDeliveries());
    deps = { followUps, followUpPosts, deliveries, clock: { millis: () => due + 60_000 } };
  });

  it("is told by the delivery, where it was not remembered", async () => {
    if (key === undefined) throw new Error("A month is due.");
    expect(await findMonthPost(deps, idAt(KLG))).toBeUndefined();
    const state = { kind: "sent", activityId: "posted-1" } as const;
    const at0 = { attempts: 1, changedAt: due, wantedAt: due, queuedAt: due };
    await deliveries.insertMissing([{ occurrence: key, conversationId: KLG, state, ...at0 }]);

    expect((await findMonthPost(deps, idAt(KLG)))?.value).toMatchObject({
      postId: idAt(KLG),
      activityId: "posted-1",
      shown: "",
    });
    expect(await followUpPosts.list()).toHaveLength(1);
  });

  it("is every receiver, and every place that was one", async () => {
    await followUpPosts.save(posted(OTHER), undefined);

    expect(await postsOfMonth(deps, KLS, "2025-11")).toEqual([idAt(KLG), idAt(OTHER)]);
    expect(await postsOfMonth(deps, KLS, "2025-10")).not.toContain(idAt(OTHER));
    expect(await monthPostsLeft(deps)).toEqual([idAt(KLG), idAt(OTHER)]);
  });

  it("is looked at no longer than a month may still change", async () => {
    await followUpPosts.save(posted(OTHER), undefined);
    const later = { ...deps, clock: { millis: () => at("2026-04-01") } };

    expect(await monthPostsLeft(later)).toEqual([]);
  });
});
