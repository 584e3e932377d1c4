import { askMessage, askSummary, type AskShown } from "../cards/unit-comment/ask-card.ts";
import { commentPlanId } from "../domain/follow-up/comment-plans.ts";
import type { AskedUnit } from "../domain/follow-up/asked-units.ts";
import type { MonthSummary } from "../domain/follow-up/month-summary.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { askedOf, type AskDeps } from "../usecases/follow-up/asked-of.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderCommentDeps = AskDeps &
  Pick<BotDeps, "newId" | "tellsClock" | "defaultLang" | "log" | "reportPlans"> & {
    readonly clock: Pick<BotDeps["clock"], "today" | "millis">;
  };

/**
 * What one person is asked to comment of a month, from what is stored now: who has written meanwhile is asked nothing. The chat
 * is looked at for its person: nobody is asked of another's units.
 */
export function createRenderComment(deps: RenderCommentDeps): RenderPost {
  return async (occurrence, { aadObjectId, digest }) => {
    const found = await askedOf(deps, occurrence, deps.clock.millis());
    const units = aadObjectId === undefined ? undefined : found?.asked.get(aadObjectId);
    if (found === undefined || units === undefined) return { kind: "skip", reason: "subject-gone" };
    const lang = digest?.lang ?? deps.defaultLang;
    const today = deps.clock.today();
    const { ground, isCorrected } = found;
    const stoppdatum = await stoppdatumOf(deps, ground.summary, units);
    // Limits that are set late ask late: nobody is asked for an answer before today.
    const by = stoppdatum !== undefined && stoppdatum >= today ? stoppdatum : undefined;
    const shown: AskShown = { summary: ground.summary, units, isCorrected, by, today };
    const { plain, card } = askMessage(shown, lang);
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    const summary = askSummary(shown, lang);
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary }, deps.log) };
  };
}

/** The earliest day that any of it is wanted by; undefined where administrators have let it follow the calendar, or ended it. */
async function stoppdatumOf(
  { reportPlans }: Pick<RenderCommentDeps, "reportPlans">,
  { area, month }: MonthSummary,
  units: readonly AskedUnit[],
): Promise<CalendarDate | undefined> {
  const parts = [...new Set(units.flatMap((unit) => unit.parts))];
  const plans = await Promise.all(parts.map((part) => reportPlans.find(commentPlanId(area.id, month, part))));
  const days = plans.flatMap((plan) => {
    const schedule = plan?.value.schedule;
    if (schedule?.kind !== "once" || plan?.value.endedOn !== undefined) return [];
    return schedule.stoppdatum.kind === "day" ? [schedule.stoppdatum.day] : [];
  });
  return days.toSorted()[0];
}
