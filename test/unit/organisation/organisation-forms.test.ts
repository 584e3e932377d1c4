import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { choosable, findPerson, MOST_CHOICES } from "../../../src/domain/organisation/find-person.ts";
import { EMPTY_GIVE_ROLE, formOfGrant, giveRole } from "../../../src/domain/organisation/give-role.ts";
import { knownPeople } from "../../../src/domain/organisation/known-people.ts";
import { MOST } from "../../../src/domain/organisation/limits.ts";
import { organisationChanges } from "../../../src/domain/organisation/organisation-changes.ts";
import { placeCommittee, placeDepartment, placeGoals } from "../../../src/domain/organisation/place-forms.ts";
import { takeRole } from "../../../src/domain/organisation/take-role.ts";
import { BOT, TENANT } from "../../support/activities.ts";
import { aChannel } from "../../support/conversations.ts";
import { anOrganisation, author, deputy, reviewer, stranger } from "../../support/organisation.ts";

const organisation = anOrganisation();
const known = knownPeople(organisation, []);
const give = (form: Partial<typeof EMPTY_GIVE_ROLE>) =>
  giveRole(organisation, { ...EMPTY_GIVE_ROLE, ...form }, known);

function faultsOf(
  decision: ReturnType<typeof give> | ReturnType<typeof placeGoals> | ReturnType<typeof placeCommittee>,
) {
  if (decision.kind !== "faulty") throw new Error(decision.kind);
  return decision.faults.map(({ field, fault }) => `${field}: ${fault.kind}`);
}

function madeBy<Made>(
  decision: { readonly kind: string } & Partial<{ readonly made: Made }>,
): Made | undefined {
  return decision.made;
}

describe("whom the bot can name", () => {
  function chat(name: string | undefined, aadObjectId: string, active = true): KnownConversation {
    return {
      id: `a:${aadObjectId}`,
      kind: "personal",
      aadObjectId,
      serviceUrl: "http://127.0.0.1/",
      tenantId: TENANT,
      botId: BOT.id,
      reach: active ? { kind: "active" } : { kind: "removed", since: 0 },
      ...(name === undefined ? {} : { name }),
    };
  }

  it("are the organisation's people and those who have opened the chat, by name, each once", () => {
    const people = knownPeople(organisation, [
      chat("Stina i Teams", stranger.aadObjectId),
      chat("Anna i Teams", author.aadObjectId),
      chat(undefined, "dddddddd-0000-4000-8000-000000000001"),
      aChannel(),
    ]);

    expect(people).toHaveLength(organisation.people.length + 1);
    expect(people[0]).toEqual({ aadObjectId: author.aadObjectId, name: "Anna Author", hasChat: true });
    expect(people.at(-1)).toEqual({
      aadObjectId: stranger.aadObjectId,
      name: "Stina i Teams",
      hasChat: true,
    });
    expect(people.find(({ name }) => name === deputy.name)?.hasChat).toBe(false);
  });

  it("have no chat when they have removed it", () => {
    expect(
      knownPeople(organisation, [chat("Dan", deputy.aadObjectId, false)]).map(({ hasChat }) => hasChat),
    ).not.toContain(true);
  });
});

describe("the person of a form", () => {
  const crowd = Array.from({ length: MOST_CHOICES + 1 }, (_, at) => ({
    aadObjectId: `id-${at}`,
    name: at === 0 ? "Åsa Ek" : `Person ${at}`,
    hasChat: true,
  }));
  const found = (who: string) => findPerson({ person: "", who }, crowd);

  it("is found by a part of the name, without regard to case and accents", () => {
    expect(found("asa")).toMatchObject({ aadObjectId: "id-0" });
    expect(found("  person 7 ")).toMatchObject({ aadObjectId: "id-7" });
  });

  it.each([
    ["", "who", "person"],
    ["Bertil", "who", "noSuchPerson"],
    ["erson 1", "person", "severalPeople"],
  ])("'%s' is to be mended in %s: %s", (who, field, kind) => {
    expect(found(who)).toMatchObject({ field, fault: { kind } });
  });

  it("is to be written more of when too many have it", () => {
    const all = crowd.map((each) => ({ ...each, name: "Person" }));
    expect(findPerson({ person: "", who: "per" }, all)).toMatchObject({ fault: { kind: "tooManyPeople" } });
    expect(choosable({ who: "per" }, all)).toEqual([]);
  });

  it("can be chosen among all while they are few, and among those found while they are many", () => {
    expect(choosable({ who: "" }, crowd.slice(1))).toHaveLength(MOST_CHOICES);
    expect(choosable({ who: "" }, crowd)).toEqual([]);
    expect(choosable({ who: "erson 1" }, crowd).map(({ name }) => name)).toContain("Person 19");
  });
});

describe("giving a role", () => {
  it("adds it to what the person has", () => {
    const decision = give({
      person: author.aadObjectId.toUpperCase(),
      role: "reviewer",
      committee: "socialnamnden",
    });

    expect(decision).toMatchObject({
      kind: "change",
      made: { grant: { role: "reviewer", committeeId: "socialnamnden" } },
    });
    if (decision.kind !== "change") throw new Error("not changed");
    expect(organisationChanges(organisation, decision.organisation)).toEqual([
      { kind: "grantAdded", person: "Anna Author", grant: { role: "reviewer", place: "Socialnämnden" } },
    ]);
  });

  it("names somebody whom only the chat has told of", () => {
    const decision = giveRole(
      organisation,
      { ...EMPTY_GIVE_ROLE, person: stranger.aadObjectId, role: "administrator" },
      [{ aadObjectId: stranger.aadObjectId, name: "Stina", hasChat: true }],
    );

    if (decision.kind !== "change") throw new Error("not changed");
    expect(decision.organisation.people.at(-1)).toEqual({
      aadObjectId: stranger.aadObjectId,
      name: "Stina",
      grants: [{ role: "administrator" }],
    });
  });

  it.each([
    [{}, ["person: person", "role: role"]],
    [{ person: stranger.aadObjectId, role: "king" }, ["person: person", "role: role"]],
    [{ person: author.aadObjectId, role: "deputy" }, ["department: department"]],
    [{ person: author.aadObjectId, role: "member", department: "socialnamnden" }, ["department: department"]],
    [{ person: author.aadObjectId, role: "reviewer", committee: "" }, ["committee: committee"]],
  ])("%o is refused with every fault", (form, faults) => {
    expect(faultsOf(give(form))).toEqual(faults);
  });

  it("can be undone, and the form that did it be made again from the role", () => {
    for (const { aadObjectId, grants } of organisation.people)
      for (const grant of grants)
        expect(madeBy(giveRole(organisation, formOfGrant(aadObjectId, grant), known))?.grant).toEqual(grant);
  });

  it("does not go beyond what can be kept", () => {
    const people = Array.from({ length: MOST.people }, (_, at) => ({
      aadObjectId: `id-${at}`,
      name: "P",
      grants: [],
    }));
    const decision = giveRole(
      { ...organisation, people },
      { ...EMPTY_GIVE_ROLE, person: author.aadObjectId, role: "administrator" },
      known,
    );

    expect(faultsOf(decision)).toEqual(["person: tooMany"]);
  });
});

describe("taking a role away", () => {
  it("leaves the person and the other roles", () => {
    const decision = takeRole(organisation, reviewer.aadObjectId, "reviewer:socialnamnden");

    if (decision.kind !== "change") throw new Error(decision.kind);
    expect(decision.organisation.people.find(({ name }) => name === reviewer.name)?.grants).toEqual([]);
  });

  it("that is gone changes nothing, and of a person who is gone is told", () => {
    const decision = takeRole(organisation, reviewer.aadObjectId, "administrator");

    expect(decision).toMatchObject({ kind: "change", organisation, made: { grant: undefined } });
    expect(takeRole(organisation, stranger.aadObjectId, "administrator")).toEqual({ kind: "gone" });
  });
});

describe("a nämnd", () => {
  it("gets an id from its name, which stays when it is renamed", () => {
    const added = placeCommittee(organisation, undefined, { name: "  Kultur-  och fritidsnämnden " });
    expect(madeBy(added)).toEqual({ id: "kultur-och-fritidsnamnden", name: "Kultur- och fritidsnämnden" });
    expect(madeBy(placeCommittee(organisation, "socialnamnden", { name: "Omsorgsnämnden" }))).toEqual({
      id: "socialnamnden",
      name: "Omsorgsnämnden",
    });
  });

  it("gets another id where a renamed one has it", () => {
    const renamed = placeCommittee(organisation, "socialnamnden", { name: "Omsorgsnämnden" });
    if (renamed.kind !== "change") throw new Error(renamed.kind);

    expect(madeBy(placeCommittee(renamed.organisation, undefined, { name: "Socialnämnden" }))?.id).toBe(
      "socialnamnden-2",
    );
  });

  it("that is there already is what was asked for", () => {
    expect(placeCommittee(organisation, undefined, { name: "SOCIALNÄMNDEN" })).toMatchObject({
      kind: "change",
      organisation,
      made: { name: "Socialnämnden" },
    });
  });

  it.each([
    ["", "name: nameMissing"],
    [" \n ", "name: nameMissing"],
    ["…", "name: noLetters"],
    ["x".repeat(81), "name: nameTooLong"],
    ["Kommunstyrelsen", "name: nameTaken"],
  ])("cannot be called '%s'", (name, fault) => {
    expect(faultsOf(placeCommittee(organisation, "socialnamnden", { name }))).toEqual([fault]);
  });

  it("that is gone is told", () => {
    expect(placeCommittee(organisation, "borta", { name: "Ny" })).toEqual({ kind: "gone" });
  });
});

describe("a förvaltning", () => {
  it("may change its nämnd", () => {
    const decision = placeDepartment(organisation, "socialforvaltningen", {
      name: "Socialförvaltningen",
      belongsTo: "kommunstyrelsen",
    });

    expect(madeBy(decision)).toEqual({
      id: "socialforvaltningen",
      name: "Socialförvaltningen",
      committeeId: "kommunstyrelsen",
    });
  });

  it("of another nämnd is not moved by adding one of its name", () => {
    const decision = placeDepartment(organisation, undefined, {
      name: "Socialförvaltningen",
      belongsTo: "kommunstyrelsen",
    });

    expect(decision).toMatchObject({ kind: "faulty", faults: [{ fault: { kind: "nameTaken" } }] });
  });

  it("needs a nämnd that is there", () => {
    expect(placeDepartment(organisation, undefined, { name: "", belongsTo: "borta" })).toMatchObject({
      kind: "faulty",
      faults: [
        { field: "name", fault: { kind: "nameMissing" } },
        { field: "belongsTo", fault: { kind: "committee" } },
      ],
    });
  });
});

describe("målområden", () => {
  it("are the lines, each once, without space around them", () => {
    expect(madeBy(placeGoals(organisation, " Trygghet \r\n\n trygghet\rMiljö\n"))).toEqual([
      "Trygghet",
      "Miljö",
    ]);
    expect(madeBy(placeGoals(organisation, "\n \n"))).toEqual([]);
  });

  it("are refused by line when they are too long, and when they are too many", () => {
    const lines = Array.from({ length: MOST.goals + 1 }, (_, at) => `Mål ${at}`);

    expect(faultsOf(placeGoals(organisation, [...lines, "x".repeat(121)].join("\n")))).toEqual([
      "goals: tooMany",
      "goals: goalTooLong",
    ]);
  });

  it("typed as they are change nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const once = placeGoals(organisation, text);
        if (once.kind !== "change") return;
        expect(madeBy(placeGoals(once.organisation, once.made.join("\n")))).toEqual(once.made);
      }),
    );
  });
});
