import type {
  Committee,
  Department,
  Organisation,
  Person,
  PersonRef,
  RoleGrant,
  Unit,
} from "../../src/domain/organisation/organisation.ts";
import { ada } from "./activities.ts";

/** Somebody who writes and presses: what an activity says in `from`. */
export interface Sender extends PersonRef {
  readonly id: string;
}

const sender = (name: string, number: number): Sender => ({
  id: `29:${name.toLowerCase().replaceAll(" ", "-")}`,
  name,
  aadObjectId: `cccccccc-0000-4000-8000-${String(number).padStart(12, "0")}`,
});

/** Administrator by configuration in the tests of the app; the organisation gives her nothing. */
export const administrator: Sender = ada;
/** Works at Socialförvaltningen. */
export const author: Sender = sender("Anna Author", 1);
/** Heads Socialförvaltningen. */
export const departmentHead: Sender = sender("Doris Head", 2);
/** Stands in for the head of Socialförvaltningen. */
export const deputy: Sender = sender("Dan Deputy", 3);
/** Reviews what Socialnämnden has, and nothing else. */
export const reviewer: Sender = sender("Rut Reviewer", 4);
/** Reviews all committees. */
export const reviewerOfAll: Sender = sender("Rolf Reviewer", 5);
/** Heads Barn- och utbildningsförvaltningen: nobody in what Socialförvaltningen does. */
export const otherHead: Sender = sender("Olga Other", 6);
/** Reviews what Barn- och utbildningsnämnden has. */
export const otherReviewer: Sender = sender("Ove Other", 7);
/** Whom the organisation does not name. */
export const stranger: Sender = sender("Stina Stranger", 8);

/** Reports for IT. */
export const itResponsible: Sender = sender("Ines Responsible", 11);
/** May report for IT instead of her. */
export const itSubstitute: Sender = sender("Ivar Substitute", 12);
/** Is told when IT is long overdue. */
export const itManager: Sender = sender("Inga Manager", 13);
/** Reports for HR. */
export const hrResponsible: Sender = sender("Hanna Responsible", 14);
/** Reports for Mål 1. */
export const goalResponsible: Sender = sender("Gunnar Responsible", 15);
/** Chairs Socialnämnden. */
export const committeeChair: Sender = sender("Carin Chair", 16);

export const COMMITTEES: readonly Committee[] = [
  { id: "kommunstyrelsen", name: "Kommunstyrelsen" },
  { id: "socialnamnden", name: "Socialnämnden" },
  { id: "barn-och-utbildningsnamnden", name: "Barn- och utbildningsnämnden" },
];

export const DEPARTMENTS: readonly Department[] = [
  {
    id: "kommunledningsforvaltningen",
    name: "Kommunledningsförvaltningen",
    committeeId: "kommunstyrelsen",
  },
  { id: "socialforvaltningen", name: "Socialförvaltningen", committeeId: "socialnamnden" },
  {
    id: "barn-och-utbildningsforvaltningen",
    name: "Barn- och utbildningsförvaltningen",
    committeeId: "barn-och-utbildningsnamnden",
  },
];

const unitOf = (id: string, name: string): Unit => ({
  id,
  name,
  kind: "unit",
  departmentId: "kommunledningsforvaltningen",
});

/** Four units of Kommunledningsförvaltningen, three goals and two processgrupper. */
export const UNITS: readonly Unit[] = [
  unitOf("it", "IT"),
  unitOf("hr", "HR"),
  unitOf("ekonomi", "Ekonomi"),
  unitOf("kommunikation", "Kommunikation"),
  { id: "mal-1", name: "Mål 1", kind: "goal" },
  { id: "mal-2", name: "Mål 2", kind: "goal" },
  { id: "mal-3", name: "Mål 3", kind: "goal" },
  { id: "trygghet", name: "Trygghet", kind: "processGroup" },
  { id: "tillvaxt", name: "Tillväxt", kind: "processGroup" },
];

/** The same as somebody of the organisation. */
export function aPerson({ aadObjectId, name }: PersonRef, ...grants: RoleGrant[]): Person {
  return { aadObjectId, name, grants };
}

const PEOPLE: readonly Person[] = [
  aPerson(author, { role: "member", departmentId: "socialforvaltningen" }),
  aPerson(departmentHead, { role: "departmentHead", departmentId: "socialforvaltningen" }),
  aPerson(deputy, { role: "deputy", departmentId: "socialforvaltningen" }),
  aPerson(reviewer, { role: "reviewer", committeeId: "socialnamnden" }),
  aPerson(reviewerOfAll, { role: "reviewer" }),
  aPerson(otherHead, { role: "departmentHead", departmentId: "barn-och-utbildningsforvaltningen" }),
  aPerson(otherReviewer, { role: "reviewer", committeeId: "barn-och-utbildningsnamnden" }),
  aPerson(itResponsible, { role: "responsible", of: { kind: "unit", id: "it" } }),
  aPerson(itSubstitute, { role: "substitute", of: { kind: "unit", id: "it" } }),
  aPerson(itManager, { role: "manager", of: { kind: "unit", id: "it" } }),
  aPerson(hrResponsible, { role: "responsible", of: { kind: "unit", id: "hr" } }),
  aPerson(goalResponsible, { role: "responsible", of: { kind: "unit", id: "mal-1" } }),
  aPerson(committeeChair, { role: "responsible", of: { kind: "committee", id: "socialnamnden" } }),
];

/** Three committees with a department each, units, goals and processgrupper, and somebody in every role. */
export function anOrganisation(fields: Partial<Organisation> = {}): Organisation {
  return {
    committees: COMMITTEES,
    departments: DEPARTMENTS,
    goals: ["En trygg vardag", "En hållbar kommun"],
    people: PEOPLE,
    units: UNITS,
    claims: [],
    ...fields,
  };
}
