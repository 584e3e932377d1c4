import type { OrganisationColumn, OrganisationFault } from "../../domain/organisation/import/fault.ts";
import { MOST, type LimitedPart } from "../../domain/organisation/limits.ts";
import type { Role, UnitKind } from "../../domain/organisation/organisation.ts";
import type { OrganisationRemark } from "../../domain/organisation/remarks.ts";

/** How much of everything there is. */
export interface OrganisationCounts {
  readonly committees: number;
  readonly departments: number;
  readonly units: Readonly<Record<UnitKind, number>>;
  readonly goals: number;
  readonly people: number;
}

export interface OrganisationImportTexts {
  readonly column: Readonly<Record<OrganisationColumn, string>>;
  readonly where: (sheet: string | undefined, row: number, heading: string) => string;
  readonly fault: (fault: OrganisationFault, role: (role: Role) => string) => string;
  readonly faulty: (file: string, faults: number) => string;
  readonly noHeadings: (seen: readonly string[]) => string;
  readonly noRows: string;
  readonly tooMany: (part: LimitedPart) => string;
  readonly ignored: (headings: string) => string;
  readonly change: {
    readonly committeeAdded: (name: string) => string;
    readonly committeeRemoved: (name: string) => string;
    readonly committeeRenamed: (before: string, after: string) => string;
    readonly departmentAdded: (name: string, committee: string) => string;
    readonly departmentRemoved: (name: string) => string;
    readonly departmentRenamed: (before: string, after: string) => string;
    readonly departmentMoved: (name: string, before: string, after: string) => string;
    readonly unitAdded: (of: UnitKind, name: string, department: string | undefined) => string;
    readonly unitRemoved: (of: UnitKind, name: string) => string;
    readonly unitRenamed: (of: UnitKind, before: string, after: string) => string;
    readonly unitMoved: (of: UnitKind, name: string, before: string, after: string) => string;
    readonly goalAdded: (name: string) => string;
    readonly goalRemoved: (name: string) => string;
    readonly goalRenamed: (before: string, after: string) => string;
    readonly personAdded: (name: string) => string;
    readonly personRemoved: (name: string) => string;
    readonly personRenamed: (before: string, after: string) => string;
    readonly grantAdded: (person: string, grant: string) => string;
    readonly grantRemoved: (person: string, grant: string) => string;
  };
  readonly counts: (counts: OrganisationCounts) => string;
  readonly willChange: (changes: number) => string;
  readonly kept: (names: string) => string;
  readonly remark: (remark: OrganisationRemark, names: (names: readonly string[]) => string) => string;
  readonly adds: string;
  readonly replaces: string;
  readonly dryRun: string;
  readonly saved: string;
  readonly unchanged: string;
  readonly conflict: string;
  readonly noFile: (file: string) => string;
  readonly badArguments: {
    readonly option: (option: string) => string;
    readonly lang: (lang: string) => string;
    readonly oneFile: string;
  };
  readonly usage: string;
}

const PARTS: Readonly<Record<LimitedPart, string>> = {
  committees: "nämnder",
  departments: "förvaltningar",
  units: "enheter, mål och processgrupper",
  goals: "målområden",
  people: "personer",
};
const UNITS: Readonly<Record<UnitKind, string>> = {
  unit: "enheten",
  goal: "målet",
  processGroup: "processgruppen",
};
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function faultText(fault: OrganisationFault, role: (role: Role) => string): string {
  switch (fault.kind) {
    case "unknownRole":
      return `”${fault.text}” är ingen roll. Skriv administratör, granskare, förvaltningschef, ställföreträdare, medarbetare, ansvarig, ersättare, ordförande eller chef.`;
    case "roleMissing":
      return `${fault.person} har ingen roll. Skriv en, eller ta bort personen från raden.`;
    case "personMissing":
      return "Raden har en roll men ingen person. Skriv namn och objekt-id.";
    case "nameMissing":
      return "Personen har inget namn. Skriv namnet på minst en av personens rader.";
    case "objectIdMissing":
      return `${fault.person} saknar objekt-id. Det står på personens sida i Entra (Objekt-ID).`;
    case "badObjectId":
      return `”${fault.text}” är inget objekt-id. Kopiera det från personens sida i Entra. Det ser ut så här: 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.`;
    case "departmentMissing":
      return `Rollen ${role(fault.role)} gäller en förvaltning. Skriv vilken.`;
    case "committeeOfChairMissing":
      return "En ordförande är ordförande i en nämnd. Skriv vilken.";
    case "placeMissing":
      return `Rollen ${role(fault.role)} gäller en enhet, ett mål, en processgrupp, en förvaltning eller en nämnd. Skriv vilken.`;
    case "severalPlaces":
      return `Raden nämner både ${fault.names.join(" och ")}. Skriv dem på var sin rad, så att det syns vad rollen gäller.`;
    case "managerOfDepartment":
      return `Är det förvaltningschefen för ${fault.department}? Skriv då Förvaltningschef. Är det chefen för en enhet? Skriv enheten. Är det den som är chef över förvaltningen? Skriv Överordnad chef.`;
    case "unitDepartmentMissing":
      return `${fault.unit} har ingen förvaltning. Skriv förvaltningen på minst en av enhetens rader.`;
    case "twoDepartments":
      return `${fault.unit} hör till ${fault.department} enligt rad ${fault.row}. En enhet hör till en förvaltning: rätta den rad som är fel, eller ge enheterna olika namn.`;
    case "committeeMissing":
      return `${fault.department} har ingen nämnd. Skriv nämnden på minst en av förvaltningens rader.`;
    case "twoCommittees":
      return `${fault.department} hör till ${fault.committee} enligt rad ${fault.row}. En förvaltning hör till en nämnd: rätta den rad som är fel.`;
    case "twoNames":
      return `Objekt-id:t hör till ${fault.name} enligt rad ${fault.row}. Rätta den rad som är fel, så att ingen får någon annans roller.`;
    case "noLetters":
      return `”${fault.text}” kan inte vara ett namn. Det behöver minst en bokstav eller siffra.`;
    case "tooLong":
      return `Texten är för lång. Den får ha högst ${fault.most} tecken.`;
  }
}

function remarkText(remark: OrganisationRemark, names: (names: readonly string[]) => string): string {
  switch (remark.kind) {
    case "noLeader":
      return `${remark.department} har varken förvaltningschef eller ställföreträdare. Ingen kan frisläppa dess förslag.`;
    case "severalHeads":
      return `${remark.department} har flera förvaltningschefer: ${names(remark.names)}. Alla kan frisläppa förslag.`;
    case "noReviewer":
      return `${remark.committee} har ingen granskare.`;
    case "noResponsible":
      return `Ingen är ansvarig för ${names(remark.units)}, så ingen påminns om rapporterna där.`;
  }
}

export const svOrganisationImport: OrganisationImportTexts = {
  column: {
    committee: "Nämnd",
    department: "Förvaltning",
    unit: "Enhet",
    reportGoal: "Mål",
    processGroup: "Processgrupp",
    goal: "Målområde",
    role: "Roll",
    name: "Namn",
    objectId: "Objekt-id",
  },
  where: (sheet, row, heading) =>
    `${sheet === undefined ? "" : `Bladet ”${sheet}”, `}${sheet === undefined ? "Rad" : "rad"} ${row}, kolumnen ${heading}`,
  fault: faultText,
  faulty: (file, faults) => `${file}: ${many(faults, "fel", "fel")}. Inget har ändrats.`,
  noHeadings: (seen) =>
    seen.length === 0
      ? "Jag hittar inga rubriker. Den första raden ska ha några av dem: Nämnd, Förvaltning, Enhet, Mål, Processgrupp, Målområde, Roll, Namn, Objekt-id."
      : `Jag känner inte igen rubrikerna ${seen.join(", ")}. Använd några av dem: Nämnd, Förvaltning, Enhet, Mål, Processgrupp, Målområde, Roll, Namn, Objekt-id.`,
  noRows: "Tabellen har rubriker men inga rader.",
  tooMany: (part) =>
    `Det blir fler än ${MOST[part]} ${PARTS[part]}, och så många kan inte visas. Inget har ändrats.`,
  ignored: (headings) => `Det här läser jag inte: ${headings}.`,
  change: {
    committeeAdded: (name) => `+ nämnden ${name}`,
    committeeRemoved: (name) => `− nämnden ${name}`,
    committeeRenamed: (before, after) => `~ nämnden ${before} heter ${after}`,
    departmentAdded: (name, committee) => `+ förvaltningen ${name}, hör till ${committee}`,
    departmentRemoved: (name) => `− förvaltningen ${name}`,
    departmentRenamed: (before, after) => `~ förvaltningen ${before} heter ${after}`,
    departmentMoved: (name, before, after) => `~ förvaltningen ${name} hör till ${after}, inte ${before}`,
    unitAdded: (of, name, department) =>
      `+ ${UNITS[of]} ${name}${department === undefined ? "" : `, hör till ${department}`}`,
    unitRemoved: (of, name) => `− ${UNITS[of]} ${name}`,
    unitRenamed: (of, before, after) => `~ ${UNITS[of]} ${before} heter ${after}`,
    unitMoved: (of, name, before, after) => `~ ${UNITS[of]} ${name} hör till ${after}, inte ${before}`,
    goalAdded: (name) => `+ målområdet ${name}`,
    goalRemoved: (name) => `− målområdet ${name}`,
    goalRenamed: (before, after) => `~ målområdet ${before} skrivs ${after}`,
    personAdded: (name) => `+ ${name}, utan roll`,
    personRemoved: (name) => `− ${name}, som inte hade någon roll`,
    personRenamed: (before, after) => `~ ${before} heter ${after}`,
    grantAdded: (person, grant) => `+ ${person}: ${grant}`,
    grantRemoved: (person, grant) => `− ${person}: ${grant}`,
  },
  counts: ({ committees, departments, units, goals, people }) =>
    `${[
      many(committees, "nämnd", "nämnder"),
      many(departments, "förvaltning", "förvaltningar"),
      many(units.unit, "enhet", "enheter"),
      `${units.goal} mål`,
      many(units.processGroup, "processgrupp", "processgrupper"),
      many(goals, "målområde", "målområden"),
    ].join(", ")} och ${many(people, "person", "personer")} efter inläsningen.`,
  willChange: (changes) => many(changes, "ändring:", "ändringar:"),
  kept: (names) => `Står inte i filen men har förslag eller rapporter, och är därför kvar: ${names}.`,
  remark: remarkText,
  adds: "Filen läggs till det som finns: inget tas bort, och roller som någon redan har är kvar. Med --replace gäller bara filen.",
  replaces:
    "Filen ersätter det som finns: roller, nämnder, förvaltningar, enheter, mål och processgrupper som inte står i den tas bort. Administratörerna i tjänstens inställning ADMINISTRATORS är alltid kvar.",
  dryRun: "Provkörning: inget har ändrats. Kör utan --dry-run för att spara.",
  saved: "Klart. Organisationen är inläst och gäller inom en halv minut.",
  unchanged: "Filen säger inget nytt. Inget behövde ändras.",
  conflict: "Andra ändrade organisationen samtidigt. Försök igen.",
  noFile: (file) => `Filen ${file} finns inte.`,
  badArguments: {
    option: (option) => `Flaggan ${option} finns inte.`,
    lang: (lang) => `--lang ska vara sv eller en, inte ${lang}.`,
    oneFile: "Ange en fil.",
  },
  usage: `Läser in nämnder, förvaltningar, enheter, mål, processgrupper, målområden och roller från en tabell (.csv eller .xlsx):

  npm run -s import-organisation -- FIL [FLAGGOR]

Rubriker, i valfri ordning: Nämnd, Förvaltning, Enhet, Mål, Processgrupp, Målområde, Roll, Namn, Objekt-id.
Roller: administratör, granskare (utan nämnd: för alla), förvaltningschef, ställföreträdare, medarbetare;
för det som raden nämner närmast: ansvarig, ersättare, chef; för en nämnd också ordförande.

  --dry-run    visar vad som skulle ändras och ändrar inget
  --replace    filen gäller i stället för det som finns; annars läggs den till
  --lang en    svarar på engelska
  --data DIR   datamapp i stället för .data`,
};
