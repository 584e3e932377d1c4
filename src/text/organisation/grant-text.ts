import type { ToldGrant } from "../../domain/organisation/organisation-changes.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../texts.ts";

/** A role with its place, as it stands first in a line: "Granskare av Socialnämnden", "Förvaltningschef, Kulturförvaltningen". */
export function grantText({ role, place }: ToldGrant, lang: Lang): string {
  const t = texts[lang];
  const name = t.proposal.role[role];
  if (role === "administrator") return name;
  if (role === "reviewer")
    return place === undefined ? t.organisation.reviewerOfAll : t.organisation.reviewerOf(place);
  if (place === undefined) return name;
  return isOfPlace(role) ? t.organisation.roleFor(name, place) : t.organisation.roleAt(name, place);
}

/** Nobody is responsible "in" a goal. */
function isOfPlace(role: ToldGrant["role"]): boolean {
  return role === "responsible" || role === "substitute" || role === "manager";
}

/** The same within a sentence. */
export function grantInSentence(grant: ToldGrant, lang: Lang): string {
  const text = grantText(grant, lang);
  return text.slice(0, 1).toLocaleLowerCase(lang) + text.slice(1);
}
