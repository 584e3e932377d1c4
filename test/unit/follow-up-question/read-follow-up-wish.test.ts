import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { FollowUpWish, SaidMonth } from "../../../src/domain/follow-up-question/follow-up-wish.ts";
import { readFollowUpWish } from "../../../src/domain/follow-up-question/read-follow-up-wish.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { readProposalWish } from "../../../src/domain/proposal-question/read-wish.ts";
import { readReportWish } from "../../../src/domain/report-question/read-report-wish.ts";
import { texts } from "../../../src/text/texts.ts";

/** 'used "IT" 11 sv': what is wanted, with the names as they were written and the months. */
function wanted(text: string): string {
  const wish = readFollowUpWish(text);
  return wish === undefined ? "" : [...detailsOf(wish), wish.lang].join(" ");
}

function detailsOf(wish: FollowUpWish): readonly string[] {
  switch (wish.kind) {
    case "show":
    case "memorandum":
      return [wish.kind, ...monthText(wish.month), ...nameText("of", wish.area)];
    case "settings":
      return [wish.kind, ...nameText("of", wish.area)];
    case "comment":
      return [wish.kind, ...nameText("for", wish.unit), ...monthText(wish.month)];
    case "question": {
      const { asks, isSure, units, way, fact, rank, month, with: other, isMonthAlone } = wish.question;
      return [
        asks,
        ...(isSure ? [] : ["perhaps"]),
        ...(fact === undefined ? [] : [fact]),
        ...(rank === undefined ? [] : [rank.order, rank.by]),
        ...(way === undefined ? [] : [way]),
        ...units.map((unit) => `"${unit}"`),
        ...monthText(month),
        ...(other === undefined ? [] : ["with", ...monthText(other)]),
        ...(isMonthAlone === true ? ["alone"] : []),
      ];
    }
  }
}

function monthText(month: SaidMonth | undefined): readonly string[] {
  if (month === undefined) return [];
  return [month.year === undefined ? `${month.month}` : `${month.year}-${month.month}`];
}

function nameText(before: string, name: string | undefined): readonly string[] {
  return name === undefined ? [] : [`${before} "${name}"`];
}

describe("what is wanted with the month's follow-up", () => {
  it.each([
    ["uppföljning", "show sv"],
    ["Uppföljning!", "show sv"],
    ["uppföljningen november", "show 11 sv"],
    ["uppföljning nov 2025", "show 2025-11 sv"],
    ["uppföljning 2025-11", "show 2025-11 sv"],
    ["visa uppföljningen för oktober", "show 10 sv"],
    ["hej, kan jag få se uppföljningen för november tack", "show 11 sv"],
    ["uppfoljnign november", "show 11 sv"],
    ["ekonomisk uppföljning", "show sv"],
    ["ekonomi- och verksamhetsuppföljning efter november", "show 11 sv"],
    ["sammanfatta uppföljningen", "show sv"],
    ["vad säger uppföljningen?", "show sv"],
    ["månadsuppföljning", "show sv"],
    ["budgetuppföljningen", "show sv"],
    ["uppföljning november för Kommunledningsstaben", 'show 11 of "Kommunledningsstaben" sv'],
    ["follow-up November", "show 11 en"],
    ["show me the follow-up for November 2025", "show 2025-11 en"],
    ["may I see the monthly follow-up?", "show en"],

    ["tjänsteskrivelse", "memorandum sv"],
    ["tjänsteskrivelse november", "memorandum 11 sv"],
    ["skriv tjänsteskrivelsen för november 2025", "memorandum 2025-11 sv"],
    ["utkast till tjänsteskrivelse", "memorandum sv"],
    ["memorandum November", "memorandum 11 en"],

    ["uppföljning inställningar", "settings sv"],
    ["inställningar för uppföljningen", "settings sv"],
    ["follow-up settings", "settings en"],

    ["kommentera", "comment sv"],
    ["kommentera IT", 'comment for "IT" sv'],
    ["kommentera avvikelsen", "comment sv"],
    ["kommentera avvikelsen för IT", 'comment for "IT" sv'],
    ["kommentera november", "comment 11 sv"],
    ["mina kommentarer", "comment sv"],
    ["comment on IT", 'comment for "IT" en'],
    ["my comments", "comment en"],
  ])("%j", (text, wish) => {
    expect(wanted(text)).toBe(wish);
  });
});

describe("questions about the figures", () => {
  it.each([
    ["hur ligger IT till?", 'standing perhaps "IT" sv'],
    ["hur ligger IT till mot budget?", 'standing "IT" sv'],
    ["hur låg IT till i november?", 'standing perhaps "IT" 11 sv'],
    ["i november, hur låg IT till?", 'standing perhaps "IT" 11 sv'],
    ["kan du säga hur IT ligger till?", 'standing perhaps "IT" sv'],
    ["hur går det för HR?", 'standing perhaps "HR" sv'],
    ["hur gar det for hr", 'standing perhaps "hr" sv'],
    ["hur ligger vi till?", "standing perhaps sv"],
    ["håller vi budgeten?", "standing sv"],
    ["går IT back?", 'standing "IT" sv'],
    ["stämmer det att IT går back?", 'standing "IT" sv'],
    ["vem har störst avvikelse?", "largest sv"],
    ["vem har störst avvikelse, IT eller HR?", 'largest "IT eller HR" sv'],
    ["vem har storst avikelse", "largest sv"],
    ["vem har mest kvar?", "largest under sv"],
    ["vem ligger sämst till?", "largest over sv"],
    ["vilka går back?", "over over sv"],
    ["vilka går över budget?", "over over sv"],
    ["vilka håller budgeten?", "over under sv"],
    ["vilka är över gränsen?", "over sv"],
    ["hur mycket av budgeten har vi gjort av med?", "used sv"],
    ["hur mkt av budgeten har vi gjort av med", "used sv"],
    ["hur stor del av årsbudgeten är förbrukad?", "used sv"],
    ["hur mycket av budgeten har HR förbrukat?", 'used "HR" sv'],
    ["hur mycket har vi kvar?", "left perhaps sv"],
    ["hur mycket pengar har HR kvar?", 'left "HR" sv'],
    ["hur mycket av årsbudgeten är kvar?", "left sv"],
    ["vad är budgeten?", "budget perhaps sv"],
    ["vad är årsbudgeten för TIA?", 'budget "TIA" sv'],
    ["vad är utfallet i november?", "outcome 11 sv"],
    ["vad är utfallet i november (bara månaden)?", "outcome 11 alone sv"],
    ["hur stor avvikelse har ekonomi o planering", 'deviation "ekonomi o planering" sv'],
    ["vad är prognosen?", "forecast perhaps sv"],
    ["vad är prognosen för HR?", 'forecast "HR" sv'],
    ["vad är prognosen efter augusti?", "forecast perhaps 8 sv"],
    ["jämför med oktober", "compare with 10 sv"],
    ["jämför med förra månaden", "compare sv"],
    ["jämför november med oktober 2024", "compare 11 with 2024-10 sv"],
    ["jämför IT med oktober", 'compare "IT" with 10 sv'],
    ["jämför IT och HR", 'compare perhaps "IT och HR" sv'],
    ["vem är handläggare för uppföljningen?", "fact caseOfficer sv"],
    ["vem är handlagare för uppfoljningen", "fact caseOfficer sv"],
    ["vad är diarienumret?", "fact perhaps caseNumber sv"],
    ["vem är ansvarig chef?", "fact perhaps head sv"],
    ["när är tabellen daterad?", "fact tableDated sv"],
    ["när tas uppföljningen upp?", "fact perhaps body sv"],
    ["vilket organ?", "fact perhaps body sv"],
    ["vilken paragraf?", "fact perhaps paragraph sv"],
    ["är månaden slut i siffrorna?", "fact caveat sv"],
    ["varför går IT back?", 'comments "IT" sv'],
    ["vad beror underskottet på hos IT?", 'comments "IT" sv'],
    ["vilka har inte kommenterat?", "missing-comments sv"],
    ["vad betyder minus?", "meaning sv"],
    ["vilka ingår i TIA-avdelningen?", 'parts perhaps "TIA-avdelningen" sv'],
    ["hur många enheter finns i uppföljningen?", "parts sv"],
    ["vilka månader är inlästa?", "months sv"],

    ["hur stor är IT:s avvikelse?", 'deviation "IT:s" sv'],
    ["vad har IT för årsbudget?", 'budget "IT" sv'],
    ["hur stor är den totala årsbudgeten?", "budget sv"],
    ["vad är totala budgeten?", "budget perhaps sv"],
    ["vad blev utfallet totalt?", "outcome sv"],
    ["hur mycket har vi redovisat i november?", "outcome 11 sv"],
    ["är IT över eller under budget?", 'standing "IT" sv'],
    ["ligger vi över eller under budget?", "standing sv"],
    ["går vi med plus eller minus?", "standing sv"],
    ["har vi över- eller underskott?", "standing sv"],
    ["kommer vi att hålla budgeten?", "standing sv"],
    ["med hur mycket överskrider IT budgeten?", 'deviation "IT" sv'],
    ["vilka har ett överskott?", "over under sv"],
    ["vad är prognosen för helåret?", "forecast sv"],
    ["vem är handläggare för ärendet?", "fact perhaps caseOfficer sv"],
    ["vem har skrivit uppföljningen?", "fact perhaps caseOfficer sv"],
    ["vilket diarienummer har ärendet?", "fact perhaps caseNumber sv"],
    ["dnr?", "fact perhaps caseNumber sv"],
    ["när tar allmänna utskottet upp uppföljningen?", "fact perhaps body sv"],
    ["under vilken paragraf behandlades uppföljningen?", "fact paragraph sv"],
    ["kommentarer från IT", 'comments perhaps "IT" sv'],
    ["vilken enhet har störst budget?", "largest most budget sv"],
    ["vem har minst årsbudget, IT eller HR?", 'largest least budget "IT eller HR" sv'],
    ["vem har förbrukat mest?", "largest most outcome sv"],
    ["vem har förbrukat mest av sin budget?", "largest most share sv"],
    ["vilken enhet har förbrukat minst andel av budgeten?", "largest least share sv"],
    ["vilken enhet har minst avvikelse?", "largest least deviation sv"],
    ["vem har högst prognos?", "largest most forecast sv"],

    ["how is IT doing?", 'standing perhaps "IT" en'],
    ["are we within budget?", "standing en"],
    ["who has the largest deviation, IT or HR?", 'largest "IT or HR" en'],
    ["which units are over budget?", "over over en"],
    ["how much of the budget have we spent?", "used en"],
    ["how much is left of the budget?", "left en"],
    ["what is the annual budget for TIA?", 'budget "TIA" en'],
    ["what is the forecast for HR?", 'forecast "HR" en'],
    ["compare with October", "compare with 10 en"],
    ["who is the case officer for the follow-up?", "fact caseOfficer en"],
    ["why is IT over budget?", 'comments "IT" en'],
    ["who has not commented?", "missing-comments en"],
    ["what does minus mean?", "meaning en"],
    ["what is the forecast?", "forecast perhaps en"],
    ["what's the forecast?", "forecast perhaps en"],
    ["what is IT's deviation?", 'deviation "IT\'s" en'],
    ["what's left for HR?", 'left perhaps "HR" en'],
    ["is IT over or under budget?", 'standing "IT" en'],
    ["difference between IT and HR?", 'compare perhaps "IT and HR" en'],
    ["which unit has the largest budget?", "largest most budget en"],
    ["who has spent the most?", "largest most outcome en"],
    ["who has used the smallest share of its budget?", "largest least share en"],
    ["which unit has the smallest deviation?", "largest least deviation en"],
    ["who's the case officer?", "fact perhaps caseOfficer en"],
  ])("%j", (text, wish) => {
    expect(wanted(text)).toBe(wish);
  });

  it.each(
    LANGS.flatMap((lang) =>
      Object.entries(texts[lang].followUpAnswers.asks).map((ask) => [lang, ...ask] as const),
    ),
  )("reads what a button asks, in %s: %s", (lang, name, ask) => {
    if (name === "inMonth") return;
    const asked = (ask as (unit: string) => string)("IT");
    expect(wanted(asked)).toMatch(new RegExp(`^${name}( perhaps)? "IT" ${lang}$`, "u"));
    const { inMonth } = texts[lang].followUpAnswers.asks;
    expect(wanted(inMonth(asked, "november 2025"))).toMatch(
      new RegExp(`^${name}( perhaps)? "IT" 2025-11 ${lang}$`, "u"),
    );
  });
});

describe("what is the calendar's stays the calendar's", () => {
  it.each([
    "när är uppföljningen?",
    "när lämnas delårsrapporten?",
    "när ska prognosen lämnas",
    "när ska prognosen vara klar?",
    "vem skriver tjänsteskrivelsen till KS om rambudgeten",
    "när ska tjänsteskrivelsen vara klar?",
    "var hittar jag mallen för tjänsteskrivelsen?",
    "vad är en tjänsteskrivelse?",
    "vem ansvarar för uppföljningen?",
    "vad är syftet med uppföljningen?",
    "när tar KS uppföljningen?",
    "måluppföljning",
    "uppföljning av mål",
    "vad händer i november?",
    "vad händer med budgeten i november?",
    "november",
    "oktober 2025?",
    "hur ser månaden ut?",
    "hur ser november ut?",
    "när är november slut?",
    "när beslutas budgeten?",
    "vem beslutar om budgeten?",
    "vem är med på budgetdagen?",
    "har KF tagit budgeten?",
    "budget 2026",
    "budget",
    "prognos",
    "hur många dagar är det kvar till budgeten?",
    "hur lång tid har vi kvar?",
    "hur mycket tid är kvar?",
    "vad är kvar?",
    "vad är nästa steg?",
    "hur går det?",
    "hur ligger det till?",
    "läget?",
    "är det slut?",
    "vem är ansvarig?",
    "vem är chef för IT?",
    "vem ska kommentera remissen?",
    "vad betyder KLG?",
    "vad står det i tidsplanen?",
    "vad ligger mellan bokslutsdagen och FFU?",
    "vilka är med på mötet?",
    "inställningar",
    "when is the follow-up?",
    "when is the forecast due?",
    "what happens in November?",
    "how many days are left?",
    "what is left to do?",
    "how is it going?",
    "",
    "?",
  ])("%j", (text) => {
    expect(wanted(text)).toBe("");
  });

  it.each([
    "är månadsuppföljningen klar?",
    "hur går det med månadsuppföljningen?",
    "har IT lämnat in månadsuppföljningen?",
    "klarmarkera månadsuppföljningen",
    "vilka har inte klarmarkerat?",
    "vilka enheter är klara?",
    "mina rapporter",
    "IT är klar med uppföljningen",
    "which reports are missing?",
  ])("%j stays a wish of reports", (text) => {
    expect(readReportWish(text)).toBeDefined();
    expect(wanted(text)).toBe("");
  });

  it.each(["mina förslag", "hur många förslag är tillstyrkta?", "sammanställning", "granska"])(
    "%j stays a wish of proposals",
    (text) => {
      expect(readProposalWish(text)).toBeDefined();
      expect(wanted(text)).toBe("");
    },
  );

  const SHARED = "../shared/qa/dev.jsonl";
  const sets = [
    ...readdirSync("test/fixtures/questions").map((name) => `test/fixtures/questions/${name}`),
    ...(existsSync(SHARED) ? [SHARED] : []),
  ];

  it.each(sets)("no question of %s to a calendar is taken for a wish", (file) => {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    const asked = lines.flatMap((line) => {
      const {
        q,
        turns,
        dataset = "",
      } = JSON.parse(line) as {
        readonly q?: string;
        readonly turns?: readonly { q: string }[];
        readonly dataset?: string;
      };
      if (dataset.startsWith("uppfoljning")) return [];
      return turns?.map((turn) => turn.q) ?? [q ?? ""];
    });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((question) => readFollowUpWish(question) !== undefined)).toEqual([]);
  });

  it("no title of a sample calendar is taken for a wish", async () => {
    const titles = (await loadCalendars("samples")).flatMap(({ events }) => events.map(({ title }) => title));
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => readFollowUpWish(title) !== undefined)).toEqual([]);
  });
});

describe("any message", () => {
  const words = fc.constantFrom(
    ..."hur ligger IT till vem har störst avvikelse vilka går över budget jämför med oktober november 2025 # och för HR kommentera uppföljningen prognosen bara månaden".split(
      " ",
    ),
  );
  const near = fc.array(words, { maxLength: 40 }).map((all) => all.join(" "));

  it("is read without a fault, and the same way twice", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
        expect(readFollowUpWish(text)).toEqual(readFollowUpWish(text));
      }),
    );
  });

  it("names words that were written, and nothing else", () => {
    fc.assert(
      fc.property(near, (text) => {
        const wish = readFollowUpWish(text);
        const named = wish?.kind === "question" ? wish.question.units : [];
        for (const name of named) for (const word of name.split(" ")) expect(text).toContain(word);
      }),
    );
  });

  it("is read at once, however it is made", () => {
    const hostile = [
      "alla ".repeat(18),
      "jämför ".repeat(20),
      "hur mycket av budgeten har a och b och c och d och e och f och g kvar",
      `vem har störst avvikelse ${"av IT ".repeat(7)}`,
      "budget ".repeat(20_000),
      "å".repeat(100_000),
    ];
    for (const text of hostile) readFollowUpWish(text);
    const started = performance.now();
    for (const text of hostile) readFollowUpWish(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
