import { slug } from "../../calendar/import/event-id.ts";
import { ROLES } from "../organisation.ts";

/**
 * What a word of the file says: a role, or one that the place of the row tells. `chair` and `viceChair` are of a nämnd alone;
 * `standIn` (ersättare) and `deputyOrSubstitute` (ställföreträdare) are the deputy of a förvaltning, or the substitute of
 * something else; `head` (chef) is no förvaltningschef.
 */
export const ROLE_WORDS = [...ROLES, "chair", "viceChair", "standIn", "deputyOrSubstitute", "head"] as const;
export type RoleWord = (typeof ROLE_WORDS)[number];

/** A role as it is written; `all` says that a reviewer's nämnd is not asked for. */
export interface WrittenRole {
  readonly role: RoleWord;
  readonly all: boolean;
}

const WORDS: Readonly<Record<RoleWord, string>> = {
  administrator: "administratör, administratörer, administrator, admin",
  reviewer: "granskare, granskar, reviewer",
  departmentHead:
    "förvaltningschef, förvaltningsdirektör, sektorchef, kontorschef, tf förvaltningschef, tillförordnad förvaltningschef, department head, head of department, departmenthead, head",
  deputy:
    "ställföreträdande förvaltningschef, stf förvaltningschef, vice förvaltningschef, biträdande förvaltningschef, deputy head, deputy head of department",
  member: "medarbetare, handläggare, member, employee, staff",
  responsible: "ansvarig, rapportansvarig, responsible",
  substitute: "ersättare för ansvarig, substitute, substitute for the responsible",
  manager: "överordnad chef, överordnad, line manager",
  chair: "ordförande, nämndsordförande, chair, chairman, chairperson",
  viceChair: "vice ordförande, 1:e vice ordförande, förste vice ordförande, vice chair, deputy chair",
  standIn: "ersättare",
  deputyOrSubstitute: "ställföreträdare, stf, vice, deputy",
  head: "chef, enhetschef, avdelningschef, manager, unit manager",
};

const BY_WORD = new Map(
  ROLE_WORDS.flatMap((role) => WORDS[role].split(", ").map((word) => [slug(word, 80), role] as const)),
);

const OF_ALL = /^(?:granskare|reviewer)-(?:(?:for|av|of)-)?(?:all|alla)(?:-(?:namnder|committees))?$/u;

/** Reads one role, in Swedish or English; undefined for a word that is no role. */
export function readRole(text: string): WrittenRole | undefined {
  const word = slug(text, 80);
  if (OF_ALL.test(word)) return { role: "reviewer", all: true };
  const role = BY_WORD.get(word);
  return role === undefined ? undefined : { role, all: false };
}

/** The roles of a cell, which may hold several: "förvaltningschef, granskare". */
export function splitRoles(cell: string): readonly string[] {
  return cell
    .split(/[,;/\n\r]|\s(?:och|samt|and|&)\s/u)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
