import type { Lang } from "../../domain/lang.ts";
import { MOST } from "../../domain/organisation/limits.ts";
import { MOST_GOAL, MOST_NAME } from "../../domain/organisation/names.ts";
import type { FormFault } from "../../domain/organisation/organisation-forms.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";

/** What is wrong with a field, and what to do. */
export function formFaultText(fault: FormFault, lang: Lang): string {
  const t = texts[lang].organisation.wrong;
  switch (fault.kind) {
    case "person":
    case "severalPeople":
    case "tooManyPeople":
    case "role":
    case "placeMissing":
    case "unitKind":
    case "unitDepartment":
    case "committee":
    case "department":
    case "nameMissing":
    case "noLetters":
      return t[fault.kind];
    case "nameTooLong":
      return t.nameTooLong(MOST_NAME);
    case "noSuchPerson":
    case "noSuchPlace":
    case "nameTaken":
      return t[fault.kind](fault.name);
    case "severalPlaces":
      return t.severalPlaces(joinList(fault.names, lang));
    case "goalTooLong":
      return t.goalTooLong(fault.line, MOST_GOAL);
    case "tooMany":
      return t.tooMany[fault.part](MOST[fault.part]);
  }
}
