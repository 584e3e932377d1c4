import type { Digest, DigestOccasion } from "../../domain/digest/digest.ts";
import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import type { ScheduledTime } from "../../domain/schedule/weekly.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { stockholmClockAt } from "../../domain/time/stockholm.ts";
import { formatDay, formatTime } from "../format.ts";
import { placeText } from "../place-name.ts";
import { digestCommandTexts } from "./digest-command.ts";
import { digestSummary, digestText } from "./digest-text.ts";
import { reasonOf } from "./occasion.ts";

/** A digest of a dry run. */
interface Planned {
  readonly to: KnownConversation;
  readonly time: ScheduledTime;
  readonly digest: Digest;
  readonly occasion: DigestOccasion;
  readonly isHeldBack: boolean;
}

const RULE = "─".repeat(60);

/** What would be posted, when and to whom; the same post to several is written once. In the terminal's language, each post in its own. */
export function plannedText(
  planned: readonly (Planned & { readonly lang: Lang })[],
  day: CalendarDate,
  lang: Lang,
): string {
  const [first] = planned;
  if (first === undefined) return digestCommandTexts[lang].nobody;
  const posts = new Map<string, string[]>();
  for (const each of planned) {
    const post = postText(each, lang);
    posts.set(post, [...(posts.get(post) ?? []), placeText(each.to, lang)]);
  }
  const blocks = [...posts].map(([post, names]) => {
    const [when = "", ...rest] = post.split("\n");
    return [when, digestCommandTexts[lang].to(names), ...rest].join("\n");
  });
  const otherDay = otherDayText(planned, day, lang);
  return [...(otherDay === "" ? [] : [otherDay]), ...blocks].join("\n\n");
}

function postText(each: Planned & { readonly lang: Lang }, lang: Lang): string {
  const t = digestCommandTexts[lang];
  const { to, time, digest, occasion, isHeldBack } = each;
  const when = capitalized(`${formatDay(time.day, lang)} ${clockOf(time, lang)}`);
  if (isHeldBack) return `${when}\n${t.heldBack}`;
  const text = digestText(digest, occasion, { lang: each.lang, isShared: to.kind !== "personal" });
  return [when, t.notification(digestSummary(digest, each.lang)), RULE, text, RULE].join("\n");
}

/** Why none of the posts is on the day that was asked about, or that some are moved from it. */
function otherDayText(planned: readonly Planned[], day: CalendarDate, lang: Lang): string {
  const t = digestCommandTexts[lang];
  const moved = planned.find(({ time }) => time.nominal === day && time.day !== day);
  if (moved !== undefined) {
    const { time } = moved;
    return t.moved(capitalized(formatDay(day, lang)), reasonOf(time, lang), formatDay(time.day, lang));
  }
  const [first] = planned;
  if (first === undefined || planned.some(({ time }) => time.day === day)) return "";
  return t.notThatDay(asFirst(formatDay(day, lang), lang), formatDay(first.time.day, lang));
}

/** A day that a sentence begins with in Swedish, and ends with in English. */
function asFirst(day: string, lang: Lang): string {
  return lang === "sv" ? capitalized(day) : day;
}

function clockOf({ due, day }: ScheduledTime, lang: Lang): string {
  return formatTime({ precision: "day", start: day, end: day, startTime: stockholmClockAt(due) }, lang);
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
