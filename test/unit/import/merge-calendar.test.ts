import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarEvent, ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { mergeCalendar } from "../../../src/domain/calendar/import/merge-calendar.ts";

interface Row {
  readonly date: string;
  readonly title: string;
  readonly comment?: string;
  readonly section?: string;
}

function calendarOf(rows: readonly Row[]): ProcessCalendar {
  const events = rows.map(({ date, title, comment, section }, index): CalendarEvent => ({
    id: `read-${index}`,
    title,
    kind: "other",
    date: { precision: "day", start: date, end: date },
    source: {
      document: "plan.csv",
      row: index + 1,
      dateText: date,
      ...(section === undefined ? {} : { section }),
    },
    ...(comment === undefined ? {} : { comment }),
  }));
  return { id: "plan", name: "Plan", yearly: false, events, undated: [] };
}

const imported = (rows: readonly Row[], stored?: ProcessCalendar): ProcessCalendar =>
  mergeCalendar(stored, calendarOf(rows)).calendar;
const idsByRow = (calendar: ProcessCalendar): string[] => calendar.events.map((event) => event.id);

const CSG = (date: string): Row => ({ date, title: "Möte CSG" });
const PLAN: readonly Row[] = [
  { date: "2023-02-22", title: "Möte FFU", comment: "Budgetcontroller upprättar tjänsteskrivelse." },
  CSG("2023-03-01"),
  { date: "2023-03-17", title: "Stoppdatum för förslag" },
  { date: "2023-03-24", title: "Utskick inför KLG" },
  CSG("2023-06-07"),
  { date: "2023-06-19", title: "Rambudget Kommunfullmäktige" },
  CSG("2023-10-16"),
];
const replaced = (at: number, row: Row): Row[] => PLAN.map((old, index) => (index === at ? row : old));
const without = (...at: number[]): Row[] => PLAN.filter((_, index) => !at.includes(index));

describe("importing a document again", () => {
  const stored = imported(PLAN);
  const ids = idsByRow(stored);

  test("the same rows change nothing", () => {
    const { changes, open, calendar } = mergeCalendar(stored, calendarOf(PLAN));

    expect(changes).toEqual({ added: [], changed: [], moved: [], removed: [], unchanged: 7 });
    expect(open).toEqual([]);
    expect(calendar).toEqual(stored);
  });

  test("a new date moves the event", () => {
    const { changes, calendar } = mergeCalendar(
      stored,
      calendarOf(replaced(2, { date: "2023-03-20", title: "Stoppdatum för förslag" })),
    );

    expect(idsByRow(calendar)).toEqual(ids);
    expect(changes.moved.map(({ before, after }) => [before.date.start, after.date.start])).toEqual([
      ["2023-03-17", "2023-03-20"],
    ]);
    expect(changes).toMatchObject({ added: [], changed: [], removed: [], unchanged: 6 });
  });

  test("a new title changes the event", () => {
    const { changes, calendar } = mergeCalendar(
      stored,
      calendarOf(replaced(2, { date: "2023-03-17", title: "Sista dag för alla förslag" })),
    );

    expect(idsByRow(calendar)).toEqual(ids);
    expect(changes.changed.map(({ fields }) => fields)).toEqual([["title"]]);
  });

  test("a title and a date that are both a little different are the same event", () => {
    const { calendar, open } = mergeCalendar(
      stored,
      calendarOf(replaced(5, { date: "2023-06-20", title: "Rambudget, kommunfullmäktige" })),
    );

    expect(open).toEqual([]);
    expect(idsByRow(calendar)).toEqual(ids);
  });

  test("one of several rows with the same title keeps its id when its date is moved", () => {
    const { calendar, open } = mergeCalendar(stored, calendarOf(replaced(4, CSG("2023-06-09"))));

    expect(open).toEqual([]);
    expect(idsByRow(calendar)).toEqual(ids);
  });

  test("a row that is put in is new, and the rest keep their ids", () => {
    const rows = [...PLAN.slice(0, 3), CSG("2023-03-20"), ...PLAN.slice(3)];

    const { calendar, changes, open } = mergeCalendar(stored, calendarOf(rows));

    expect(open).toEqual([]);
    expect(changes.added.map(({ date }) => date.start)).toEqual(["2023-03-20"]);
    expect(idsByRow(calendar).filter((id) => ids.includes(id))).toEqual(ids);
  });

  test("a row that is taken out is removed, and its id is not given to another", () => {
    const { calendar, changes } = mergeCalendar(stored, calendarOf(without(3)));

    expect(changes.removed.map(({ title }) => title)).toEqual(["Utskick inför KLG"]);
    expect(idsByRow(calendar)).toEqual(ids.filter((_, at) => at !== 3));
  });

  test("two of three with the same title are gone and one has a new date: where it stands tells which it is", () => {
    const { calendar, open } = mergeCalendar(stored, calendarOf([...without(1, 4, 6), CSG("2023-10-20")]));

    expect(open).toEqual([]);
    expect(idsByRow(calendar).at(-1)).toBe(ids[6]);
  });

  test("a row that could be two is asked about, with both", () => {
    const two = imported([CSG("2023-03-01"), CSG("2023-06-07")]);

    const { open, changes } = mergeCalendar(two, calendarOf([CSG("2023-04-15")]));

    expect(open.map(({ event, candidates }) => [event.date.start, candidates.map(({ id }) => id)])).toEqual([
      ["2023-04-15", idsByRow(two)],
    ]);
    expect(changes.added).toHaveLength(1);
  });

  test("another title on the same date at the same place is asked about when the rest differs", () => {
    const { open } = mergeCalendar(
      stored,
      calendarOf(replaced(0, { date: "2023-02-22", title: "Studiebesök", comment: "Buss kl. 9." })),
    );

    expect(open.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([[ids[0]]]);
  });

  test("the person's word settles it", () => {
    const two = imported([CSG("2023-03-01"), CSG("2023-06-07")]);
    const again = calendarOf([CSG("2023-04-15")]);
    const [first = "", second = ""] = idsByRow(two);

    const same = mergeCalendar(two, again, new Map([[0, second]]));
    const fresh = mergeCalendar(two, again, new Map([[0, "new"]]));

    expect(same.open).toEqual([]);
    expect(idsByRow(same.calendar)).toEqual([second]);
    expect(same.changes.removed.map(({ id }) => id)).toEqual([first]);
    expect(fresh.open).toEqual([]);
    expect(fresh.changes.removed).toHaveLength(2);
  });

  test("rows with the same words in different sections are different events", () => {
    const rows = [
      { date: "2023-03-01", title: "Uppföljning", section: "Plan" },
      { date: "2023-03-01", title: "Uppföljning", section: "Uppföljning" },
    ];
    const first = imported(rows);

    expect(idsByRow(imported(rows.toReversed(), first))).toEqual(idsByRow(first).toReversed());
  });

  test("4 500 rows with new dates and titles are matched in seconds", () => {
    const many = Array.from({ length: 4500 }, (_, nth): Row => ({
      date: `2023-${String((nth % 12) + 1).padStart(2, "0")}-15`,
      title: `Punkt ${nth}`,
    }));
    const before = imported(many);

    const { changes } = mergeCalendar(
      before,
      calendarOf(
        many.map((row, nth) => ({ date: "2024-01-01", title: `Annat ${nth * 7}`, comment: row.title })),
      ),
    );

    expect(changes.added.length + changes.changed.length).toBe(4500);
  });
});

describe("for any document", () => {
  const row = fc.record({
    date: fc.integer({ min: 1, max: 28 }).map((day) => `2023-03-${String(day).padStart(2, "0")}`),
    title: fc.constantFrom(
      "Möte CSG",
      "Möte KSO",
      "Utskick",
      "Budgetdag",
      "Stoppdatum",
      "Beslut",
      "–",
      "Möte",
    ),
    comment: fc.constantFrom("A", "B", "Ekonomen ansvarar för dragningen."),
  });
  const rows = fc.array(row, { maxLength: 30 });

  test("importing it again changes nothing", () => {
    fc.assert(
      fc.property(rows, (plan) => {
        const stored = imported(plan);
        const again = mergeCalendar(stored, calendarOf(plan));

        expect(again.calendar).toEqual(stored);
        expect(again.open).toEqual([]);
        expect(again.changes.unchanged).toBe(plan.length);
      }),
    );
  });

  test("ids are unique and ASCII, whatever was there before", () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const ids = idsByRow(imported(after, imported(before)));

        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      }),
    );
  });

  test("rows in another order, with others put in between, keep their ids", () => {
    const different = fc.uniqueArray(row, {
      selector: ({ date, title, comment }) => date + title + comment,
      maxLength: 30,
    });
    fc.assert(
      fc.property(different, fc.array(fc.nat()), (plan, keys) => {
        const stored = imported(plan);
        const idOf = new Map(plan.map((each, at) => [each, stored.events[at]?.id]));
        const shuffled = plan
          .map((each, at) => ({ each, key: keys[at % Math.max(keys.length, 1)] ?? at }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const added = shuffled.flatMap((each, at) =>
          at % 3 === 0 ? [{ date: "2024-05-01", title: `Nytt ${at}` }, each] : [each],
        );

        const events = imported(added, stored).events;

        added.forEach((each, at) => {
          if (idOf.has(each as never)) expect(events[at]?.id).toBe(idOf.get(each as never));
        });
      }),
    );
  });

  test("every event is added or known, and every stored event is kept or removed", () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const stored = imported(before);
        const { changes, calendar } = mergeCalendar(stored, calendarOf(after));
        const known = calendar.events.length - changes.added.length;

        expect(known).toBe(stored.events.length - changes.removed.length);
        expect(changes.unchanged).toBeLessThanOrEqual(known);
      }),
    );
  });
});
