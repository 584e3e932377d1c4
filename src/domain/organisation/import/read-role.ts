import { slug } from "../../calendar/import/event-id.ts";
import type { Role } from "../organisation.ts";

/** A role as it is written; `all` says that a reviewer's nämnd is not asked for. */
export interface WrittenRole {
  readonly role: Role;
  readonly all: boolean;
}

const WORDS: Readonly<Record<Role, string>> = {
  administrator: "administratör, administratörer, administrator, admin",
  reviewer: "granskare, granskar, reviewer",
  departmentHead:
    "förvaltningschef, förvaltningsdirektör, sektorchef, kontorschef, tf förvaltningschef, tillförordnad förvaltningschef, department head, head of department, departmenthead, head",
  deputy:
    "ställföreträdare, ställföreträdande förvaltningschef, stf förvaltningschef, stf, vice, vice förvaltningschef, biträdande förvaltningschef, ersättare, deputy, deputy head",
  member: "medarbetare, handläggare, member, employee, staff",
  responsible: "ansvarig, rapportansvarig, ordförande, responsible, chair",
  substitute: "ersättare för ansvarig, vice ordförande, substitute",
  manager: "chef, enhetschef, manager",
};

const BY_WORD = new Map(
  (Object.keys(WORDS) as Role[]).flatMap((role) =>
    WORDS[role].split(", ").map((word) => [slug(word, 80), role] as const),
  ),
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
