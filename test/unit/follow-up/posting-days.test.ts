import { describe, expect, it } from "vitest";
import type { Receiver } from "../../../src/domain/follow-up/area.ts";
import type { Month } from "../../../src/domain/follow-up/follow-up.ts";
import {
  dueInstant,
  duePosts,
  importedMonths,
  isKept,
  keptPosts,
  postingDay,
} from "../../../src/domain/follow-up/posting-days.ts";
import { monthPostId, monthPostOf } from "../../../src/domain/follow-up/post-key.ts";
import { instantInStockholm as at } from "../../../src/domain/time/stockholm.ts";
import { anArea, headOf, KLS, november } from "../../support/follow-ups.ts";

const KLG = "19:klg@thread.tacv2";
const LONG_AGO = at("2020-01-01");
const DAY_MS = 24 * 60 * 60 * 1_000;

function aReceiver(
  month: "same" | "next",
  workingDay: number,
  months: Receiver["months"] = "all",
  conversationId = KLG,
): Receiver {
  return { conversationId, when: { month, workingDay }, months };
}

describe("the day that a receiver gets a month", () => {
  it.each<[month: Month, when: "same" | "next", workingDay: number, day: string, why: string]>([
    ["2025-11", "next", 1, "2025-12-01", "the first day of the next month is a Monday"],
    ["2025-11", "next", 10, "2025-12-12", "Saturdays and Sundays are passed over"],
    ["2025-11", "same", 17, "2025-11-25", "in the month itself, before it has ended"],
    ["2025-12", "next", 1, "2026-01-02", "from December to January, after nyårsdagen"],
    ["2025-12", "next", 2, "2026-01-07", "trettondagsafton and trettondagen are none"],
    ["2025-12", "same", 17, "2025-12-23", "before julafton"],
    ["2025-12", "same", 18, "2025-12-29", "julafton, juldagen and annandag jul are none"],
    ["2026-03", "next", 2, "2026-04-02", "skärtorsdagen is worked"],
    ["2026-03", "next", 3, "2026-04-07", "from långfredagen to annandag påsk nobody works"],
    ["2026-04", "next", 1, "2026-05-04", "första maj, and the weekend after it"],
    ["2026-05", "next", 15, "2026-06-22", "past midsommarafton"],
    ["2026-02", "same", 20, "2026-02-27", "the last working day of February"],
    ["2026-02", "same", 23, "2026-02-27", "a month with fewer working days has its last one"],
    ["2025-11", "next", 23, "2025-12-30", "nyårsafton is none: December has 19 of them"],
  ])("%s, in the %s month, working day %i is %s: %s", (month, when, workingDay, day) => {
    expect(postingDay(aReceiver(when, workingDay), month)).toBe(day);
  });
});

describe("the instant that a month is due", () => {
  it.each([
    ["2026-02", 2, "2026-03-03T07:00:00.000Z", "in winter time"],
    ["2026-03", 1, "2026-04-01T06:00:00.000Z", "in summer time"],
    ["2026-02", 21, "2026-03-30T06:00:00.000Z", "the day after the clock was put forward"],
    ["2025-09", 19, "2025-10-27T07:00:00.000Z", "the day after it was put back"],
  ])("of %s on working day %i is %s: %s", (month, workingDay, instant) => {
    const due = dueInstant(aReceiver("next", workingDay), { month, importedAt: LONG_AGO });

    expect(new Date(due ?? 0).toISOString()).toBe(instant);
  });

  it("is when the month came, if that was later", () => {
    const importedAt = at("2025-12-17", "13:37");

    expect(dueInstant(aReceiver("next", 10), { month: "2025-11", importedAt })).toBe(importedAt);
  });

  it.each([
    ["2025-03", true],
    ["2025-08", true],
    ["2025-12", true],
    ["2025-07", false],
    ["2025-11", false],
  ])("for one who gets the fuller report, of %s: %s", (month, isThere) => {
    const due = dueInstant(aReceiver("next", 10, "fuller"), { month, importedAt: LONG_AGO });

    expect(due !== undefined).toBe(isThere);
  });
});

describe("the months that are there", () => {
  it("are each known by their first version, the newest month first", () => {
    const first = november();
    const second = november({ version: 2, importedAt: first.importedAt + DAY_MS });
    const october = november({ month: "2025-10", importedAt: first.importedAt + 2 * DAY_MS });

    expect(importedMonths([second, first, october].map(headOf))).toEqual([
      { month: "2025-11", importedAt: first.importedAt },
      { month: "2025-10", importedAt: october.importedAt },
    ]);
  });
});

describe("the posts that are due", () => {
  const importedAt = at("2025-11-24", "09:00");
  const months = [{ month: "2025-11", importedAt }];
  const area = anArea({
    receivers: [aReceiver("next", 10), aReceiver("same", 20, "all", "19:tidig@thread.tacv2")],
  });
  const due = at("2025-12-12", "08:00");
  const subjects = (now: number, of = area, among = months): readonly string[] =>
    duePosts(of, among, now).map(({ occurrence }) => occurrence.subject);
  const key = (month: Month, conversationId = KLG) => monthPostId({ areaId: KLS, month, conversationId });

  it("come at their instant and not a moment before, by due instant", () => {
    const early = key("2025-11", "19:tidig@thread.tacv2");

    expect(subjects(at("2025-11-28", "08:00") - 1)).toEqual([]);
    expect(subjects(at("2025-11-28", "08:00"))).toEqual([early]);
    expect(subjects(due - 1)).toEqual([early]);
    expect(duePosts(area, months, due)).toEqual([
      {
        occurrence: { kind: "followUp", subject: early, due: at("2025-11-28", "08:00") },
        conversationId: "19:tidig@thread.tacv2",
      },
      { occurrence: { kind: "followUp", subject: key("2025-11"), due }, conversationId: KLG },
    ]);
  });

  it("are none any longer 31 days after", () => {
    const one = anArea({ receivers: [aReceiver("next", 10)] });

    expect(subjects(due + 31 * DAY_MS, one)).toEqual([key("2025-11")]);
    expect(subjects(due + 31 * DAY_MS + 1, one)).toEqual([]);
  });

  it("of a year that is imported at once are those of lately, and not of all the months before", () => {
    const year = ["2025-11", "2025-10", "2025-09", "2025-08", "2025-01"].map((month) => ({
      month,
      importedAt,
    }));

    expect(subjects(importedAt, anArea({ receivers: [aReceiver("next", 10)] }), year)).toEqual([
      key("2025-10"),
    ]);
    expect(subjects(due, anArea({ receivers: [aReceiver("next", 10)] }), year)).toEqual([
      key("2025-10"),
      key("2025-11"),
    ]);
  });

  it("are also of the newest month when it comes late", () => {
    const late = [
      { month: "2025-06", importedAt },
      { month: "2025-05", importedAt },
    ];

    expect(subjects(importedAt, anArea({ receivers: [aReceiver("next", 10)] }), late)).toEqual([
      key("2025-06"),
    ]);
  });
});

describe("the posts that are kept right", () => {
  const area = anArea({ receivers: [aReceiver("next", 10)] });
  const imported = { month: "2025-11", importedAt: at("2025-11-24", "09:00") };
  const due = at("2025-12-12", "08:00");

  it("are those that are due, for two months after they were posted at the latest", () => {
    const id = monthPostId({ areaId: KLS, month: "2025-11", conversationId: KLG });

    expect(keptPosts(area, [imported], due - 1)).toEqual([]);
    expect(keptPosts(area, [imported], due)).toEqual([id]);
    expect(keptPosts(area, [imported], due + 93 * DAY_MS)).toEqual([id]);
    expect(keptPosts(area, [imported], due + 93 * DAY_MS + 1)).toEqual([]);
  });

  it("are so, where a receiver has been taken away, as long after the month came", () => {
    expect(isKept(imported, imported.importedAt + 93 * DAY_MS)).toBe(true);
    expect(isKept(imported, imported.importedAt + 93 * DAY_MS + 1)).toBe(false);
  });
});

describe("what a month's post is called", () => {
  it.each([
    { areaId: KLS, month: "2025-11", conversationId: KLG },
    { areaId: "a.b~2025-10~c", month: "2025-11", conversationId: "a:1-å~ö_003a" },
  ])("is read back %#", (post) => {
    expect(monthPostOf(monthPostId(post))).toEqual(post);
  });

  it.each(["", "~", "2025-11~a", "annat"])("is no month of any area for %j", (text) => {
    expect(monthPostOf(text).areaId).toBe("");
  });
});
