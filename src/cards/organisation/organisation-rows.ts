import type { Lang } from "../../domain/lang.ts";
import { toldGrant } from "../../domain/organisation/organisation-changes.ts";
import type {
  Committee,
  Department,
  Organisation,
  Person,
  RoleGrant,
} from "../../domain/organisation/organisation.ts";
import { grantText } from "../../text/organisation/grant-text.ts";
import { texts } from "../../text/texts.ts";
import { named } from "./named.ts";
import { reporting } from "./reporting-rows.ts";
import type { RowTexts } from "./row-texts.ts";

/** Roles of one person in the list. */
const MOST_LINES = 4;

/** Each nämnd with its förvaltningar below it. */
export function placeRows(organisation: Organisation, lang: Lang): readonly RowTexts[] {
  return organisation.committees.flatMap((committee) => [
    committeeRow(committee, organisation, lang),
    ...organisation.departments
      .filter(({ committeeId }) => committeeId === committee.id)
      .map((department) => departmentRow(department, organisation, lang)),
  ]);
}

/** Everybody, by name. */
export function peopleRows({ people, ...rest }: Organisation, lang: Lang): readonly RowTexts[] {
  const t = texts[lang].organisation;
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
    .map(({ aadObjectId, name, grants }) => {
      const lines = grants.map((grant) => grantText(toldGrant(grant, { people, ...rest }), lang));
      const more = lines.length > MOST_LINES ? [t.others(lines.length - MOST_LINES)] : [];
      return {
        level: "person",
        title: name,
        lines: lines.length === 0 ? [t.noGrant] : [...lines.slice(0, MOST_LINES), ...more],
        open: ({ submitId }) => ({
          title: t.openPerson(name),
          data: { verb: "edit-person", submitId, lang, person: aadObjectId },
        }),
      };
    });
}

/** The reviewers of one nämnd, or with undefined those of all. */
export function reviewersOf(organisation: Organisation, committeeId: string | undefined): readonly string[] {
  return holders(organisation, (grant) => grant.role === "reviewer" && grant.committeeId === committeeId);
}

function committeeRow(committee: Committee, organisation: Organisation, lang: Lang): RowTexts {
  const t = texts[lang].organisation;
  const own = reviewersOf(organisation, committee.id);
  const isReviewed = own.length > 0 || reviewersOf(organisation, undefined).length > 0;
  return {
    level: "committee",
    title: committee.name,
    lines: [
      ...(own.length > 0 ? [t.reviewers(named(own, lang))] : []),
      ...(isReviewed ? [] : [t.noReviewer]),
      ...reporting({ kind: "committee", id: committee.id }, organisation, lang),
    ],
    open: ({ submitId }) => ({
      title: t.openPlace(committee.name),
      data: { verb: "edit-committee", submitId, lang, committee: committee.id },
    }),
  };
}

function departmentRow({ id, name }: Department, organisation: Organisation, lang: Lang): RowTexts {
  const t = texts[lang].organisation;
  const at = (role: "departmentHead" | "deputy" | "member"): readonly string[] =>
    holders(organisation, (grant) => grant.role === role && grant.departmentId === id);
  const [heads, deputies, members] = [at("departmentHead"), at("deputy"), at("member")];
  return {
    level: "department",
    title: name,
    lines: [
      ...(heads.length > 0 ? [t.heads(named(heads, lang))] : []),
      ...(deputies.length > 0 ? [t.deputies(named(deputies, lang))] : []),
      ...(heads.length + deputies.length === 0 ? [t.noLeader] : []),
      ...(members.length > 0 ? [t.members(members.length)] : []),
      ...reporting({ kind: "department", id }, organisation, lang),
    ],
    open: ({ submitId }) => ({
      title: t.openPlace(name),
      data: { verb: "edit-department", submitId, lang, department: id },
    }),
  };
}

function holders({ people }: Organisation, has: (grant: RoleGrant) => boolean): readonly string[] {
  return people.filter(({ grants }: Person) => grants.some(has)).map(({ name }) => name);
}
