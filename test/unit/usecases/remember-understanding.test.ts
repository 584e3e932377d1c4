import { describe, expect, it } from "vitest";
import { indexCalendars } from "../../../src/domain/question/calendar-index.ts";
import { understand } from "../../../src/domain/question/understand.ts";
import { rememberUnderstanding } from "../../../src/usecases/remember-understanding.ts";
import { aCalendar } from "../../support/calendars.ts";

const index = indexCalendars([aCalendar()]);
const DAY = "2023-03-06";

describe("a question that was understood lately", () => {
  it("is understood the same, without doing it again", () => {
    const understood = rememberUnderstanding();

    const first = understood("när är stoppdatum för förslag?", index, DAY);

    expect(first).toEqual(understand("när är stoppdatum för förslag?", index, DAY));
    expect(understood("när är stoppdatum för förslag?", index, DAY)).toBe(first);
  });

  it("is understood anew on another day and in other calendars", () => {
    const understood = rememberUnderstanding();
    const first = understood("vad händer nästa vecka?", index, DAY);

    expect(understood("vad händer nästa vecka?", index, "2023-03-13").period).not.toEqual(first.period);
    expect(understood("vad händer nästa vecka?", indexCalendars([aCalendar()]), DAY)).not.toBe(first);
  });

  it("is forgotten when 500 others have been asked, and not while it is asked again", () => {
    const understood = rememberUnderstanding();
    const forgotten = understood("vad är syftet?", index, DAY);
    const kept = understood("vem ansvarar?", index, DAY);

    for (let count = 0; count < 499; count += 1) {
      understood(`vad händer den ${count}?`, index, DAY);
      understood("vem ansvarar?", index, DAY);
    }

    expect(understood("vem ansvarar?", index, DAY)).toBe(kept);
    expect(understood("vad är syftet?", index, DAY)).not.toBe(forgotten);
  });

  it("is not kept when it is long", () => {
    const understood = rememberUnderstanding();
    const long = `när är stoppdatum för ${"förslag ".repeat(20)}?`;

    expect(understood(long, index, DAY)).not.toBe(understood(long, index, DAY));
  });
});
