import type { FollowUpArea, Receiver, Threshold } from "../../domain/follow-up/area.ts";
import { asksOf } from "../../domain/follow-up/area-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatAmount, formatRate } from "../format-amount.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";

/** Which deviations are pointed out: "De som är minst 2 % av enhetens budget hittills och minst 100 tkr, åt båda hållen". */
export function thresholdText(threshold: Threshold, lang: Lang): string {
  const t = texts[lang].area.threshold;
  if (isNone(threshold)) return t.none;
  const limits = limitsOf(threshold, t.share, lang);
  return limits === "" ? t.every : t.told(limits);
}

/** What is recommended to be decided politically, and by whom. */
export function politicalText({ body, ...threshold }: FollowUpArea["political"], lang: Lang): string {
  const t = texts[lang].area.political;
  const who = lang === "sv" ? body.slice(0, 1).toUpperCase() + body.slice(1) : body;
  if (isNone(threshold)) return t.none(who);
  const limits = limitsOf(threshold, t.share, lang);
  return limits === "" ? t.every(who) : t.limits(limits, who);
}

export function asksText(comments: FollowUpArea["comments"], lang: Lang): string {
  const t = texts[lang].area.asks;
  const asks = asksOf(comments);
  return asks === "none" ? t.none : t[asks](comments.workingDays);
}

/** "Arbetsdag 10 i månaden efter, varje månad". */
export function receiverText({ when, months }: Receiver, lang: Lang): string {
  const t = texts[lang].area.receivers;
  return t.line(t.when[when.month](when.workingDay), t.months[months]);
}

function isNone({ share, amount }: Threshold): boolean {
  return share === undefined && amount === undefined;
}

/** A limit of zero is reached by every deviation, and is not worth a word beside another. */
function limitsOf(
  { share = 0, amount = 0 }: Threshold,
  ofShare: (share: string) => string,
  lang: Lang,
): string {
  const limits = [
    ...(share === 0 ? [] : [ofShare(formatRate(share, lang))]),
    ...(amount === 0 ? [] : [texts[lang].area.threshold.amount(formatAmount(amount, lang))]),
  ];
  return limits.length === 0 ? "" : joinList(limits, lang);
}
