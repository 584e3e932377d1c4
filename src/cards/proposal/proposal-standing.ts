import type { Lang } from "../../domain/lang.ts";
import { leadersOf } from "../../domain/organisation/grants.ts";
import { formChanges } from "../../domain/proposal/form-changes.ts";
import { formOfContent } from "../../domain/proposal/form-of-content.ts";
import { authorsWindow } from "../../domain/proposal/window.ts";
import { joinList } from "../../text/format-list.ts";
import { momentText } from "../../text/moment.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import type { ProposalShown } from "./proposal-shown.ts";

/** Its state, and since when. */
export function stateOf({ proposal, today }: ProposalShown, lang: Lang): string {
  const { state, late, changedAt, submittedAt, releasedAt } = proposal;
  const t = texts[lang].proposals.card;
  const at =
    (state === "submitted" ? submittedAt : state === "released" ? releasedAt : undefined) ?? changedAt;
  const since = t.stateSince(texts[lang].proposal.state[state], momentText(at, today, lang));
  return late === true ? t.stateLate(since) : since;
}

/** What has just happened, who has it now, and what its author has left to do. */
export function notesOf(shown: ProposalShown, lang: Lang): readonly string[] {
  const { proposal, relations, note = "" } = shown;
  const { content, form } = proposal;
  const isUnsent =
    relations.has("author") && content !== undefined && formChanges(formOfContent(content), form).length > 0;
  const unsent = isUnsent ? texts[lang].proposals.card.unsent : "";
  return [note, nowText(shown, lang), unsent, countdownOf(shown, lang)].filter((line) => line !== "");
}

/** How long its author has, while it is the author's to send. */
function countdownOf(
  { proposal, organisation, relations, standing, today }: ProposalShown,
  lang: Lang,
): string {
  const { state } = proposal;
  const isTheirs = relations.has("author") && (state === "draft" || state === "returned");
  if (!isTheirs || standing === undefined) return "";
  return `${windowText(authorsWindow(standing, proposal, organisation, today), today, lang)}.`;
}

/** Who has it now, and what comes next. */
export function nowText({ proposal, organisation, relations }: ProposalShown, lang: Lang): string {
  const t = texts[lang].proposals.card;
  const { state, content, author } = proposal;
  switch (state) {
    case "draft":
      return t.now.draft;
    case "submitted":
      return t.now.submitted(...receivers(content?.departmentId ?? "", organisation, lang));
    case "released":
      return t.now.released;
    case "returned":
      return relations.has("author") ? t.now.returnedToYou : t.now.returned(author.name);
    case "supported":
    case "notSupported":
      return t.now.reviewed;
    case "decided":
    case "rejected":
      return "";
    case "withdrawn":
      return t.now.withdrawn;
  }
}

/** The department that gets a proposal, and those who release it. */
export function receivers(
  departmentId: string,
  organisation: ProposalShown["organisation"],
  lang: Lang,
): readonly [department: string, leaders: string] {
  const department = organisation.departments.find(({ id }) => id === departmentId)?.name ?? departmentId;
  const leaders = leadersOf(organisation, departmentId).map(({ name }) => name);
  const names = joinList(leaders.slice(0, 3), lang, "or");
  return [department, names === "" ? texts[lang].proposals.card.anyLeader : names];
}
