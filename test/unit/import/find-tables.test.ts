import { describe, expect, test } from "vitest";
import { matchHeading } from "../../../src/domain/calendar/import/columns.ts";
import type { Grid } from "../../../src/domain/calendar/import/grid.ts";
import { readPrintedRows, type PrintedRow } from "../../../src/domain/calendar/import/printed-rows.ts";

const grid = (text: string, name?: string): Grid => ({
  ...(name === undefined ? {} : { name }),
  rows: text.split("\n").map((line) => line.split(";")),
});
const rowsOf = (...grids: Grid[]): readonly PrintedRow[] => {
  const outcome = readPrintedRows(grids);
  if (outcome.kind !== "rows") throw new Error(outcome.kind);
  return outcome.rows;
};

describe("a heading", () => {
  test.each([
    ["Datum", "date"],
    ["DATUM:", "date"],
    ["När?", "date"],
    ["Nar", "date"],
    ["Tidpunkt", "date"],
    ["Datum och tid", "date"],
    ["Klockslag", "time"],
    ["Händelse/aktivitet", "title"],
    ["Handelse", "title"],
    ["Händelser", "title"],
    ["Hänelse", "title"],
    ["Vad ska göras", "title"],
    ["Syfte med mötet", "purpose"],
    ["Beskrivning (kort)", "purpose"],
    ["Förtroendevalda", "politicians"],
    ["Tjanstemän", "officials"],
    ["Vem ansvarar?", "responsible"],
    ["Ansvarig tjänsteman", "responsible"],
    ["Beslutsinstanser", "decisionBody"],
    ["Anm.", "comment"],
    ["Lokal", "place"],
    ["Inflöde", "inflow"],
    ["Datum 2024", "date"],
    ["Period 2024/25", "date"],
    ["When", "date"],
    ["What", "title"],
    ["Responsible", "responsible"],
  ])("%s", (heading, column) => {
    expect(matchHeading(heading)?.column).toBe(column);
  });

  test.each([
    "",
    "Målgrupp",
    "12",
    "Kallelse skickas",
    "Budget 2024",
    "Möte med kommunstyrelsens presidium och nämnderna",
  ])("%s is not one that the reader knows", (heading) => {
    expect(matchHeading(heading)).toBeUndefined();
  });
});

describe("a table", () => {
  test("has its columns in any order, and keeps the unknown ones", () => {
    const [row] = rowsOf(grid("Målgrupp;Vad;Ansvarig;När\nElever;Skolstart;Rektor;18 augusti"));

    expect(row).toEqual({
      row: 1,
      title: "Skolstart",
      dateText: "18 augusti",
      dateToRead: "18 augusti",
      fields: { responsible: "Rektor" },
      extra: { Målgrupp: "Elever" },
    });
  });

  test("may stand below a title and some lines of introduction", () => {
    const rows = rowsOf(grid("Tidsplan 2024\n\nFastställd av KS;;\nDatum;Händelse;Syfte\n1 mars;Möte;Plan"));

    expect(rows.map(({ title }) => title)).toEqual(["Möte"]);
  });

  test("rows that look a little like headings are rows", () => {
    const rows = rowsOf(
      grid(
        "Period;Moment;Innehåll\nmars;Aktiviteter;Beskrivning av läget och vad vi gör\nkvartal 1;Vecka;x\nT1;Process;Ansvar",
      ),
    );

    expect(rows.map(({ title }) => title)).toEqual(["Aktiviteter", "Vecka", "Process"]);
  });

  test.each([
    "2022-10-31 – 2022-11-04 v. 44;Möte",
    "Vecka 12;Aktivitet",
    "när det passar;Möte",
    "Period 1;Beslut",
  ])("dates are no headings: %s", (row) => {
    expect(rowsOf(grid(`Datum;Händelse\n1 mars;A\n${row}`))).toHaveLength(2);
  });

  test.each(["Stoppdatum", "Deadline", "Start", "Vecka", "Period", "Tid", "Senast", "Händelse", "Dag", "År"])(
    "a row titled %s keeps its place and its date",
    (title) => {
      for (const date of [
        "2026-03-01",
        "mars",
        "v. 12",
        "1 mars (prel.)",
        "löpande",
        "2026",
        "meddelas senare",
      ]) {
        const rows = rowsOf(grid(`Datum;Händelse\n1 feb;A\n${date};${title}\n1 april;B`));
        const wide = rowsOf(grid(`Händelse;Ansvarig;Datum\nA;;1 feb\n${title};;${date}\nB;;1 april`));

        for (const found of [rows, wide])
          expect(found.map((row) => [row.row, row.dateText, row.title])).toEqual([
            [1, "1 feb", "A"],
            [2, date, title],
            [3, "1 april", "B"],
          ]);
      }
    },
  );

  test("a number under Vecka is a date too", () => {
    const rows = rowsOf(grid("Vecka;Vad\n11;A\n12;Deadline\n13;B"));

    expect(rows.map(({ dateText, title }) => [dateText, title])).toEqual([
      ["vecka 11", "A"],
      ["vecka 12", "Deadline"],
      ["vecka 13", "B"],
    ]);
  });

  test("a row with a date does not stand in for headings that are missing", () => {
    expect(
      readPrintedRows([grid("2026-01-10;Budgetdag\n2026-03-01;Stoppdatum\n2026-04-01;Beslut")]),
    ).toMatchObject({ kind: "no-date-column" });
  });

  test("headings that are repeated on each page go on with the same table", () => {
    const rows = rowsOf(grid("Datum;Vad\n1 mars;A\nDatum;Vad\n2 mars;B"));

    expect(rows.map(({ row, title, section }) => [row, title, section])).toEqual([
      [1, "A", undefined],
      [2, "B", undefined],
    ]);
  });

  test("a caption that is repeated with them is the same table's", () => {
    const page = "Tidsplan 2024\nDatum;Vad\n";

    const rows = rowsOf(grid(`${page}1 mars;A\n${page}2 mars;B`));

    expect(rows.map(({ row, title, section }) => [row, title, section])).toEqual([
      [1, "A", undefined],
      [2, "B", undefined],
    ]);
  });

  test("several tables with captions are sections that count their own rows", () => {
    const rows = rowsOf(
      grid("Planering\nNär;Vad\nmars;A\napril;B\n\nUppföljning\nNär;Vad;Beslutsinstans\nmaj;C;KS"),
    );

    expect(rows.map(({ row, title, section }) => [section, row, title])).toEqual([
      ["Planering", 1, "A"],
      ["Planering", 2, "B"],
      ["Uppföljning", 1, "C"],
    ]);
  });

  test("several sheets are sections with their names", () => {
    const rows = rowsOf(
      grid("När;Vad\nmars;A", "Våren"),
      grid("Läs mig", "Info"),
      grid("När;Vad\nokt;B", "Hösten"),
    );

    expect(rows.map(({ section, title }) => [section, title])).toEqual([
      ["Våren", "A"],
      ["Hösten", "B"],
    ]);
  });

  test("a band across the table names the rows below it", () => {
    const rows = rowsOf(grid("Datum;Vad\nPlanering;\n1 mars;A\nUppföljning;\n2 mars;B\n3 mars;"));

    expect(rows.map(({ section, dateText, title }) => [section, dateText, title])).toEqual([
      ["Planering", "1 mars", "A"],
      ["Uppföljning", "2 mars", "B"],
      ["Uppföljning", "3 mars", ""],
    ]);
  });

  test("a column for the section is the row's own section", () => {
    const rows = rowsOf(grid("Avsnitt;Period;Aktivitet\nPlan;mars;A\nPlan;april;B\nUtfall;maj;C"));

    expect(rows.map(({ row, section }) => [row, section])).toEqual([
      [1, "Plan"],
      [2, "Plan"],
      [3, "Utfall"],
    ]);
  });

  test.each([
    ["Datum;Nämnd;Plats\n1 mars;KS;Rådhuset", "KS"],
    ["Datum;Budgetprocess 2024\n1 mars;Bokslut", "Bokslut"],
    ["Datum;Beskrivning\n1 mars;Vi ses", "Vi ses"],
  ])("without a column for what happens the nearest one names it", (text, title) => {
    expect(rowsOf(grid(text))[0]?.title).toBe(title);
  });
});

describe("a date that stands in several columns is read as one", () => {
  test.each([
    ["År;Datum;Vad\n2023;17 mars;A", "17 mars", "17 mars 2023"],
    ["Datum;Klockan;Vad\n17 mars;13.00–16.00;A", "17 mars", "17 mars kl. 13.00–16.00"],
    ["Datum;Tid;Vad\n17 mars;kl 13;A", "17 mars", "17 mars kl 13"],
    ["Startdatum;Slutdatum;Vad\n1 mars;5 april;A", "1 mars – 5 april", "1 mars – 5 april"],
    ["Startdatum;Slutdatum;Vad\n1 mars;1 mars;A", "1 mars", "1 mars"],
    ["Vecka;Vad\n12;A", "vecka 12", "vecka 12"],
    ["Vecka;Datum;Vad\n12;;A", "vecka 12", "vecka 12"],
    ["Vecka;Datum;Vad\n12;20 mars;A", "20 mars", "vecka 12, 20 mars"],
    ["Vecka;Veckodag;Datum;Vad\n12;måndag;2023-03-20;A", "2023-03-20", "vecka 12, måndag 2023-03-20"],
    ["Vecka;Tid;Vad\n12;13.00–15.00;A", "vecka 12", "vecka 12 kl. 13.00–15.00"],
    ["Vecka;Tid;Vad\n12;20–22 mars;A", "20–22 mars", "vecka 12, 20–22 mars"],
    ["Vecka;Datum;Vad\n12;mars;A", "mars", "mars"],
    ["Månad;Dag;Vad\nmars;17;A", "17 mars", "17 mars"],
    ["Månad;Dag;Vad\nmars;17.–19.;A", "17–19 mars", "17–19 mars"],
    ["Månad;Vad\nmars;A", "mars", "mars"],
    ["Tid;Vad\nmars;A", "mars", "mars"],
  ])("%s", (text, printed, toRead) => {
    expect(rowsOf(grid(text))[0]).toMatchObject({ dateText: printed, dateToRead: toRead });
  });

  test("a month holds until the next one", () => {
    const rows = rowsOf(grid("Månad;Dag;Vad\nmars;17;A\n;24;B\napril;;C\n;3;D"));

    expect(rows.map(({ dateText }) => dateText)).toEqual(["17 mars", "24 mars", "april", "3 april"]);
  });
});

describe("what is no calendar is refused", () => {
  test.each([
    ["Namn;Telefon\nAnna;0123", { kind: "no-date-column", seen: ["Namn", "Telefon"] }],
    ["Bara en text", { kind: "no-date-column", seen: [] }],
    ["Datum;Vad\n", { kind: "no-rows" }],
    [";\n;", { kind: "no-rows" }],
  ])("%s", (text, refusal) => {
    expect(readPrintedRows([grid(text)])).toEqual(refusal);
  });

  test("headings far down are no headings", () => {
    const text = `${"a;b\n".repeat(25)}Datum;Vad\n1 mars;A`;

    expect(readPrintedRows([grid(text)])).toMatchObject({ kind: "no-date-column" });
  });
});
