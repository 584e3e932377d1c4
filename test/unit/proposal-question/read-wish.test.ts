import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProposalWish } from "../../../src/domain/proposal-question/proposal-wish.ts";
import { readProposalWish } from "../../../src/domain/proposal-question/read-wish.ts";
import type { ProposalType } from "../../../src/domain/proposal/proposal-type.ts";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";

/** "new investment sv": what is wanted, of which type or year, in which language. */
function wanted(text: string): string {
  const wish = readProposalWish(text);
  return wish === undefined ? "" : [wish.kind, ...detailsOf(wish), wish.lang].join(" ");
}

function detailsOf(wish: ProposalWish): readonly (string | number)[] {
  switch (wish.kind) {
    case "new":
      return wish.type === undefined ? [] : [wish.type];
    case "summary":
    case "round":
      return wish.budgetYear === undefined ? [] : [wish.budgetYear];
    case "open":
      return [wish.number.type, wish.number.budgetYear, wish.number.number];
    case "question": {
      const { asks, type, who, lacksReview, state, budgetYear } = wish.question;
      const whose = who === undefined ? undefined : `"${who}"`;
      const details = [type, whose, lacksReview === true ? "unreviewed" : undefined, state, budgetYear];
      return [asks, ...details.filter((each) => each !== undefined)];
    }
    case "mine":
    case "department":
    case "review":
    case "organisation":
      return [];
  }
}

describe("somebody who wants to hand in a proposal", () => {
  it.each([
    "förslag",
    "Förslag!",
    "ett förslag",
    "nytt förslag",
    "ett nytt förslag",
    "jag vill lämna ett förslag",
    "jag vill lämna in ett förslag",
    "Jag vill lämna in ett förslag till budgeten.",
    "hej, kan jag få lämna ett förslag tack",
    "Hej! Jag skulle vilja lämna in ett förslag, tack på förhand",
    "vi vill lämna in ett nytt förslag",
    "jag ska skriva ett förslag",
    "jag har ett förslag",
    "lämna in förslag",
    "lämna förslag",
    "skicka in ett förslag",
    "skapa förslag",
    "hur lämnar jag in ett förslag?",
    "hur gör jag för att lämna in ett förslag",
    "var lämnar man in förslag?",
    "hjälp mig att skriva ett förslag",
    "kan du hjälpa mig att lämna in ett förslag?",
    "vill lämna in ett förslag",
    "skriva förslag",
    "jag vill föreslå något",
    "jag vill lamna ett forslag",
    "jag vill lämna ett förslg",
    "jag vill lämna ett fröslag",
    "JAG VILL LÄMNA ETT FÖRSLAG",
  ])("%s", (text) => {
    expect(wanted(text)).toBe("new sv");
  });

  it.each<readonly [string, ProposalType]>([
    ["jag vill föreslå en effektivisering", "efficiency"],
    ["lämna en effektivisering", "efficiency"],
    ["ny effektivisering", "efficiency"],
    ["en ny besparing", "efficiency"],
    ["effektiviseringsförslag", "efficiency"],
    ["ny investering", "investment"],
    ["lämna ett investeringsförslag", "investment"],
    ["jag vill lämna in en investering", "investment"],
    ["förslag på investering", "investment"],
    ["ett förslag på en ny investering", "investment"],
    ["jag vill lämna in ett förslag om en reinvestering", "investment"],
    ["jag vill lämna ett driftförslag", "operating"],
    ["ny driftkostnadsförändring", "operating"],
    ["nytt uppdrag", "assignment"],
    ["förslag till uppdrag", "assignment"],
    ["jag vill lämna ett förslag på ett uppdrag", "assignment"],
    ["ny investring", "investment"],
  ])("%s", (text, type) => {
    expect(wanted(text)).toBe(`new ${type} sv`);
  });

  it.each([
    ["proposals", "new en"],
    ["a proposal", "new en"],
    ["new proposal", "new en"],
    ["I want to hand in a proposal", "new en"],
    ["I'd like to submit a proposal, please", "new en"],
    ["can I hand in a proposal?", "new en"],
    ["how do I hand in a proposal?", "new en"],
    ["new investment", "new investment en"],
    ["I want to propose an efficiency saving", "new efficiency en"],
    ["I would like to submit an investment proposal", "new investment en"],
    ["new assignment", "new assignment en"],
    ["I have a proposal", "new en"],
    ["I want to hand in a proposl", "new en"],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected);
  });
});

describe("somebody who wants to see what is there", () => {
  it.each([
    ["mina förslag", "mine sv"],
    ["visa mina förslag", "mine sv"],
    ["Kan jag få se mina förslag?", "mine sv"],
    ["mitt förslag", "mine sv"],
    ["mina utkast", "mine sv"],
    ["var är mitt förslag?", "mine sv"],
    ["hur går det med mitt förslag", "mine sv"],
    ["vad har hänt med mina förslag?", "mine sv"],
    ["jag vill ändra mitt förslag", "mine sv"],
    ["ta tillbaka mitt förslag", "mine sv"],
    ["vad har jag lämnat in?", "mine sv"],
    ["mina inlämnade förslag", "mine sv"],
    ["status på mitt förslag", "mine sv"],
    ["var hittar jag mina förslag?", "mine sv"],
    ["my proposals", "mine en"],
    ["show me my proposals", "mine en"],
    ["edit my proposal", "mine en"],
    ["what have I handed in?", "mine en"],
    ["förvaltningens förslag", "department sv"],
    ["visa förvaltningens förslag", "department sv"],
    ["våra förslag", "department sv"],
    ["prioritera förslagen", "department sv"],
    ["frisläpp förslag", "department sv"],
    ["vad har vi lämnat in?", "department sv"],
    ["our proposals", "department en"],
    ["the department's proposals", "department en"],
    ["release proposals", "department en"],
    ["granska", "review sv"],
    ["granskning", "review sv"],
    ["granska förslag", "review sv"],
    ["vad ska jag granska?", "review sv"],
    ["vilka förslag ska jag granska", "review sv"],
    ["har jag något att granska?", "review sv"],
    ["review", "review en"],
    ["what should I review?", "review en"],
    ["anything to review", ""],
    ["sammanställning", "summary sv"],
    ["sammanställningen", "summary sv"],
    ["visa sammanställningen", "summary sv"],
    ["sammanställning 2024", "summary 2024 sv"],
    ["visa sammanställningen för 2025", "summary 2025 sv"],
    ["sammanställning av förslagen", "summary sv"],
    ["sammanstälning", "summary sv"],
    ["kan jag få sammanställningen?", "summary sv"],
    ["sammanställningen i Excel", "summary sv"],
    ["ladda ner sammanställningen", "summary sv"],
    ["summary", "summary en"],
    ["show the summary for 2024", "summary 2024 en"],
    ["budgetomgång", "round sv"],
    ["visa budgetomgången", "round sv"],
    ["budgetomgång 2025", "round 2025 sv"],
    ["budget round", "round en"],
    ["organisation", "organisation sv"],
    ["visa organisationen", "organisation sv"],
    ["nämnder och förvaltningar", "organisation sv"],
    ["organization", "organisation en"],
    ["show the organisation", "organisation en"],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected);
  });

  it.each([
    ["EFF-2024-007", "open efficiency 2024 7 sv"],
    ["visa EFF-2024-007", "open efficiency 2024 7 sv"],
    ["öppna inv 2025 12", "open investment 2025 12 sv"],
    ["hur går det med UPP-2024-003?", "open assignment 2024 3 sv"],
    ["show DRI-2024-1", "open operating 2024 1 en"],
    ["EFF-2024-000", ""],
    ["när ska EFF-2024-007 beslutas?", ""],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected);
  });
});

describe("somebody who asks about what has been handed in", () => {
  it.each([
    ["hur många förslag har kommit in?", "count sv"],
    ["hur många förslag har vi fått in?", "count sv"],
    ["hur många förslag har kommit in från socialnämnden?", 'count "socialnamnden" sv'],
    ["hur många investeringar har lämnats in?", "count investment sv"],
    ["hur många effektiviseringar har socialnämnden lämnat in?", 'count efficiency "socialnamnden" sv'],
    ["hur många förslag saknar granskning?", "count unreviewed sv"],
    ["hur många förslag har kommit in 2025?", "count 2025 sv"],
    ["vad har socialnämnden lämnat in?", 'list "socialnamnden" sv'],
    ["vad har social nämnden lämnat in", 'list "social namnden" sv'],
    ["vad har barn- och utbildningsnämnden lämnat in?", 'list "barn och utbildningsnamnden" sv'],
    ["vilka förslag har kommit från utbildningsförvaltningen?", 'list "utbildningsforvaltningen" sv'],
    ["vilka investeringar har tekniska nämnden lämnat in?", 'list investment "tekniska namnden" sv'],
    ["vilka förslag har kommit in?", "list sv"],
    ["visa socialnämndens förslag", 'list "socialnamndens" sv'],
    ["alla förslag", "list sv"],
    ["vilka förslag saknar granskning?", "list unreviewed sv"],
    ["vilka förslag har inte granskats?", "list unreviewed sv"],
    ["vad är inte granskat", ""],
    ["finns det förslag som inte är granskade?", "list unreviewed sv"],
    ["vilka förslag har granskats?", ""],
    ["hur många förslag är tillstyrkta?", "count supported sv"],
    ["vilka investeringar är avstyrkta?", "list investment notSupported sv"],
    ["visa tillstyrkta förslag från socialnämnden", 'list "socialnamnden" supported sv'],
    ["hur många förslag från socialnämnden?", 'count "socialnamnden" sv'],
    ["hur många förslag har jag?", 'count "jag" sv'],
    ["hur många förslag?", "count sv"],
    ["vad har kommit in från socialnämnden?", 'list "socialnamnden" sv'],
    ["vad föreslår socialnämnden?", 'list "socialnamnden" sv'],
    ["visa förslagen", "list sv"],
    ["hur mycket effektiviserar socialnämnden?", 'sum efficiency "socialnamnden" sv'],
    ["which proposals are supported?", "list supported en"],
    ["which proposals are opposed?", "list notSupported en"],
    ["what are the proposals from socialnämnden?", 'list "socialnamnden" en'],
    ["summera investeringarna", "sum investment sv"],
    ["summera investeringarna 2024", "sum investment 2024 sv"],
    ["summera förslagen", "sum sv"],
    ["summera effektiviseringarna från socialnämnden", 'sum efficiency "socialnamnden" sv'],
    ["hur mycket vill nämnderna effektivisera?", 'sum efficiency "namnderna" sv'],
    ["hur mycket vill socialnämnden investera?", 'sum investment "socialnamnden" sv'],
    ["hur stora är investeringarna totalt?", "sum investment sv"],
    ["how many proposals have come in?", "count en"],
    ["how many investments has the social committee handed in?", 'count investment "social committee" en'],
    ["what has the education department submitted?", 'list "education department" en'],
    ["which proposals have not been reviewed?", "list unreviewed en"],
    ["which proposals have come in from socialnämnden?", 'list "socialnamnden" en'],
    ["sum the investments", "sum investment en"],
    ["how much do the committees want to save?", 'sum efficiency "committees" en'],
  ])("%s", (text, expected) => {
    expect(wanted(text)).toBe(expected === "" ? "" : `question ${expected}`);
  });
});

describe("what is the calendar's stays the calendar's", () => {
  it.each([
    "när ska förslag lämnas in?",
    "när ska förslagen vara inne",
    "stoppdatum för förslag",
    "förslag stoppdatum",
    "deadline förslag",
    "hur länge till kan jag lämna in förslag?",
    "kan vi fortfarande lämna in förslag?",
    "är det för sent att lämna in förslag?",
    "får vi lämna in förslag på investeringar",
    "hur många dagar är det kvar till stoppdatum för förslag",
    "vilka förslag ska lämnas in?",
    "vad ska nämnderna lämna in?",
    "vad är ett förslag?",
    "vem granskar?",
    "vem granskar förslagen?",
    "när granskas förslagen",
    "när är granskningen?",
    "när skickas sammanställningen ut?",
    "vem gör sammanställningen?",
    "vem skickar ut sammanställningen 24 mars?",
    "utskick av sammanställning",
    "vad är sammanställningen",
    "stoppdatum för omgången",
    "när börjar budgetomgången?",
    "påminn mig om förslag",
    "investeringar",
    "effektivisering",
    "uppdrag",
    "drift",
    "hur många möten har socialnämnden?",
    "vad gör socialnämnden i mars?",
    "hur mycket pengar får socialnämnden i rambudgeten",
    "förslag till rambudget",
    "förslag på justeringar i budgetdokument",
    "nytt datum för förslag",
    "when is the stoppdatum for proposals?",
    "can we still hand in proposals?",
    "when must proposals be handed in?",
    "who reviews the proposals?",
    "when is the summary sent out?",
    "By which date do we have to hand in our investment proposals?",
    "what is a proposal",
    "",
    "   ",
    "?",
  ])("%j", (text) => {
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
    expect(asked.filter((question) => readProposalWish(question) !== undefined)).toEqual([]);
  });

  it("no title of a sample calendar is taken for a wish", async () => {
    const titles = (await loadCalendars("samples")).flatMap(({ events }) => events.map(({ title }) => title));
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => readProposalWish(title) !== undefined)).toEqual([]);
  });
});

describe("any message", () => {
  const words = fc.constantFrom(
    ..."förslag förslagen mina hur många har kommit in från socialnämnden investering alla jag vill lämna visa i på för ett granska summera vilka saknar som inte".split(
      " ",
    ),
  );
  const near = fc.array(words, { maxLength: 40 }).map((all) => all.join(" "));

  it("is read without a fault, and the same way twice", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
        expect(readProposalWish(text)).toEqual(readProposalWish(text));
      }),
    );
  });

  it("is read at once, however it is made", () => {
    const hostile = [
      "alla ".repeat(18),
      `${"alla de nya inkomna ".repeat(4)}förslag`,
      "hur många alla alla alla alla alla alla alla alla alla alla alla alla alla alla alla nej",
      "visa a b c d e f g h i j k l m n o p",
      "förslag ".repeat(20_000),
      "å".repeat(100_000),
    ];
    const started = performance.now();
    for (const text of hostile) readProposalWish(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
