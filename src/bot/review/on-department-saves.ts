import type { PersonalMessage } from "../../cards/personal-message.ts";
import { parseNumbered } from "../../cards/review/numbered-ids.ts";
import { namesOf } from "../../cards/review/release-card.ts";
import {
  departmentMessage,
  orderMessage,
  releaseMessage,
  reviewRefusalMessage,
} from "../../cards/review/review-cards.ts";
import { placesTyped } from "../../cards/review-submits.ts";
import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { texts } from "../../text/texts.ts";
import {
  orderDepartment,
  type OrderForm,
  type OrderOutcome,
} from "../../usecases/review/order-department.ts";
import { releasePackage, type ReleaseOutcome } from "../../usecases/review/release-package.ts";
import type { BotDeps } from "../deps.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import type { Turn } from "../turn.ts";
import { refusedDepartment } from "./on-department.ts";

/** The numbers that a leader has typed at the department's proposals. */
export async function onSaveOrder(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-order") return;
  const { lang, department: departmentId, budgetYear, shown, rows: written, ...rest } = turn.submit;
  const typed = placesTyped(rest);
  const rows = parseNumbered(written).map(({ id, number }, at) => ({
    proposalId: id,
    place: number,
    typed: typed[at] ?? "",
  }));
  const form = { departmentId, budgetYear, rows };
  await tellOfProposals(turn, deps, lang, async (person) =>
    orderedMessage(await orderDepartment(deps, person, form), form, shown, deps.clock.today(), lang),
  );
}

/** The proposals that a leader has chosen, or all on the card. */
export async function onReleaseProposals(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "release-proposals") return;
  const { lang, department: departmentId, budgetYear, chosen: written, all } = turn.submit;
  const named = parseNumbered(all ?? written.split(","));
  const chosen = named.map(({ id, number }) => ({ proposalId: id, revision: number }));
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await releasePackage(deps, person, { departmentId, budgetYear, chosen });
    return releasedMessage(
      outcome,
      named.map(({ id }) => id),
      deps.clock.today(),
      lang,
    );
  });
}

function orderedMessage(
  outcome: OrderOutcome,
  { rows }: OrderForm,
  shown: number,
  today: CalendarDate,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].review.department.order;
  switch (outcome.kind) {
    case "ordered":
      return departmentMessage({ ...outcome.queue, today, shown: 0, note: t.saved }, lang);
    case "faulty": {
      const typed = new Map(rows.map((row) => [row.proposalId, row.typed]));
      return orderMessage({ ...outcome.queue, today, shown, typed, faults: outcome.faults }, lang);
    }
    case "changed":
      return orderMessage({ ...outcome.queue, today, shown, note: t.changed }, lang);
    case "conflict":
      return reviewRefusalMessage("conflict", lang);
    case "notLeader":
    case "noRound":
      return refusedDepartment(outcome, lang);
  }
}

function releasedMessage(
  outcome: ReleaseOutcome,
  chosen: readonly string[],
  today: CalendarDate,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].review.department.release;
  switch (outcome.kind) {
    case "released": {
      const note = t.done(outcome.released.length);
      return departmentMessage({ ...outcome.queue, today, shown: 0, note }, lang);
    }
    case "noneChosen":
      return releaseMessage({ ...outcome.queue, today, shown: 0, note: t.noneChosen }, lang);
    case "changed": {
      const names = namesOf(outcome.changed, lang);
      const note = names === "" ? t.changedGone : t.changed(names);
      return releaseMessage({ ...outcome.queue, today, shown: 0, note, chosen }, lang);
    }
    case "tooLate": {
      const note = t.tooLate(namesOf(outcome.late, lang), dayBeside(outcome.stoppdatum, today, lang));
      return releaseMessage({ ...outcome.queue, today, shown: 0, note, chosen }, lang);
    }
    case "conflict":
      return reviewRefusalMessage("conflict", lang);
    case "notLeader":
    case "noRound":
      return refusedDepartment(outcome, lang);
  }
}
