import type { Lang } from "../../domain/lang.ts";
import type { FaultAt } from "../../domain/organisation/import/fault.ts";
import type { OrganisationChange, ToldGrant } from "../../domain/organisation/organisation-changes.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import { texts } from "../texts.ts";
import { grantInSentence } from "./grant-text.ts";
import { enOrganisationImport } from "./import-en.ts";
import { svOrganisationImport, type OrganisationImportTexts } from "./import-sv.ts";

export const organisationImportTexts: Readonly<Record<Lang, OrganisationImportTexts>> = {
  sv: svOrganisationImport,
  en: enOrganisationImport,
};

/** A fault as a line: where it stands, what is wrong, what to do. */
export function faultLine({ sheet, row, column, heading, fault }: FaultAt, lang: Lang): string {
  const t = organisationImportTexts[lang];
  const role = (name: Role): string => texts[lang].proposal.role[name].toLocaleLowerCase(lang);
  return `${t.where(sheet, row, heading ?? t.column[column])}: ${t.fault(fault, role)}`;
}

/** A change as a line that begins with +, − or ~. */
export function changeLine(change: OrganisationChange, lang: Lang): string {
  const t = organisationImportTexts[lang].change;
  const grant = (told: ToldGrant): string => grantInSentence(told, lang);
  switch (change.kind) {
    case "committeeAdded":
    case "committeeRemoved":
    case "departmentRemoved":
    case "goalAdded":
    case "goalRemoved":
    case "personAdded":
    case "personRemoved":
      return t[change.kind](change.name);
    case "committeeRenamed":
    case "departmentRenamed":
    case "goalRenamed":
    case "personRenamed":
      return t[change.kind](change.before, change.after);
    case "departmentAdded":
      return t.departmentAdded(change.name, change.committee);
    case "unitAdded":
      return t.unitAdded(change.of, change.name, change.department);
    case "unitRemoved":
      return t.unitRemoved(change.of, change.name);
    case "unitRenamed":
      return t.unitRenamed(change.of, change.before, change.after);
    case "unitMoved":
      return t.unitMoved(change.of, change.name, change.before, change.after);
    case "departmentMoved":
      return t.departmentMoved(change.name, change.before, change.after);
    case "grantAdded":
    case "grantRemoved":
      return t[change.kind](change.person, grant(change.grant));
  }
}
