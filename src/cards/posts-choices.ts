import type { Lang } from "../domain/lang.ts";
import { standingOf } from "../domain/posts/posts-review.ts";
import { texts } from "../text/texts.ts";
import { capitalized, type PressContext } from "./buttons.ts";
import type { FormChoice, PostsCardData } from "./posting-contracts.ts";
import { formatEvery, formatPostRef } from "./post-keys.ts";
import { placeOf, shortOccurrenceName, type PlacedPost, type PostsShown } from "./posts-lines.ts";
import { withoutInvisible } from "./shorten.ts";

/** A form's choices with the one button that sends them; neither when there is nothing to choose. */
export function formOf(
  choices: readonly FormChoice[],
  { submitId, lang }: PressContext,
): Pick<PostsCardData, "choices" | "resend"> {
  const title = texts[lang].posts.resend;
  const button = { title, data: { verb: "resend", submitId, lang } } as const;
  return { choices, resend: choices.length === 0 ? [] : [button] };
}

/** A post that can be sent again, with a warning when it may have arrived. */
export function choiceOf({ delivery, conversation }: PlacedPost, lang: Lang): FormChoice {
  const t = texts[lang].posts;
  const say = standingOf(delivery) === "unknown" ? t.choiceUnknown : t.choice;
  const what = shortOccurrenceName(delivery.occurrence, lang);
  return {
    title: withoutInvisible(say(capitalized(placeOf(conversation, lang)), what)),
    value: formatPostRef(delivery),
  };
}

/** Everything that can be sent again: the posts that are shown, all that failed when more did, and by how many they are what is personal. */
export function resendChoices(shown: PostsShown, lang: Lang): readonly FormChoice[] {
  const named = shown.attention.filter(({ delivery }) => standingOf(delivery) !== "waiting");
  return [
    ...named.map((post) => choiceOf(post, lang)),
    ...allFailed(shown, lang),
    ...personal("reminder", shown.reminders, lang),
    ...personal("news", shown.news, lang),
    ...personal("nudge", shown.nudges, lang),
  ];
}

/** What may have arrived is chosen one by one: somebody has to have looked. */
function allFailed({ attention, toLookAt }: PostsShown, lang: Lang): FormChoice[] {
  const named = new Set(attention.map(({ delivery }) => delivery));
  const failed = toLookAt.filter((delivery) => standingOf(delivery) === "failed");
  if (failed.every((delivery) => named.has(delivery))) return [];
  return [
    {
      title: texts[lang].posts.choiceAll(failed.length),
      value: formatEvery({ every: "post", standing: "failed" }),
    },
  ];
}

/** Together, since nobody else is told whose they are. */
function personal(
  every: "reminder" | "news" | "nudge",
  { failed, unknown }: PostsShown["news"],
  lang: Lang,
): FormChoice[] {
  const t = texts[lang].posts.choices[every];
  const choice = (title: string, standing: "failed" | "unknown"): FormChoice => ({
    title,
    value: formatEvery({ every, standing }),
  });
  return [
    ...(failed > 0 ? [choice(t.failed(failed), "failed")] : []),
    ...(unknown > 0 ? [choice(t.unknown(unknown), "unknown")] : []),
  ];
}
