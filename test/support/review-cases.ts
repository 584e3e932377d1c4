import { askWithdrawMessage, withdrawnMessage } from "../../src/cards/proposal/outcome-messages.ts";
import { proposalMessage } from "../../src/cards/proposal/proposal-card.ts";
import type { ProposalShown } from "../../src/cards/proposal/proposal-shown.ts";
import type { DepartmentShown } from "../../src/cards/review/department-card.ts";
import type { OrderShown } from "../../src/cards/review/order-card.ts";
import type { ReleaseShown } from "../../src/cards/review/release-card.ts";
import type { ReviewQueueShown } from "../../src/cards/review/review-queue-card.ts";
import {
  departmentMessage,
  orderMessage,
  releaseMessage,
  reviewQueueMessage,
  reviewRefusalMessage,
  type ReviewRefusal,
} from "../../src/cards/review/review-cards.ts";
import type { Lang } from "../../src/domain/lang.ts";
import type { Department, PersonRef } from "../../src/domain/organisation/organisation.ts";
import { inOrder } from "../../src/domain/proposal/department-order.ts";
import type { Proposal, ProposalChange } from "../../src/domain/proposal/proposal.ts";
import { PROPOSAL_TYPES } from "../../src/domain/proposal/proposal-type.ts";
import { inReviewOrder } from "../../src/domain/proposal/review-order.ts";
import { relationsTo } from "../../src/domain/proposal/rights.ts";
import type { RoundStanding } from "../../src/domain/proposal/round-standing.ts";
import { windowOf } from "../../src/domain/proposal/window.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { changedText, doneText, refusalText } from "../../src/text/review/review-text.ts";
import { texts } from "../../src/text/texts.ts";
import type { CardCase } from "./card-case.ts";
import {
  administrator,
  anOrganisation,
  author,
  DEPARTMENTS,
  departmentHead,
  reviewer,
  reviewerOfAll,
} from "./organisation.ts";
import { aContent, aProposal, aRoundStanding, personRef, SPRING } from "./proposals.ts";

const organisation = anOrganisation();
const moved = { submitId: "press-1", movedTo: SPRING };
const standing = aRoundStanding();
const at = instantInStockholm(SPRING, "14:32");
const HOSTILE = "**Fest** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE}} =cmd| 1. # _x_";

const social: Department = {
  id: "socialforvaltningen",
  name: "Socialförvaltningen",
  committeeId: "socialnamnden",
};

const numbered = (number: number, fields: Partial<Proposal> = {}): Proposal =>
  aProposal({ id: `p-${number}`, number, priority: number, ...fields });

const several: readonly Proposal[] = [
  numbered(1),
  numbered(2, { content: aContent("investment") }),
  numbered(3, { content: aContent("efficiency", { title: "Färre lokaler" }), state: "released" }),
  numbered(4, { content: aContent("assignment"), state: "returned" }),
  numbered(5, { content: aContent("operating"), state: "supported", late: true }),
];
const many = (count: number, fields: Partial<Proposal> = {}): readonly Proposal[] =>
  Array.from({ length: count }, (_, index) =>
    numbered(index + 1, {
      content: aContent(PROPOSAL_TYPES[index % 4] ?? "efficiency", { title: `Förslag nummer ${index + 1}` }),
      ...fields,
    }),
  );

function department(
  proposals: readonly Proposal[],
  rest: Partial<DepartmentShown> = {},
  round: RoundStanding = standing,
): DepartmentShown {
  const placed = inOrder(proposals);
  const today = rest.today ?? SPRING;
  const unreleased = placed
    .filter(({ proposal }) => proposal.state === "submitted")
    .map(({ proposal }) => ({ proposal, window: windowOf(round, proposal, social.committeeId, today) }));
  const queue = { department: social, others: [], standing: round, placed, unreleased };
  return { ...queue, shown: 0, ...rest, today };
}

/** More time for the nämnd, and for one proposal. */
const extended = aRoundStanding({
  extensions: [
    {
      id: "e-1",
      to: { kind: "committee", committeeId: "socialnamnden" },
      until: "2023-03-24",
      reason: "Sjukdom",
      by: personRef(administrator),
      at,
    },
  ],
});
const oneExtended = aRoundStanding({
  extensions: extended.round.extensions.map((extension) => ({
    ...extension,
    to: { kind: "proposal", proposalId: "p-1" } as const,
  })),
});
const AFTER = "2023-03-20";

const listed =
  (make: (lang: Lang) => DepartmentShown): CardCase =>
  (lang) =>
    departmentMessage(make(lang), lang).card(moved);
const order =
  (make: (lang: Lang) => OrderShown): CardCase =>
  (lang) =>
    orderMessage(make(lang), lang).card(moved);
const release =
  (make: (lang: Lang) => ReleaseShown): CardCase =>
  (lang) =>
    releaseMessage(make(lang), lang).card(moved);

const departmentCards: Record<string, CardCase> = {
  "proposals.department": listed(() => department(several)),
  "proposals.department-none": listed(() => department([])),
  "proposals.department-one": listed(() => department([numbered(1)])),
  "proposals.department-all-released": listed((lang) =>
    department(many(3, { state: "released" }), { note: texts[lang].review.department.release.done(2) }),
  ),
  "proposals.department-paged": listed(() => department(many(23))),
  "proposals.department-last-page": listed(() => department(many(23), { shown: 20 })),
  "proposals.department-closed": listed(() => department(several, { today: AFTER })),
  "proposals.department-completing": listed(() =>
    department([numbered(1, { releasedAt: at }), numbered(2, { state: "released" })], { today: AFTER }),
  ),
  "proposals.department-extended": listed(() =>
    department(several, { today: AFTER, others: DEPARTMENTS.filter(({ id }) => id !== social.id) }, extended),
  ),
  "proposals.department-hostile": listed(() =>
    department([numbered(1, { content: aContent("efficiency", { title: HOSTILE }) }), numbered(2)]),
  ),
  "proposals.order": order(() => department(many(3))),
  "proposals.order-kept": order(() =>
    department([...many(2), ...[3, 4, 5, 6, 7, 8, 9, 10].map((at) => numbered(at, { state: "decided" }))]),
  ),
  "proposals.order-none": order(() => department([numbered(1, { state: "supported" })])),
  "proposals.order-paged": order(() => department(many(45), { shown: 20 })),
  "proposals.order-changed": order((lang) =>
    department(many(2), { note: texts[lang].review.department.order.changed }),
  ),
  "proposals.order-faulty": order(() => ({
    ...department(many(5)),
    typed: new Map([
      ["p-1", "först"],
      ["p-2", "12"],
      ["p-3", "1"],
      ["p-4", "1"],
      ["p-5", "100000000000000"],
    ]),
    faults: new Map([
      ["p-1", { kind: "notANumber" }],
      ["p-2", { kind: "outside" }],
      ["p-3", { kind: "double" }],
      ["p-4", { kind: "double" }],
      ["p-5", { kind: "taken" }],
    ] as const),
  })),
  "proposals.release": release(() => department(several)),
  "proposals.release-one": release(() => department([numbered(1)])),
  "proposals.release-none": release(() => department([numbered(1, { state: "released" })])),
  "proposals.release-many": release(() => department(many(33))),
  "proposals.release-late": release(() => department(several, { today: AFTER }, extended)),
  "proposals.release-closed": release((lang) => ({
    ...department(many(9), { today: AFTER }, oneExtended),
    note: texts[lang].review.department.release.tooLate("EFF-2024-002", "fredag 17 mars"),
    chosen: ["p-1", "p-2"],
  })),
  "proposals.release-hostile": release(() =>
    department([numbered(1, { content: aContent("efficiency", { title: HOSTILE }) }), numbered(2)]),
  ),
};

const reviewed = (proposals: readonly Proposal[], rest: Partial<ReviewQueueShown> = {}): CardCase => {
  const ordered = inReviewOrder(proposals, organisation);
  const shown: ReviewQueueShown = {
    ...{ organisation, standing, isReviewer: true, today: SPRING, shown: 0 },
    waiting: ordered.filter(({ state }) => state === "released"),
    answered: ordered.filter(({ state }) => state !== "released"),
    ...rest,
  };
  return (lang) => reviewQueueMessage(shown, lang).card(moved);
};

const school = "barn-och-utbildningsforvaltningen";
const released = [
  numbered(1, { state: "released" }),
  numbered(2, { state: "released", content: aContent("efficiency", { departmentId: school }) }),
  numbered(3, { state: "released", content: aContent("investment"), late: true }),
  numbered(4, { state: "supported" }),
  numbered(5, { state: "returned", content: aContent("operating"), releasedAt: at }),
];

const queueCards: Record<string, CardCase> = {
  "proposals.review": reviewed(released),
  "proposals.review-one": reviewed(released.slice(0, 1)),
  "proposals.review-none": reviewed([]),
  "proposals.review-all-answered": reviewed(released.slice(3), { today: AFTER }),
  "proposals.review-administrator": reviewed(released, { isReviewer: false }),
  "proposals.review-paged": reviewed(many(25, { state: "released" })),
  "proposals.review-last-page": reviewed(many(25, { state: "released" }), { shown: 20 }),
};

const refused =
  (refusal: ReviewRefusal): CardCase =>
  (lang) =>
    reviewRefusalMessage(refusal, lang).card(moved);

const refusalCards: Record<string, CardCase> = {
  "message.review-not-leader": refused("notLeader"),
  "message.review-not-reviewer": refused("notReviewer"),
  "message.review-no-round": refused("noRound"),
  "message.review-gone": refused("gone"),
  "message.review-conflict": refused("conflict"),
};

/** The card of one proposal for somebody, after what they have pressed. */
function pressed(
  proposal: Proposal,
  by: PersonRef,
  rest: (lang: Lang) => Pick<ProposalShown, "note" | "history" | "comment">,
): CardCase {
  const isAdministrator = by === administrator;
  const relations = relationsTo(proposal, organisation, { aadObjectId: by.aadObjectId, isAdministrator });
  return (lang) => {
    const shown = { proposal, organisation, relations, standing, today: SPRING, ...rest(lang) };
    return proposalMessage(shown, lang).card(moved);
  };
}

const waiting = aProposal({ state: "released" });
const supportedBy: ProposalChange = {
  ...{ revision: 4, at, by: personRef(reviewer), action: "support", from: "released", to: "supported" },
  ...{ fields: [], comment: "Rimligt, och väl beskrivet." },
};
const supported = aProposal({
  state: "supported",
  revision: 4,
  said: { by: supportedBy.by, at, text: "Rimligt, och väl beskrivet." },
});

const pressedCards: Record<string, CardCase> = {
  "proposal.leader": pressed(aProposal(), departmentHead, () => ({})),
  "proposal.reviewer": pressed(waiting, reviewer, () => ({})),
  "proposal.administrator": pressed(waiting, administrator, () => ({})),
  "proposal.administrator-decided": pressed(aProposal({ state: "decided" }), administrator, () => ({})),
  "proposal.reviewer-done": pressed(supported, reviewer, (lang) => ({
    note: doneText("support", personRef(author), reviewer, lang),
  })),
  "proposal.reviewer-needs-comment": pressed(waiting, reviewer, (lang) => ({
    note: texts[lang].review.refused.nothingDone,
    comment: { typed: "", wrong: refusalText({ kind: "needsComment" }, "oppose", "released", SPRING, lang) },
  })),
  "proposal.reviewer-long-comment": pressed(waiting, reviewer, (lang) => ({
    note: texts[lang].review.refused.nothingDone,
    comment: {
      typed: `${HOSTILE} ${"mycket ".repeat(570)}`,
      wrong: refusalText({ kind: "longComment" }, "comment", "released", SPRING, lang),
    },
  })),
  "proposal.reviewer-changed": pressed(supported, reviewerOfAll, (lang) => ({
    note: changedText([supportedBy], SPRING, lang),
    history: { of: "since", changes: [supportedBy] },
    comment: { typed: "Beskriv riskerna.", wrong: "" },
  })),
  "proposal.leader-too-late": pressed(aProposal(), departmentHead, (lang) => ({
    note: refusalText({ kind: "tooLate", stoppdatum: "2023-03-17" }, "release", "submitted", AFTER, lang),
    comment: { typed: "", wrong: "" },
  })),
};

const withdrawCards: Record<string, CardCase> = {
  "message.leader-withdraw": (lang) => askWithdrawMessage(aProposal(), lang, "leader").card(moved),
  "message.leader-withdrawn": (lang) =>
    withdrawnMessage(aProposal({ state: "withdrawn" }), lang, "leader").card(moved),
};

/** The cards of the department and of the review. */
export const reviewCases: Readonly<Record<string, CardCase>> = {
  ...departmentCards,
  ...queueCards,
  ...refusalCards,
  ...pressedCards,
  ...withdrawCards,
};
