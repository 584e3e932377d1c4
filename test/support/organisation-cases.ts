import { notAllowedMessage, organisationMessage } from "../../src/cards/organisation/organisation-card.ts";
import { personMessage, type PersonShown } from "../../src/cards/organisation/person-card.ts";
import {
  committeeMessage,
  departmentMessage,
  goalsMessage,
} from "../../src/cards/organisation/place-cards.ts";
import {
  answeredMessage,
  claimedMessage,
  claimMessage,
  decisionMessage,
} from "../../src/cards/organisation/claim-card.ts";
import { unitMessage } from "../../src/cards/organisation/unit-card.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { EMPTY_GIVE_ROLE, formOfGrant } from "../../src/domain/organisation/give-role.ts";
import { knownPeople } from "../../src/domain/organisation/known-people.ts";
import { MOST } from "../../src/domain/organisation/limits.ts";
import { MOST_NAME } from "../../src/domain/organisation/names.ts";
import {
  EMPTY_ORGANISATION,
  type Claim,
  type ClaimDecision,
  type Organisation,
  type Person,
} from "../../src/domain/organisation/organisation.ts";
import type { KnownPerson } from "../../src/domain/organisation/organisation-forms.ts";
import { texts } from "../../src/text/texts.ts";
import type { CardCase } from "./card-case.ts";
import { anOrganisation, aPerson, author, reviewer, stranger } from "./organisation.ts";

const context = { submitId: "press-1" };
const moved = { ...context, movedTo: "2023-03-06" };
const version = "7";
const organisation = anOrganisation();

const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}}";

function shown(make: (lang: Lang) => PersonalMessage, at = context): CardCase {
  return (lang) => make(lang).card(at);
}

const administrators = { names: ["Ada"], unnamed: 1 };
const places = { part: "places", shown: 0, administrators, unreached: [] } as const;

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, at) =>
    aPerson(
      { aadObjectId: `dddddddd-0000-4000-8000-${String(at).padStart(12, "0")}`, name: `Person ${at}` },
      {
        role: "member",
        departmentId: "socialforvaltningen",
      },
    ),
  );

/** As much as there can be of everything, with names as long as they can be. */
function filled(): Organisation {
  const name = (at: number): string => `${at} ${"Å".repeat(MOST_NAME)}`.slice(0, MOST_NAME);
  const id = (at: number): string => `${at}-${"a".repeat(MOST_NAME)}`.slice(0, MOST_NAME);
  const each = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  return {
    committees: each(MOST.committees).map((at) => ({ id: id(at), name: name(at) })),
    departments: each(MOST.departments).map((at) => ({ id: id(at), name: name(at), committeeId: id(0) })),
    goals: [],
    units: each(MOST.units).map((at) => ({
      id: id(at),
      name: name(at),
      kind: "unit",
      departmentId: id(at % MOST.departments),
    })),
    claims: [],
    people: people(30).map((person, at) => ({ ...person, name: name(at) })),
  };
}

const hostile: Organisation = {
  ...organisation,
  committees: [{ id: "socialnamnden", name: HOSTILE }],
  departments: [{ id: "socialforvaltningen", name: HOSTILE, committeeId: "socialnamnden" }],
  people: [
    aPerson(
      { ...reviewer, name: HOSTILE },
      { role: "reviewer", committeeId: "socialnamnden" },
      { role: "deputy", departmentId: "socialforvaltningen" },
    ),
  ],
};

const claim: Claim = {
  id: "claim-1",
  by: { aadObjectId: stranger.aadObjectId, name: stranger.name },
  of: { kind: "unit", id: "it" },
  at: Date.parse("2023-03-06T09:00:00Z"),
};
const decided: Claim = {
  ...claim,
  id: "claim-2",
  of: { kind: "unit", id: "kommunikation" },
  decision: { kind: "confirmed", by: { aadObjectId: author.aadObjectId, name: "Ada" }, at: claim.at },
};
const decisionOf = (kind: ClaimDecision["kind"], name = "Ada") => ({
  kind,
  by: { aadObjectId: author.aadObjectId, name },
  at: claim.at,
});

const claimCases: Record<string, CardCase> = {
  "message.claim": shown((lang) => claimMessage(claim, organisation, lang), moved),
  "message.claim-first": shown((lang) => claimMessage({ ...claim, of: decided.of }, organisation, lang)),
  "message.claim-hostile": shown((lang) =>
    claimMessage({ ...claim, by: { ...claim.by, name: HOSTILE } }, organisation, lang),
  ),
  "message.claim-answered": shown((lang) =>
    answeredMessage(texts[lang].organisation.claim.confirmed("Stina Stranger", "IT"), lang),
  ),
  "message.claim-sent": shown((lang) => claimedMessage(texts[lang].organisation.claim.sent("IT"), lang)),
  "message.claim-unknown": shown((lang) =>
    claimedMessage(texts[lang].organisation.claim.unknown(HOSTILE, "IT, HR"), lang),
  ),
  "message.claim-confirmed": shown((lang) =>
    decisionMessage(claim, decisionOf("confirmed"), organisation, lang),
  ),
  "message.claim-declined": shown((lang) =>
    decisionMessage(claim, decisionOf("declined", HOSTILE), EMPTY_ORGANISATION, lang),
  ),
};

const [it_] = organisation.units;
const goal = organisation.units.find(({ kind }) => kind === "goal");
const unitShown = { organisation, version, unreached: [] };

const unitCases: Record<string, CardCase> = {
  "organisation-form.new-unit": shown((lang) => unitMessage(unitShown, lang)),
  "organisation-form.unit": shown((lang) =>
    unitMessage({ ...unitShown, unreached: ["Ines Responsible"], ...(it_ && { of: it_ }) }, lang),
  ),
  "organisation-form.goal": shown((lang) => unitMessage({ ...unitShown, ...(goal && { of: goal }) }, lang)),
  "organisation-form.unit-faulty": shown((lang) =>
    unitMessage(
      {
        ...unitShown,
        typed: {
          form: { name: "", kind: "", belongsTo: "" },
          faults: [
            { field: "kind", fault: { kind: "unitKind" } },
            { field: "name", fault: { kind: "nameMissing" } },
            { field: "belongsTo", fault: { kind: "unitDepartment" } },
          ],
        },
      },
      lang,
    ),
  ),
  "organisation-form.unit-changed": shown((lang) =>
    unitMessage(
      {
        ...unitShown,
        ...(it_ && { of: it_ }),
        typed: {
          form: { name: HOSTILE, kind: "", belongsTo: "socialforvaltningen" },
          faults: [],
          changed: true,
        },
      },
      lang,
    ),
  ),
};

const listCases: Record<string, CardCase> = {
  "organisation.places": shown((lang) => organisationMessage({ organisation, ...places }, lang), moved),
  "organisation.done": shown((lang) =>
    organisationMessage({ organisation, ...places, done: "Klart. Kulturnämnden finns nu." }, lang),
  ),
  "organisation.gaps": shown((lang) =>
    organisationMessage(
      {
        ...places,
        organisation: { ...organisation, people: people(6), goals: [] },
        administrators: { names: ["Ada", "Bo"], unnamed: 0 },
      },
      lang,
    ),
  ),
  "organisation.empty": shown((lang) =>
    organisationMessage(
      { ...places, organisation: EMPTY_ORGANISATION, administrators: { names: [], unnamed: 1 } },
      lang,
    ),
  ),
  "organisation.hostile": shown((lang) => organisationMessage({ organisation: hostile, ...places }, lang)),
  "organisation.many": shown((lang) => organisationMessage({ organisation: filled(), ...places }, lang)),
  "organisation.second-page": shown((lang) =>
    organisationMessage({ organisation: filled(), ...places, shown: 10 }, lang),
  ),
  "organisation.claims": shown((lang) =>
    organisationMessage({ ...places, organisation: { ...organisation, claims: [claim, decided] } }, lang),
  ),
  "organisation.units": shown(
    (lang) =>
      organisationMessage(
        { organisation, ...places, part: "units", unreached: ["Ines Responsible", "Gunnar Responsible"] },
        lang,
      ),
    moved,
  ),
  "organisation.no-units": shown((lang) =>
    organisationMessage({ ...places, organisation: EMPTY_ORGANISATION, part: "units" }, lang),
  ),
  "organisation.many-units": shown((lang) =>
    organisationMessage({ organisation: filled(), ...places, part: "units", shown: 490 }, lang),
  ),
  "organisation.people": shown((lang) =>
    organisationMessage({ organisation, ...places, part: "people" }, lang),
  ),
  "organisation.people-last-page": shown((lang) =>
    organisationMessage(
      { ...places, organisation: { ...organisation, people: people(23) }, part: "people", shown: 20 },
      lang,
    ),
  ),
  "organisation.no-people": shown((lang) =>
    organisationMessage({ ...places, organisation: EMPTY_ORGANISATION, part: "people" }, lang),
  ),
  "message.organisation-not-allowed": shown(notAllowedMessage),
};

const known: readonly KnownPerson[] = knownPeople(organisation, []).map((person) => ({
  ...person,
  hasChat: person.aadObjectId === reviewer.aadObjectId,
}));
const of = (aadObjectId: string): KnownPerson | undefined =>
  known.find((each) => each.aadObjectId === aadObjectId);

function person(more: Partial<PersonShown>): CardCase {
  return shown((lang) => personMessage({ organisation, version, known, isConfigured: false, ...more }, lang));
}

const one = (aadObjectId: string, more: Partial<PersonShown> = {}): CardCase => {
  const person_ = of(aadObjectId);
  return person({ ...(person_ && { of: person_ }), ...more });
};

const crowd: Organisation = { ...organisation, people: people(41) };
const strangers = knownPeople(crowd, []);
const someForm = { ...EMPTY_GIVE_ROLE, who: "erson 1" };

const personCases: Record<string, CardCase> = {
  "organisation-form.new-person": person({}),
  "organisation-form.new-person-faulty": person({
    typed: {
      form: { ...EMPTY_GIVE_ROLE, role: "deputy" },
      faults: [
        { field: "person", fault: { kind: "person" } },
        { field: "department", fault: { kind: "department" } },
      ],
    },
  }),
  "organisation-form.new-person-changed": person({
    typed: {
      form: { ...EMPTY_GIVE_ROLE, person: author.aadObjectId, role: "reviewer", committee: "gone" },
      faults: [],
      changed: true,
    },
  }),
  "organisation-form.search": person({ organisation: crowd, known: strangers }),
  "organisation-form.search-none": person({
    organisation: crowd,
    known: strangers,
    typed: {
      form: { ...someForm, who: HOSTILE, role: "member" },
      faults: [{ field: "who", fault: { kind: "noSuchPerson", name: HOSTILE } }],
    },
  }),
  "organisation-form.search-several": person({
    organisation: crowd,
    known: strangers,
    typed: {
      form: someForm,
      faults: [
        { field: "person", fault: { kind: "severalPeople" } },
        { field: "role", fault: { kind: "role" } },
      ],
    },
  }),
  "organisation-form.person-at-place": person({
    typed: { form: { ...EMPTY_GIVE_ROLE, role: "responsible", place: "unit:it" }, faults: [] },
  }),
  "organisation-form.person-places": person({
    typed: {
      form: { ...EMPTY_GIVE_ROLE, person: author.aadObjectId, role: "substitute", place: HOSTILE },
      faults: [{ field: "place", fault: { kind: "severalPlaces", names: ["Trygghet", HOSTILE] } }],
    },
  }),
  "organisation-form.person": one(reviewer.aadObjectId),
  "organisation-form.person-gave": one(author.aadObjectId, { done: "Klart. Anna Author är nu medarbetare." }),
  "organisation-form.person-took": one(reviewer.aadObjectId, {
    organisation: { ...organisation, people: [aPerson(reviewer)] },
    done: "Klart.",
    typed: {
      form: formOfGrant(reviewer.aadObjectId, { role: "reviewer", committeeId: "socialnamnden" }),
      faults: [],
    },
  }),
  "organisation-form.person-administrator": one(author.aadObjectId, {
    organisation: EMPTY_ORGANISATION,
    isConfigured: true,
  }),
  "organisation-form.person-filled": shown((lang) => {
    const everything = filled();
    return personMessage(
      {
        organisation: everything,
        version,
        known: knownPeople(everything, []),
        isConfigured: false,
        typed: {
          form: { ...EMPTY_GIVE_ROLE, place: "Parkerna" },
          faults: [
            { field: "committee", fault: { kind: "committee" } },
            { field: "place", fault: { kind: "noSuchPlace", name: "Parkerna" } },
          ],
          changed: true,
        },
      },
      lang,
    );
  }),
  "organisation-form.person-hostile": shown((lang) => {
    const [first] = knownPeople(hostile, []);
    return personMessage(
      { organisation: hostile, version, known: [], isConfigured: false, ...(first && { of: first }) },
      lang,
    );
  }),
};

const [committee] = organisation.committees;
const [, department] = organisation.departments;

const placeCases: Record<string, CardCase> = {
  "organisation-form.new-committee": shown((lang) => committeeMessage({ organisation, version }, lang)),
  "organisation-form.committee-faulty": shown((lang) =>
    committeeMessage(
      {
        organisation,
        version,
        ...(committee && { of: committee }),
        typed: {
          form: { name: "Socialnämnden" },
          faults: [{ field: "name", fault: { kind: "nameTaken", name: "Socialnämnden" } }],
        },
      },
      lang,
    ),
  ),
  "organisation-form.committee-changed": shown((lang) =>
    committeeMessage(
      {
        organisation,
        version,
        ...(committee && { of: committee }),
        typed: { form: { name: HOSTILE }, faults: [], changed: true },
      },
      lang,
    ),
  ),
  "organisation-form.department": shown((lang) =>
    departmentMessage({ organisation, version, ...(department && { of: department }) }, lang),
  ),
  "organisation-form.department-faulty": shown((lang) =>
    departmentMessage(
      {
        organisation,
        version,
        typed: {
          form: { name: "", belongsTo: "" },
          faults: [
            { field: "name", fault: { kind: "nameMissing" } },
            { field: "belongsTo", fault: { kind: "committee" } },
          ],
        },
      },
      lang,
    ),
  ),
  "organisation-form.department-changed": shown((lang) =>
    departmentMessage(
      {
        organisation,
        version,
        ...(department && { of: department }),
        typed: { form: { name: "Omsorgen", belongsTo: "socialnamnden" }, faults: [], changed: true },
      },
      lang,
    ),
  ),
  "organisation-form.goals": shown((lang) => goalsMessage({ organisation, version }, lang)),
  "organisation-form.goals-faulty": shown((lang) =>
    goalsMessage(
      {
        organisation,
        version,
        typed: {
          form: `En trygg vardag\n${HOSTILE.repeat(3)}`,
          faults: [{ field: "goals", fault: { kind: "goalTooLong", line: 2 } }],
        },
      },
      lang,
    ),
  ),
  "organisation-form.goals-changed": shown((lang) =>
    goalsMessage({ organisation, version, typed: { form: "Ett mål", faults: [], changed: true } }, lang),
  ),
};

/** The cards of the organisation. */
export const organisationCases: Readonly<Record<string, CardCase>> = {
  ...listCases,
  ...personCases,
  ...placeCases,
  ...unitCases,
  ...claimCases,
};
