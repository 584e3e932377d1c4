import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runImportOrganisation } from "../../src/cli/import-organisation.ts";
import type { Organisation } from "../../src/domain/organisation/organisation.ts";
import { ada, aMention, aMessage, aPress, TENANT } from "../support/activities.ts";
import {
  anOrganisation,
  aPerson,
  author,
  departmentHead,
  reviewer,
  stranger,
} from "../support/organisation.ts";
import { buttonsIn } from "../support/pressing.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { writeXlsx } from "../support/write-xlsx.ts";

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
  await app.stores.organisations.save(anOrganisation(), undefined);
});
afterEach(async () => {
  await app.close();
});

function dataOf({ sent }: Exchange, title: string): Readonly<Record<string, unknown>> {
  const button = buttonsIn(sent).find((each) => each.title.startsWith(title));
  if (button === undefined) throw new Error(`no button "${title}" in ${wordsOf(sent)}`);
  return button.data;
}

const write = (text: string, from = ada): Promise<Exchange> => app.post(aMessage(text, { from }));
/** Presses a button of what was sent, with what is typed and chosen beside it. */
const press = (on: Exchange, title: string, inputs: object = {}, from = ada): Promise<Exchange> =>
  app.post(aPress({ ...dataOf(on, title), ...inputs }, { from }));
const stored = async (): Promise<Organisation> => (await app.stores.organisations.read()).organisation;
const grantsOf = async (aadObjectId: string) =>
  (await stored()).people.find((each) => each.aadObjectId === aadObjectId)?.grants;

/** Stina writes to the bot, so that it knows her. */
async function meetStina(): Promise<void> {
  await app.post(
    aMessage("hej", {
      from: stranger,
      conversation: { id: "a:stina", conversationType: "personal", tenantId: TENANT },
    }),
  );
}

describe("the organisation in the chat", () => {
  it("is shown to an administrator, with who has which role", async () => {
    const { sent } = await write("organisation");

    expect(wordsOf(sent)).toContain("3 nämnder, 3 förvaltningar och 13 personer med en roll.");
    expect(wordsOf(sent)).toContain("Granskare: Rut Reviewer");
    expect(wordsOf(sent)).toContain("Förvaltningschef: Doris Head");
  });

  it("is answered in English when it is asked for in English", async () => {
    const { sent } = await write("show the organisation");

    expect(wordsOf(sent)).toContain("3 committees, 3 departments and 13 people with a role.");
  });

  it("is refused to others, also on an old card, and nothing is changed", async () => {
    const before = await app.stores.organisations.read();
    const card = await press(await write("organisation"), "Ge någon en roll");

    const asked = await write("organisation", departmentHead);
    const pressed = await press(
      card,
      "Ge rollen",
      { person: departmentHead.aadObjectId, role: "administrator" },
      departmentHead,
    );

    for (const { sent } of [asked, pressed]) {
      expect(wordsOf(sent)).toContain("Bara administratörer kan se och ändra organisationen.");
      expect(wordsOf(sent)).not.toContain("Rut Reviewer");
    }
    expect(await app.stores.organisations.read()).toEqual(before);
  });

  it("goes on in the personal chat when a channel asks, and tells others there that they may not", async () => {
    await app.post(aMessage("hej", { from: ada }));

    const { sent } = await app.post(aMention("organisation", { from: ada }));
    const others = await app.post(aMention("organisation", { from: author }));

    expect(sent.map((message) => message.text ?? "card")).toEqual([
      "card",
      "Vi fortsätter i vår egen chatt.",
    ]);
    expect(wordsOf(others.sent)).toContain("Bara administratörer");
  });
});

describe("roles by card", () => {
  it("are given to somebody who has opened the chat, and hold at once", async () => {
    await meetStina();
    expect(wordsOf((await write("organisation", stranger)).sent)).toContain("Bara administratörer");
    const form = await press(await write("organisation"), "Ge någon en roll");
    expect(wordsOf(form.sent)).toContain("Stina Stranger");

    const given = await press(form, "Ge rollen", {
      person: stranger.aadObjectId,
      role: "reviewer",
      committee: "socialnamnden",
    });
    expect(wordsOf(given.sent)).toContain("Klart. Stina Stranger är nu granskare för Socialnämnden.");
    expect(wordsOf(given.sent)).not.toContain("har inte öppnat chatten");
    expect(await grantsOf(stranger.aadObjectId)).toEqual([
      { role: "reviewer", committeeId: "socialnamnden" },
    ]);

    await press(given, "Ge rollen", { role: "administrator" });
    expect(wordsOf((await write("organisation", stranger)).sent)).toContain("Organisationen");
  });

  it("are not given by a form that lacks something: it comes back with what was chosen", async () => {
    const before = await app.stores.organisations.read();
    const form = await press(await write("organisation"), "Ge någon en roll");

    const { sent } = await press(form, "Ge rollen", { person: author.aadObjectId, role: "deputy" });

    const words = wordsOf(sent);
    expect(words).toContain("Inget är sparat än.");
    expect(words).toContain("Välj en förvaltning. Den rollen gäller en förvaltning.");
    expect(words).toContain(`"value":"${author.aadObjectId}"`);
    expect(words).toContain('"value":"deputy"');
    expect(await app.stores.organisations.read()).toEqual(before);
  });

  it("are taken away, and can be given again from the same card", async () => {
    const list = await press(await write("organisation"), "Visa personer");
    const person = await press(await press(list, "Visa fler"), "Ändra roller för Rut Reviewer");
    expect(wordsOf(person.sent)).toContain("Rut Reviewer har inte öppnat chatten med mig än");

    const taken = await press(person, "Ta bort: Granskare för Socialnämnden");
    expect(wordsOf(taken.sent)).toContain("Klart. Rut Reviewer är inte längre granskare för Socialnämnden.");
    expect(await grantsOf(reviewer.aadObjectId)).toEqual([]);

    const again = await press(taken, "Ge rollen", { role: "reviewer", committee: "socialnamnden" });
    expect(wordsOf(again.sent)).toContain("Klart. Rut Reviewer är nu granskare för Socialnämnden.");
    expect(await grantsOf(reviewer.aadObjectId)).toEqual([
      { role: "reviewer", committeeId: "socialnamnden" },
    ]);
  });

  it("of the second of two administrators wait until that one has seen what the first did", async () => {
    const people = [...anOrganisation().people, aPerson(stranger, { role: "administrator" })];
    const { version } = await app.stores.organisations.read();
    await app.stores.organisations.save(anOrganisation({ people }), version);
    const [first, second] = [
      await press(await write("organisation"), "Ge någon en roll"),
      await press(await write("organisation", stranger), "Ge någon en roll", {}, stranger),
    ];
    await press(first, "Ge rollen", { person: author.aadObjectId, role: "administrator" });

    const choice = { person: author.aadObjectId, role: "reviewer" };
    const refused = await press(second, "Ge rollen", choice, stranger);
    expect(wordsOf(refused.sent)).toContain("Någon annan ändrade organisationen nyss");
    expect(wordsOf(refused.sent)).toContain('"value":"reviewer"');
    expect(await grantsOf(author.aadObjectId)).toHaveLength(2);

    await press(refused, "Ge rollen", choice, stranger);
    expect(await grantsOf(author.aadObjectId)).toHaveLength(3);
  });

  it("pressed three times are given once", async () => {
    const form = await press(await write("organisation"), "Ge någon en roll");
    const answers = [];
    for (let nth = 0; nth < 3; nth++)
      answers.push(await press(form, "Ge rollen", { person: author.aadObjectId, role: "reviewer" }));

    expect(answers.map(({ sent }) => /Klart|redan|Någon annan/u.exec(wordsOf(sent))?.[0])).toEqual([
      "Klart",
      "redan",
      "redan",
    ]);
    expect(await grantsOf(author.aadObjectId)).toHaveLength(2);
  });
});

describe("nämnder, förvaltningar and målområden by card", () => {
  it("are added, renamed and moved, and keep their ids", async () => {
    const form = await press(await write("organisation"), "Ny nämnd");
    const added = await press(form, "Spara", { name: "Kulturnämnden" });
    expect(wordsOf(added.sent)).toContain("Klart. Kulturnämnden finns nu.");

    const department = await press(await press(added, "Ny förvaltning"), "Spara", {
      name: "Kulturförvaltningen",
      belongsTo: "kulturnamnden",
    });
    expect(wordsOf(department.sent)).toContain(
      "Klart. Kulturförvaltningen finns nu och hör till Kulturnämnden.",
    );

    const renamed = await press(await press(department, "Ändra Socialförvaltningen"), "Spara", {
      name: "Omsorgen",
      belongsTo: "kommunstyrelsen",
    });
    expect(wordsOf(renamed.sent)).toContain("Nu heter förvaltningen Omsorgen och hör till Kommunstyrelsen.");
    const committee = await press(await press(renamed, "Ändra Socialnämnden"), "Spara", {
      name: "Omsorgsnämnden",
    });
    expect(wordsOf(committee.sent)).toContain("Klart. Nämnden heter nu Omsorgsnämnden.");

    const goals = await press(await press(await press(committee, "Enheter och mål"), "Målområden"), "Spara", {
      goals: "Ett\n\nTvå\nTre",
    });
    expect(wordsOf(goals.sent)).toContain("Klart. Nu finns 3 målområden.");
    const organisation = await stored();
    expect(organisation.goals).toEqual(["Ett", "Två", "Tre"]);
    expect(organisation.committees.map(({ id, name }) => [id, name])).toContainEqual([
      "socialnamnden",
      "Omsorgsnämnden",
    ]);
    expect(organisation.departments[1]).toEqual({
      id: "socialforvaltningen",
      name: "Omsorgen",
      committeeId: "kommunstyrelsen",
    });
  });

  it("come back however much was typed", async () => {
    const form = await press(await press(await write("organisation"), "Enheter och mål"), "Målområden");

    const { sent } = await press(form, "Spara", { goals: '\u0000"å\\'.repeat(25_000) });

    expect(wordsOf(sent)).toContain("Rad 1 är för lång.");
    expect(sent[0]?.attachments).toHaveLength(1);
  });

  it.each([
    ["", "Skriv ett namn."],
    ["Kommunstyrelsen", "Kommunstyrelsen finns redan."],
    ["x".repeat(100_000), "Namnet får ha högst 80 tecken."],
    ["${title} **fet** =cmd|", "Klart. Nämnden heter nu ${title} \\*\\*fet\\*\\* =cmd|."],
  ])("of the name '%.20s' are told of", async (name, said) => {
    const form = await press(await write("organisation"), "Ändra Socialnämnden");

    const { sent, status } = await press(form, "Spara", { name });

    expect(status).toBe(200);
    expect(JSON.stringify(sent)).toContain(JSON.stringify(said).slice(1, -1));
  });

  it("do not take what belongs to a card of something else", async () => {
    const before = await app.stores.organisations.read();
    const common = { submitId: "press-1", lang: "sv", seen: before.version };
    for (const data of [
      { verb: "save-committee", ...common, of: "borta", name: "Ny" },
      { verb: "save-department", ...common, of: "borta", name: "Ny", belongsTo: "socialnamnden" },
      { verb: "take-role", ...common, person: stranger.aadObjectId, grant: "administrator" },
      { verb: "give-role", ...common, person: stranger.aadObjectId, role: "administrator" },
      { verb: "edit-person", submitId: "1", lang: "sv", person: stranger.aadObjectId },
      { verb: "edit-committee", submitId: "1", lang: "sv", committee: "borta" },
      { verb: "edit-department", submitId: "1", lang: "sv", department: "borta" },
    ]) {
      const { sent } = await app.post(aPress(data, { from: ada }));
      expect(wordsOf(sent)).toMatch(/finns inte|Välj en person/u);
    }
    expect(await app.stores.organisations.read()).toEqual(before);
  });
});

describe("import-organisation", () => {
  let folder = "";
  let said = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "organisation-"));
    said = "";
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const run = (...args: string[]): Promise<number> => {
    const tell = (text: string): void => {
      said += text;
    };
    return runImportOrganisation(args, {
      stdin: (async function* () {})(),
      out: tell,
      err: tell,
      cwd: folder,
      today: () => "2023-03-06",
      now: () => 0,
      openStores: () => Promise.resolve({ ...app.stores, close: () => Promise.resolve() }),
      openNamedStores: () => Promise.resolve(undefined),
    });
  };
  const file = (text: string): Promise<void> => writeFile(join(folder, "vi.csv"), text);

  it("shows first and saves then, and the bot goes by it", async () => {
    await file(
      `Nämnd;Förvaltning;Roll;Namn;Objekt-id\nKulturnämnden;Kulturförvaltningen;administratör;Stina;${stranger.aadObjectId.toUpperCase()}\n`,
    );

    expect(await run("vi.csv", "--dry-run")).toBe(0);
    expect(said).toContain("3 ändringar:");
    expect(said).toContain("+ nämnden Kulturnämnden");
    expect(said).toContain("+ Stina: administratör");
    expect(said).toContain("! Kulturförvaltningen har varken förvaltningschef eller ställföreträdare.");
    expect(said).toContain("Provkörning: inget har ändrats.");
    expect(await stored()).toEqual(anOrganisation());

    expect(await run("vi.csv")).toBe(0);
    expect(said).toContain("Klart. Organisationen är inläst");
    expect(wordsOf((await write("organisation", stranger)).sent)).toContain("4 nämnder");
    said = "";
    expect(await run("vi.csv", "--lang", "en")).toBe(0);
    expect(said).toContain("The file says nothing new.");
  });

  it("reads a workbook as well, in Swedish and English headings", async () => {
    const rows = [
      ["Committee", "Department", "Role", "Name", "Object id"],
      ["Kulturnämnden", "Kulturförvaltningen", "head of department", "Stina", stranger.aadObjectId],
    ];
    await writeFile(join(folder, "vi.xlsx"), writeXlsx([{ name: "Organisation", rows }]));

    expect(await run("vi.xlsx", "--lang", "en")).toBe(0);
    expect((await stored()).people.find(({ name }) => name === "Stina")?.grants).toEqual([
      { role: "departmentHead", departmentId: "kulturforvaltningen" },
    ]);
  });

  it("tells every fault, in the language that is asked for, and changes nothing", async () => {
    await file("Nämnd;Förvaltning;Roll;Namn;Objekt-id\n;Okänd;kung;Bo;1\n");

    expect(await run("vi.csv")).toBe(1);
    expect(said.split("\n")[0]).toBe("vi.csv: 3 fel. Inget har ändrats.");
    expect(said).toContain("Rad 2, kolumnen Roll: ”kung” är ingen roll.");
    said = "";
    expect(await run("vi.csv", "--lang", "en")).toBe(1);
    expect(said).toContain("Row 2, column Objekt-id: “1” is not an object id.");
    expect(await stored()).toEqual(anOrganisation());
  });

  it.each([
    [["--bort"], 2, "Flaggan --bort finns inte."],
    [[], 2, "Ange en fil."],
    [["a.csv", "b.csv"], 2, "Ange en fil."],
    [["a.csv", "--lang", "de"], 2, "--lang ska vara sv eller en"],
    [["a.csv"], 1, "Filen a.csv finns inte."],
    [["--help"], 0, "--dry-run"],
    [["--help", "--lang", "en"], 0, "shows what would change"],
  ])("says what is wrong with %j", async (args, status, words) => {
    expect(await run(...args)).toBe(status);
    expect(said).toContain(words);
  });

  it("says what a file is that is no table", async () => {
    await file("%PDF-1.7 ");

    expect(await run("vi.csv")).toBe(1);
    expect(said).toContain("Filen är en PDF.");
  });
});

describe("units, goals and processgrupper by card", () => {
  it("are added and renamed, keep their ids, and say who reports for them", async () => {
    const units = await press(await write("organisation"), "Enheter och mål");
    expect(wordsOf(units.sent)).toContain("4 enheter, 3 mål och 2 processgrupper.");
    expect(wordsOf(units.sent)).toContain("Ansvarig: Ines Responsible. Ersättare: Ivar Substitute.");

    const form = await press(units, "Ny enhet eller nytt mål");
    const faulty = await press(form, "Spara", { kind: "unit", name: "Fastighet" });
    expect(wordsOf(faulty.sent)).toContain("Välj vilken förvaltning enheten hör till.");
    const added = await press(faulty, "Spara", {
      kind: "unit",
      name: "Fastighet",
      belongsTo: "socialforvaltningen",
    });
    expect(wordsOf(added.sent)).toContain("Klart. Fastighet finns nu.");
    const opened = await press(added, "Ändra Fastighet");
    const renamed = await press(opened, "Spara", {
      name: "Fastigheter",
      belongsTo: "kommunledningsforvaltningen",
    });
    expect(wordsOf(renamed.sent)).toContain("Klart. Fastigheter är sparad.");
    expect((await stored()).units.at(-1)).toEqual({
      id: "fastighet",
      name: "Fastigheter",
      kind: "unit",
      departmentId: "kommunledningsforvaltningen",
    });
  });

  it("get somebody who is responsible from their own card, who loses it again from the person's", async () => {
    await meetStina();
    const unit = await press(
      await press(await write("organisation"), "Enheter och mål"),
      "Ändra Kommunikation",
    );
    expect(wordsOf(unit.sent)).toContain("Ingen ansvarig än.");

    const form = await press(unit, "Ge någon en roll här");
    const given = await press(form, "Ge rollen", {
      person: stranger.aadObjectId,
      role: "responsible",
      place: "unit:kommunikation",
    });
    expect(wordsOf(given.sent)).toContain("Klart. Stina Stranger är nu ansvarig för Kommunikation.");
    expect(await grantsOf(stranger.aadObjectId)).toEqual([
      { role: "responsible", of: { kind: "unit", id: "kommunikation" } },
    ]);

    const taken = await press(given, "Ta bort: Ansvarig för Kommunikation");
    expect(wordsOf(taken.sent)).toContain("Stina Stranger är inte längre ansvarig för Kommunikation.");
    expect(await grantsOf(stranger.aadObjectId)).toEqual([]);
  });

  it("are asked for where a role needs one", async () => {
    const form = await press(await write("organisation"), "Ge någon en roll");

    const faulty = await press(form, "Ge rollen", { person: reviewer.aadObjectId, role: "manager" });

    expect(wordsOf(faulty.sent)).toContain("Skriv eller välj vad rollen gäller.");
  });
});
