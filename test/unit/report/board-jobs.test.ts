import { beforeEach, describe, expect, it } from "vitest";
import { boardOccurrence, boardPostOf } from "../../../src/domain/report/board-key.ts";
import type { ReportPlan } from "../../../src/domain/report/report-plan.ts";
import { instantInStockholm as at } from "../../../src/domain/time/stockholm.ts";
import type { ConversationStore, JobSource } from "../../../src/usecases/delivery-ports.ts";
import { createBoardJobs } from "../../../src/usecases/report-board-jobs.ts";
import type { BoardStore, ReportPlanStore } from "../../../src/usecases/report-ports.ts";
import { saveBoard } from "../../../src/usecases/report/save-board.ts";
import { aChannel } from "../../support/conversations.ts";
import { aCalendar, day } from "../../support/events.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";
import { memoryBoards, memoryReportPlans } from "../../support/memory-reports.ts";
import { aBoard, aPlan, aReport } from "../../support/reports.ts";
import { analysis, tidsplanRows } from "../../support/tidsplan.ts";

const KLG = "19:klg@thread.tacv2";
const LONG_AGO = at("2022-01-01");

let plans: ReportPlanStore;
let boards: BoardStore;
let conversations: ConversationStore;
let events: typeof tidsplanRows;
let looks: number;
let jobs: JobSource;

beforeEach(async () => {
  plans = memoryReportPlans();
  boards = memoryBoards();
  conversations = memoryConversations();
  events = tidsplanRows;
  looks = 0;
  await conversations.save(aChannel({ id: KLG }), undefined);
  jobs = createBoardJobs({
    reportPlans: plans,
    boards,
    conversations,
    calendars: { active: () => Promise.resolve([{ ...aCalendar(events), id: "tidsplan-2024" }]) },
    look: () => {
      looks += 1;
    },
  });
});

const make = (fields: Partial<ReportPlan> = {}) =>
  plans.save(aPlan({ channelId: KLG, ...fields }), undefined);
const dueUntil = (until: number, after = LONG_AGO) => jobs.due(after, until);

/** Four weeks before 18 November 2022. */
const opens = at("2022-10-21", "08:00");
const keyAt = (channelId: string) => boardOccurrence(aReport(), channelId);
const key = keyAt(KLG);

describe("when the board of a report is due", () => {
  it("is the morning that the report opens, and not a moment before", async () => {
    await make();

    expect(await dueUntil(opens - 1)).toEqual([]);
    expect(await dueUntil(opens)).toEqual([key]);
    expect(key.due).toBe(opens);
    expect(boardPostOf(key)).toEqual({ reportId: aReport().id, channelId: KLG });
  });

  it("is when the report was made, for one that was made after that morning, and the same in each round", async () => {
    const made = at("2022-11-07", "13:37");
    await make({ created: { ...aPlan().created, at: made } });

    expect(await dueUntil(made - 1)).toEqual([]);
    expect(await dueUntil(made + 60_000, made)).toEqual([{ ...key, due: made }]);
    expect(await dueUntil(made + 120_000, made + 60_000)).toEqual([{ ...key, due: made }]);
  });

  it("is not again once it stands, also when the event moves", async () => {
    await make();
    await boards.save(aBoard({ conversationId: KLG }), undefined);
    const later = { ...analysis, date: day("2022-11-25") };
    expect(await dueUntil(at("2022-11-01"))).toEqual([]);

    events = events.map((event) => (event.id === analysis.id ? later : event));

    expect(await dueUntil(at("2022-11-01"))).toEqual([]);
  });

  it("is once more where the report is given another channel", async () => {
    const other = "19:annan@thread.tacv2";
    await conversations.save(aChannel({ id: other }), undefined);
    await make({ channelId: other });
    await boards.save(aBoard({ conversationId: KLG }), undefined);

    expect(await dueUntil(at("2022-11-01"))).toEqual([keyAt(other)]);
    expect(await jobs.recipients(keyAt(other))).toEqual([other]);
  });

  it("is never for a report without a channel, and waits for a channel that cannot be reached", async () => {
    await plans.save(aPlan({ id: "utan" }), undefined);
    await make({ id: "borta", channelId: "19:borta@thread.tacv2" });
    expect(await dueUntil(at("2022-11-01"))).toEqual([]);

    await conversations.save(aChannel({ id: "19:borta@thread.tacv2" }), undefined);

    expect(await dueUntil(at("2022-11-01"))).toMatchObject([
      { subject: expect.stringMatching(/^borta[.]once~19_003aborta/u) as string },
    ]);
  });

  it("is each month by itself, and not for months that are long over", async () => {
    await make({ id: "manad", schedule: { kind: "monthly", workingDay: 8 }, startsOn: "2022-01-01" });

    const due = await dueUntil(at("2022-11-07", "12:00"));

    expect(due.map((each) => boardPostOf(each).reportId)).toEqual(["manad.2022-09", "manad.2022-10"]);
    expect(new Set(due.map((each) => each.due)).size).toBe(2);
  });

  it("has boards looked after in each round", async () => {
    await dueUntil(opens);
    await dueUntil(opens + 60_000);

    expect(looks).toBe(2);
  });
});

describe("who gets the board of a report", () => {
  it("is its channel as it is now, and nobody for a report that is gone", async () => {
    await make();

    expect(await jobs.recipients(key)).toEqual([KLG]);
    expect(await jobs.recipients({ ...key, subject: key.subject.replace("omvarlds", "annan") })).toEqual([]);
    expect(await jobs.recipients(keyAt("19:annan@thread.tacv2"))).toEqual([]);
  });
});

describe("a board that has been posted", () => {
  it("is remembered once, however often it is told", async () => {
    await saveBoard(boards, aBoard({ shown: "0" }));
    await saveBoard(boards, aBoard({ shown: "1" }));

    expect((await boards.list()).map(({ value }) => value.shown)).toEqual(["0"]);
  });

  it("takes the place of one that was posted before", async () => {
    await saveBoard(boards, aBoard());
    await saveBoard(boards, aBoard({ conversationId: "19:annan@thread.tacv2", activityId: "2" }));

    expect((await boards.find(aBoard().postId))?.value).toMatchObject({ activityId: "2" });
  });

  it("without an id cannot be written again, and is not remembered", async () => {
    await saveBoard(boards, aBoard({ activityId: "" }));

    expect(await boards.list()).toEqual([]);
  });
});
