import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { readProposalWish } from "../../../src/domain/proposal-question/read-wish.ts";
import { readReportWish } from "../../../src/domain/report-question/read-report-wish.ts";
import type { Named, ReportWish } from "../../../src/domain/report-question/report-wish.ts";
import { texts } from "../../../src/text/texts.ts";

/** 'mark "omvärldsanalysen" for "IT" sv': what is wanted, with the names as they were written. */
function wanted(text: string): string {
  const wish = readReportWish(text);
  return wish === undefined ? "" : [wish.kind, ...detailsOf(wish), wish.lang].join(" ");
}

function detailsOf(wish: ReportWish): readonly string[] {
  switch (wish.kind) {
    case "mark":
      return [...(wish.act === "approve" ? ["approve"] : []), ...namesOf(wish)];
    case "undo":
    case "missing-mine":
      return namesOf(wish);
    case "reports":
      return [...(wish.wants === "list" ? [] : [wish.wants]), ...namesOf(wish)];
    case "pause":
      return [
        ...(wish.ends === true ? ["ends"] : []),
        ...(wish.until === undefined ? [] : [`"${wish.until}"`]),
      ];
    case "claim":
      return [`"${wish.place}"`];
    case "question": {
      const { asks, isSure } = wish.question;
      return [asks, ...(isSure ? [] : ["perhaps"]), ...namesOf(wish.question)];
    }
  }
}

function namesOf({ what, place }: Named): readonly string[] {
  return [...(what === undefined ? [] : [`"${what}"`]), ...(place === undefined ? [] : [`for "${place}"`])];
}

describe("somebody who is done", () => {
  it.each([
    ["klarmarkera", "mark sv"],
    ["Klarmarkera!", "mark sv"],
    ["hej, jag vill klarmarkera tack", "mark sv"],
    ["klamarkera", "mark sv"],
    ["klarmarkering", "mark sv"],
    ["jag är klar", "mark sv"],
    ["vi är klara", "mark sv"],
    ["nu är vi klara", "mark sv"],
    ["jag är klar nu", "mark sv"],
    ["klar", "mark sv"],
    ["klarmarkera rapporten", "mark sv"],
    ["klarmarkera omvärldsanalysen", 'mark "omvärldsanalysen" sv'],
    ["Klarmarkera Omvärldsanalys 2024 per processgrupp", 'mark "Omvärldsanalys 2024 per processgrupp" sv'],
    ["vi är klara med omvärldsanalysen", 'mark "omvärldsanalysen" sv'],
    ["Vi är klara med månadsuppföljningen för IT.", 'mark "månadsuppföljningen" for "IT" sv'],
    ["IT är klara med omvärldsanalysen", 'mark "omvärldsanalysen" for "IT" sv'],
    ["jag klarmarkerar IT", 'mark "IT" sv'],
    ["klarmarkera för IT", 'mark for "IT" sv'],
    ["klarmarkera Barn- och utbildningsnämnden", 'mark "Barn- och utbildningsnämnden" sv'],
    [
      "klarmarkera omvärldsanalysen för Barn- och utbildningsnämnden",
      'mark "omvärldsanalysen" for "Barn- och utbildningsnämnden" sv',
    ],
    ["omvärldsanalysen är klar", 'mark "omvärldsanalysen" sv'],
    ["mål 2 är klart", 'mark "mål 2" sv'],
    ["mål 2 är klarmarkerat", 'mark "mål 2" sv'],
    ["markera rapporten klar för mål 2", 'mark for "mål 2" sv'],
    ["markera rapporten som klar för mål 2", 'mark for "mål 2" sv'],
    ["markera IT som klar", 'mark "IT" sv'],
    ["markera klart för HR", 'mark for "HR" sv'],
    ["rapportera IT klar", 'mark "IT" sv'],
    ["vi har rapporterat", "mark sv"],
    ["klart!", "mark sv"],
    ["klarmarkera allt", "mark sv"],
    ["nu är rapporten klar för IT", 'mark for "IT" sv'],
    ["vi har klarmarkerat omvärldsanalysen", 'mark "omvärldsanalysen" sv'],
    ["godkänn", "mark approve sv"],
    ["godkänn rapporten för mål 2", 'mark approve for "mål 2" sv'],
    ["jag godkänner rapporten för mål 2", 'mark approve for "mål 2" sv'],
    ["jag vill godkänna mål 2", 'mark approve "mål 2" sv'],
    ["rapporten för mål 2 är godkänd", 'mark approve "mål 2" sv'],
    ["mark it as done", "mark en"],
    ["mark as done", "mark en"],
    ["done", "mark en"],
    ["mark IT as done", 'mark "IT" en'],
    ["I'm done", "mark en"],
    ["we are done with the environmental analysis", 'mark "environmental analysis" en'],
    ["mark the report as done for goal 2", 'mark for "goal 2" en'],
    ["approve the report for goal 2", 'mark approve for "goal 2" en'],
    ["HR is done with the follow-up", 'mark "follow-up" for "HR" en'],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected);
  });
});

describe("somebody who takes it back, or asks what is left", () => {
  it.each([
    ["ångra", "undo sv"],
    ["ångra klarmarkeringen", "undo sv"],
    ["ångra min klarmarkering", "undo sv"],
    ["ångra klarmarkeringen av omvärldsanalysen för IT", 'undo "omvärldsanalysen" for "IT" sv'],
    ["ta tillbaka klarmarkeringen för IT", 'undo "IT" sv'],
    ["ta tillbaka godkännandet av rapporten för mål 2", 'undo for "mål 2" sv'],
    ["vi är inte klara med omvärldsanalysen", 'undo "omvärldsanalysen" sv'],
    ["avmarkera IT", 'undo "IT" sv'],
    ["ångra det", "undo sv"],
    ["jag råkade klarmarkera", "undo sv"],
    ["undo", "undo en"],
    ["undo my mark for IT", 'undo for "IT" en'],
    ["we are not done yet", "undo en"],
    ["vad saknar jag?", "missing-mine sv"],
    ["vad saknar vi i omvärldsanalysen?", 'missing-mine "omvärldsanalysen" sv'],
    ["vad har jag kvar att klarmarkera?", "missing-mine sv"],
    ["vad ska jag klarmarkera", "missing-mine sv"],
    ["vad har jag att godkänna?", "missing-mine sv"],
    ["har jag något kvar att rapportera?", "missing-mine sv"],
    ["mina rapporter", "missing-mine sv"],
    // Who asks how it is done has not done it.
    ["hur klarmarkerar jag?", "missing-mine sv"],
    ["hur gör jag för att klarmarkera?", "missing-mine sv"],
    ["hur klarmarkerar man omvärldsanalysen?", 'missing-mine "omvärldsanalysen" sv'],
    ["hur rapporterar vi?", "missing-mine sv"],
    ["how do I report?", "missing-mine en"],
    ["how do we mark a report as done?", "missing-mine en"],
    ["vad väntar på mig?", "missing-mine sv"],
    ["vad återstår för mig?", "missing-mine sv"],
    ["which reports do I have left?", "missing-mine en"],
    ["visa mina klarmarkeringar", "missing-mine sv"],
    ["what am I missing?", "missing-mine en"],
    ["what do I have left to report?", "missing-mine en"],
    ["my reports", "missing-mine en"],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected);
  });
});

describe("somebody who wants reports, boards, a pause or a place", () => {
  it.each([
    ["rapporter", "reports sv"],
    ["Rapporter", "reports sv"],
    ["raporter", "reports sv"],
    ["visa alla rapporter", "reports sv"],
    ["vilka rapporter finns det?", "reports sv"],
    ["reports", "reports en"],
    ["show the reports", "reports en"],
    ["ny rapport", "reports new sv"],
    ["lägg till en rapport", "reports new sv"],
    ["new report", "reports new en"],
    ["tavla", "reports board sv"],
    ["tavlan", "reports board sv"],
    ["visa tavlan för omvärldsanalysen", 'reports board "omvärldsanalysen" sv'],
    ["show the board for IT", 'reports board "IT" en'],
    ["pausa", "pause sv"],
    ["pausa i två veckor", 'pause "i två veckor" sv'],
    ["starta påminnelserna igen", "pause ends sv"],
    ["vi är ansvariga för IT", 'claim "IT" sv'],
    ["jag rapporterar för IT", 'claim "IT" sv'],
    ["I report for IT", 'claim "IT" en'],
    ["pausa till 14 augusti", 'pause "till 14 augusti" sv'],
    ["pausa påminnelserna till och med 14 augusti 2025", 'pause "till och med 14 augusti 2025" sv'],
    ["pausa mina påminnelser till 2025-08-14", 'pause "till 2025-08-14" sv'],
    ["jag vill pausa till fredag", 'pause "till fredag" sv'],
    ["pause until 14 August", 'pause "until 14 August" en'],
    ["pause my reminders until 2025-08-14", 'pause "until 2025-08-14" en'],
    ["avsluta pausen", "pause ends sv"],
    ["ta bort pausen", "pause ends sv"],
    ["end the pause", "pause ends en"],
    ["jag är ansvarig för IT", 'claim "IT" sv'],
    ["jag ansvarar för Barn- och utbildningsnämnden", 'claim "Barn- och utbildningsnämnden" sv'],
    ["jag är den som är ansvarig för mål 2", 'claim "mål 2" sv'],
    ["I am responsible for IT", 'claim "IT" en'],
    ["I'm responsible for goal 2", 'claim "goal 2" en'],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected);
  });
});

describe("somebody who asks where a report stands", () => {
  it.each([
    ["vilka har inte klarmarkerat?", "missing sv"],
    ["vilka har inte klarmarkerat än?", "missing sv"],
    ["vem har inte rapporterat?", "missing sv"],
    ["vilka nämnder har inte rapporterat?", "missing sv"],
    ["vilka har inte klarmarkerat omvärldsanalysen?", 'missing "omvärldsanalysen" sv'],
    ["vilka saknas?", ""],
    ["vilka saknas i rapporten?", "missing sv"],
    ["vilka saknas i omvärldsanalysen?", 'missing perhaps "omvärldsanalysen" sv'],
    ["vilka rapporter saknas?", "missing sv"],
    ["vilka är inte klara?", "missing perhaps sv"],
    ["vilka har klarmarkerat?", "done sv"],
    ["vilka är klara med omvärldsanalysen?", 'done perhaps "omvärldsanalysen" sv'],
    ["hur många har klarmarkerat?", "count sv"],
    ["hur många är klara?", "count perhaps sv"],
    ["hur går det med klarmarkeringen?", "count sv"],
    ["är alla klara?", "all perhaps sv"],
    ["är alla mål godkända?", "all perhaps sv"],
    ["vilka mål är inte godkända?", "missing perhaps sv"],
    ["vilka ligger efter?", "missing perhaps sv"],
    ["vilka har inte lämnat in?", "missing perhaps sv"],
    ["hur många har inte klarmarkerat?", "missing sv"],
    ["är det någon som inte har rapporterat?", "missing sv"],
    ["har någon klarmarkerat?", "count sv"],
    ["läget för omvärldsanalysen", 'count perhaps "omvärldsanalysen" sv'],
    ["hur går det med omvärldsanalysen?", 'count perhaps "omvärldsanalysen" sv'],
    ["rapportläget", "count sv"],
    ["vem har klarmarkerat för IT?", 'has for "IT" sv'],
    ["när blev IT klara?", 'has perhaps "IT" sv'],
    ["har IT och HR rapporterat?", 'has for "IT och HR" sv'],
    ["who is late?", "missing perhaps en"],
    ["how is the monthly follow-up going?", 'count perhaps "monthly follow-up" en'],
    ["har alla klarmarkerat omvärldsanalysen?", 'all "omvärldsanalysen" sv'],
    ["har miljönämnden rapporterat?", 'has for "miljönämnden" sv'],
    ["har IT klarmarkerat omvärldsanalysen?", 'has "omvärldsanalysen" for "IT" sv'],
    ["har vi rapporterat?", 'has for "vi" sv'],
    ["är IT klar?", 'has perhaps "IT" sv'],
    ["är mål 2 klarmarkerat?", 'has "mål 2" sv'],
    [
      "har socialnämnden lämnat in verksamhetsplanen?",
      'has perhaps "verksamhetsplanen" for "socialnämnden" sv',
    ],
    ["har IT lämnat in sin månadsuppföljning?", 'has perhaps "månadsuppföljning" for "IT" sv'],
    ["har alla nämnder lämnat in sina verksamhetsplaner?", 'all perhaps "verksamhetsplaner" sv'],
    ["har alla lämnat in?", "all perhaps sv"],
    ["vilka har inte lämnat in sin verksamhetsplan?", 'missing perhaps "verksamhetsplan" sv'],
    ["vilka nämnder har lämnat in verksamhetsplanen?", 'done perhaps "verksamhetsplanen" sv'],
    ["är it klar med månadsuppföljningen?", 'has perhaps "månadsuppföljningen" for "it" sv'],
    ["är rapporten klar för mål 2?", 'has perhaps for "mål 2" sv'],
    ["är rapporten godkänd för mål 2?", 'has perhaps for "mål 2" sv'],
    ["när klarmarkerade IT?", 'has for "IT" sv'],
    ["who has not reported?", "missing en"],
    ["who hasn't reported yet?", "missing en"],
    ["which committees have not reported?", "missing en"],
    ["who has reported?", "done en"],
    ["is everyone done?", "all perhaps en"],
    ["how many have reported?", "count en"],
    ["has the social committee reported?", 'has for "social committee" en'],
    ["is IT done?", 'has perhaps "IT" en'],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected === "" ? "" : `question ${expected}`);
  });
});

describe.each(LANGS)("what a button asks (%s)", (lang) => {
  it("is understood as what it says", () => {
    const { buttons } = texts[lang].reportQuestions;
    expect(wanted(buttons.mine.asks)).toBe(`missing-mine ${lang}`);
    expect(wanted(buttons.reports.asks)).toBe(`reports ${lang}`);
    expect(wanted(texts[lang].board.ask)).toBe(`reports board ${lang}`);
    expect(wanted(texts[lang].mark.refused.claimQuestion("IT"))).toBe(`claim "IT" ${lang}`);
  });
});

describe("what is the calendar's stays the calendar's", () => {
  it.each([
    "när är delårsrapporten klar?",
    "när ska rapporten vara klarmarkerad?",
    "var klarmarkerar man omvärldsrapporten?",
    "hur godkänner jag ett förslag?",
    "senaste dag klarmarkering omvärldsanalys",
    "stoppdatum för klarmarkering",
    "vem ansvarar för budgetdagen?",
    "vem är ansvarig för beslutet om ekonomiska ramar?",
    "vad har jag kvar?",
    "vad är kvar att göra?",
    "vad är redovisningschefen ansvarig för?",
    "nu är KS klart, vad är nästa steg?",
    "är nämndernas verksamhetsplaner klara före utskicket 13 oktober",
    "när godkände fullmäktige att visionen förlängs?",
    "när ska rapporten godkännas?",
    "påminn mig om omvärldsanalysen",
    "omvärldsanalysen?",
    "rapport per mål",
    "när skickas rapporterna ut?",
    "delårsrapport",
    "alla beslut i kommunstyrelsen",
    "when is the report done?",
    "who is responsible for the budgetberedning?",
    "when does the council approve the new goals?",
    "",
    "?",
  ])("%j", (text) => {
    expect(wanted(text)).toBe("");
  });

  it.each([
    "vilka förslag saknar granskning?",
    "mina förslag",
    "hur många förslag är tillstyrkta?",
    "granska",
    "förslag",
  ])("%s stays a wish of proposals", (text) => {
    expect(readProposalWish(text)).toBeDefined();
    expect(wanted(text)).toBe("");
  });

  const SHARED = "../shared/qa/dev.jsonl";
  const sets = [
    ...readdirSync("test/fixtures/questions").map((name) => `test/fixtures/questions/${name}`),
    ...(existsSync(SHARED) ? [SHARED] : []),
  ];

  it.each(sets)("no question of %s is taken for a wish", (file) => {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    const asked = lines.flatMap((line) => {
      const { q, turns } = JSON.parse(line) as {
        readonly q?: string;
        readonly turns?: readonly { q: string }[];
      };
      return turns?.map((turn) => turn.q) ?? [q ?? ""];
    });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((question) => readReportWish(question) !== undefined)).toEqual([]);
  });

  it("no title of a sample calendar is taken for a wish", async () => {
    const titles = (await loadCalendars("samples")).flatMap(({ events }) => events.map(({ title }) => title));
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => readReportWish(title) !== undefined)).toEqual([]);
  });
});

describe("any message", () => {
  const words = fc.constantFrom(
    ..."klarmarkera klar klara vi är jag med omvärldsanalysen för IT vilka har inte rapporterat alla godkänn rapporten pausa till ångra som".split(
      " ",
    ),
  );
  const near = fc.array(words, { maxLength: 40 }).map((all) => all.join(" "));

  it("is read without a fault, and the same way twice", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
        expect(readReportWish(text)).toEqual(readReportWish(text));
      }),
    );
  });

  it("names what was written, and nothing else", () => {
    fc.assert(
      fc.property(near, (text) => {
        const wish = readReportWish(text);
        const named = wish === undefined ? {} : wish.kind === "question" ? wish.question : wish;
        for (const name of [named].flatMap((each) => Object.entries(each)))
          if (name[0] === "what" || name[0] === "place") expect(text).toContain(name[1]);
      }),
    );
  });

  it("is read at once, however it is made", () => {
    const hostile = [
      "alla ".repeat(18),
      "klarmarkera ".repeat(20),
      "är a b c d e f g h i j k l m n o p klar",
      "har klar för klar för klar för klar för klar för klar för klar för klar inte",
      "rapport ".repeat(20_000),
      "å".repeat(100_000),
    ];
    const started = performance.now();
    for (const text of hostile) readReportWish(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
