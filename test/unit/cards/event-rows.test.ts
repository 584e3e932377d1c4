import { describe, expect, it } from "vitest";
import { PAGE, pageOf, toMonths } from "../../../src/cards/event-rows.ts";
import { MOST_REFS } from "../../../src/cards/submits.ts";
import type { CardButton } from "../../../src/cards/card-button.ts";
import { anEvent, day, standing } from "../../support/events.ts";

const press = { lang: "sv", submitId: "press-1" } as const;
const events = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    standing(anEvent(at, `Rad ${at}`, day("2023-03-17")), "2023-03-06"),
  );

function moreOf(button: CardButton | undefined) {
  if (button?.data.verb !== "more") throw new Error("No button for more");
  return button.data;
}

describe("a long list", () => {
  it("is shown whole when it fits a page", () => {
    expect(pageOf(events(PAGE), press)).toMatchObject({ label: "", more: [], note: "" });
  });

  it("names what is left in the button for more", () => {
    const page = pageOf(events(20), press);

    expect(page.shown).toHaveLength(PAGE);
    expect(page.label).toBe("1–8 av 20");
    expect(moreOf(page.more[0])).toMatchObject({ shown: 8, total: 20 });
    expect(moreOf(page.more[0]).events[0]).toBe("tidsplan-2024-8");
  });

  it("ends without a button", () => {
    expect(pageOf(events(20).slice(16), press, 16, 20)).toMatchObject({
      label: "17–20 av 20",
      more: [],
      note: "",
    });
  });

  it("reaches every event once, page after page", () => {
    const all = events(45);
    const byId = new Map(all.map((answered) => [answered.event.id, answered]));
    const seen: string[] = [];

    let page = pageOf(all, press);
    for (;;) {
      seen.push(...page.shown.map(({ event }) => event.id));
      if (page.more.length === 0) break;
      const { events: ids, shown, total } = moreOf(page.more[0]);
      const left = ids.flatMap((id) => byId.get(id) ?? []);
      page = pageOf(left, press, shown, total);
    }

    expect(seen).toEqual(all.map(({ event }) => event.id));
  });

  it("asks for a narrower question where even the ids would be too many", () => {
    const first = pageOf(events(450), press);
    expect(moreOf(first.more[0]).events).toHaveLength(MOST_REFS);

    expect(pageOf(events(4), press, 104, 450).note).not.toBe("");
  });
});

describe("rows", () => {
  it("stand under their months", () => {
    const march = standing(anEvent(1, "A", day("2023-03-17")), "2023-03-06");
    const may = standing(anEvent(2, "B", day("2023-05-02")), "2023-03-06");

    const months = toMonths([march, may], press);

    expect(months.map(({ heading }) => heading)).toEqual(["Mars 2023", "Maj 2023"]);
  });

  it("warn only of a stoppdatum that is near", () => {
    const tones = (kind: "stoppdatum" | "meeting", today: string) =>
      toMonths([standing(anEvent(1, "A", day("2023-03-17"), { kind }), today)], press)[0]?.rows[0]?.tone;

    expect(tones("stoppdatum", "2023-03-15")).toBe("Attention");
    expect(tones("stoppdatum", "2023-03-06")).toBe("Default");
    expect(tones("stoppdatum", "2023-03-18")).toBe("Default");
    expect(tones("meeting", "2023-03-15")).toBe("Default");
  });

  it("name a yearly event with the year that was shown", () => {
    const yearly = standing(anEvent(1, "A", day("--03-17")), "2024-03-06");

    expect(toMonths([yearly], press)[0]?.rows[0]?.open.data).toMatchObject({
      about: ["tidsplan-2024-1@2024"],
    });
  });
});
