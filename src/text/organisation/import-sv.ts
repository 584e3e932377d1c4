import type { OrganisationColumn, OrganisationFault } from "../../domain/organisation/import/fault.ts";
import { MOST, type LimitedPart } from "../../domain/organisation/limits.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import type { OrganisationRemark } from "../../domain/organisation/remarks.ts";

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
    readonly goalAdded: (name: string) => string;
    readonly goalRemoved: (name: string) => string;
    readonly goalRenamed: (before: string, after: string) => string;
    readonly personAdded: (name: string) => string;
    readonly personRemoved: (name: string) => string;
    readonly personRenamed: (before: string, after: string) => string;
    readonly grantAdded: (person: string, grant: string) => string;
    readonly grantRemoved: (person: string, grant: string) => string;
  };
  readonly counts: (committees: number, departments: number, goals: number, people: number) => string;
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
  goals: "målområden",
  people: "personer",
};
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function faultText(fault: OrganisationFault, role: (role: Role) => string): string {
  switch (fault.kind) {
    case "unknownRole":
      return `”${fault.text}” är ingen roll. Skriv administratör, granskare, förvaltningschef, ställföreträdare eller medarbetare.`;
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
  }
}

export const svOrganisationImport: OrganisationImportTexts = {
  column: {
    committee: "Nämnd",
    department: "Förvaltning",
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
      ? "Jag hittar inga rubriker. Den första raden ska ha några av dem: Nämnd, Förvaltning, Målområde, Roll, Namn, Objekt-id."
      : `Jag känner inte igen rubrikerna ${seen.join(", ")}. Använd några av dem: Nämnd, Förvaltning, Målområde, Roll, Namn, Objekt-id.`,
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
    goalAdded: (name) => `+ målområdet ${name}`,
    goalRemoved: (name) => `− målområdet ${name}`,
    goalRenamed: (before, after) => `~ målområdet ${before} skrivs ${after}`,
    personAdded: (name) => `+ ${name}, utan roll`,
    personRemoved: (name) => `− ${name}, som inte hade någon roll`,
    personRenamed: (before, after) => `~ ${before} heter ${after}`,
    grantAdded: (person, grant) => `+ ${person}: ${grant}`,
    grantRemoved: (person, grant) => `− ${person}: ${grant}`,
  },
  counts: (committees, departments, goals, people) =>
    `${many(committees, "nämnd", "nämnder")}, ${many(departments, "förvaltning", "förvaltningar")}, ${many(goals, "målområde", "målområden")} och ${many(people, "person", "personer")} efter inläsningen.`,
  willChange: (changes) => many(changes, "ändring:", "ändringar:"),
  kept: (names) => `Står inte i filen men har förslag, och är därför kvar: ${names}.`,
  remark: remarkText,
  adds: "Filen läggs till det som finns: inget tas bort, och roller som någon redan har är kvar. Med --replace gäller bara filen.",
  replaces:
    "Filen ersätter det som finns: roller, nämnder och förvaltningar som inte står i den tas bort. Administratörerna i tjänstens inställning ADMINISTRATORS är alltid kvar.",
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
  usage: `Läser in nämnder, förvaltningar, målområden och roller från en tabell (.csv eller .xlsx):

  npm run -s import-organisation -- FIL [FLAGGOR]

Rubriker, i valfri ordning: Nämnd, Förvaltning, Målområde, Roll, Namn, Objekt-id.
Roller: administratör, granskare (utan nämnd: för alla), förvaltningschef, ställföreträdare, medarbetare.

  --dry-run    visar vad som skulle ändras och ändrar inget
  --replace    filen gäller i stället för det som finns; annars läggs den till
  --lang en    svarar på engelska
  --data DIR   datamapp i stället för .data`,
};
