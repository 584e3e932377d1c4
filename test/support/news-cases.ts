import { newsMessage } from "../../src/cards/review/news-card.ts";
import type { PersonRef } from "../../src/domain/organisation/organisation.ts";
import type {
  Proposal,
  ProposalAction,
  ProposalChange,
  ProposalState,
} from "../../src/domain/proposal/proposal.ts";
import { relationsTo } from "../../src/domain/proposal/rights.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { CardCase } from "./card-case.ts";
import { administrator, anOrganisation, author, departmentHead, reviewer } from "./organisation.ts";
import { aContent, aProposal, aRoundStanding, personRef, SPRING } from "./proposals.ts";

const organisation = anOrganisation();
const at = instantInStockholm(SPRING, "14:32");

interface Told {
  readonly action: ProposalAction;
  readonly by: PersonRef;
  readonly to: PersonRef;
  readonly from: ProposalState;
  readonly state: ProposalState;
  readonly comment?: string;
  /** What has become of the proposal since. */
  readonly now?: Partial<Proposal>;
}

function told({ action, by, to, from, state, comment, now = {} }: Told): CardCase {
  const change: ProposalChange = {
    ...{ revision: 4, at, by: personRef(by), action, from, to: state, fields: [] },
    ...(comment === undefined ? {} : { comment }),
  };
  const proposal = aProposal({ state, revision: 4, releasedAt: at, ...now });
  const isAdministrator = to === administrator;
  const relations = relationsTo(proposal, organisation, { aadObjectId: to.aadObjectId, isAdministrator });
  const shown = { proposal, change, organisation, relations, standing: aRoundStanding(), today: SPRING };
  return (lang) => newsMessage(shown, lang).card({ submitId: "press-1", movedTo: SPRING });
}

const comment = "Beskriv riskerna, och vad de kostar.";
const hostile = "**Fest** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE}} =cmd| 1. # _x_";

/** What somebody is told of a proposal in their own chat. */
export const newsCases: Readonly<Record<string, CardCase>> = {
  "message.news-submitted": told({
    action: "submit",
    by: author,
    to: departmentHead,
    from: "draft",
    state: "submitted",
  }),
  "message.news-completed": told({
    action: "submit",
    by: author,
    to: departmentHead,
    from: "returned",
    state: "submitted",
  }),
  "message.news-changed": told({
    action: "submit",
    by: author,
    to: departmentHead,
    from: "submitted",
    state: "submitted",
  }),
  "message.news-sent-back": told({
    action: "sendBack",
    by: departmentHead,
    to: author,
    from: "submitted",
    state: "returned",
    comment,
  }),
  "message.news-released": told({
    action: "release",
    by: departmentHead,
    to: author,
    from: "submitted",
    state: "released",
  }),
  "message.news-released-again": told({
    action: "release",
    by: departmentHead,
    to: reviewer,
    from: "submitted",
    state: "released",
  }),
  "message.news-comment": told({
    action: "comment",
    by: reviewer,
    to: author,
    from: "released",
    state: "released",
    comment: hostile,
    now: { content: aContent("efficiency", { title: hostile }) },
  }),
  "message.news-comment-leader": told({
    action: "comment",
    by: reviewer,
    to: departmentHead,
    from: "released",
    state: "released",
    comment,
  }),
  "message.news-comment-reviewer": told({
    action: "comment",
    by: author,
    to: reviewer,
    from: "supported",
    state: "supported",
    comment,
  }),
  "message.news-supported": told({
    action: "support",
    by: reviewer,
    to: author,
    from: "released",
    state: "supported",
  }),
  "message.news-opposed": told({
    action: "oppose",
    by: reviewer,
    to: author,
    from: "released",
    state: "notSupported",
    comment,
  }),
  "message.news-returned": told({
    action: "return",
    by: reviewer,
    to: author,
    from: "released",
    state: "returned",
    comment,
  }),
  "message.news-returned-leader": told({
    action: "return",
    by: reviewer,
    to: departmentHead,
    from: "released",
    state: "returned",
    comment,
  }),
  "message.news-decided": told({
    action: "decide",
    by: administrator,
    to: author,
    from: "supported",
    state: "decided",
  }),
  "message.news-rejected": told({
    action: "reject",
    by: administrator,
    to: author,
    from: "notSupported",
    state: "rejected",
    comment,
  }),
  "message.news-reopened": told({
    action: "reopen",
    by: administrator,
    to: author,
    from: "decided",
    state: "released",
  }),
  "message.news-withdrawn": told({
    action: "withdraw",
    by: author,
    to: departmentHead,
    from: "submitted",
    state: "withdrawn",
  }),
  "message.news-withdrawn-by-leader": told({
    action: "withdraw",
    by: departmentHead,
    to: author,
    from: "submitted",
    state: "withdrawn",
  }),
  "message.news-gone-on": told({
    action: "sendBack",
    by: departmentHead,
    to: author,
    from: "submitted",
    state: "returned",
    comment,
    now: { state: "supported", revision: 9 },
  }),
};
