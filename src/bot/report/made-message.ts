import type { PersonalMessage } from "../../cards/personal-message.ts";
import { shorten } from "../../cards/shorten.ts";
import type { Lang } from "../../domain/lang.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { MadePlan } from "../../usecases/report/make-plan.ts";
import type { BotDeps } from "../deps.ts";
import { presentPlan } from "./tell-of-plans.ts";

/** A report that has been made, now or by somebody before. */
export function madeMessage(deps: BotDeps, { kind, plan }: MadePlan, lang: Lang): Promise<PersonalMessage> {
  const t = texts[lang].report.said;
  const { by, at } = plan.created;
  const said =
    kind === "made" ? t.made : t.already(shorten(by.name, 80), momentText(at, deps.clock.today(), lang));
  return presentPlan(deps, plan, lang, said);
}
