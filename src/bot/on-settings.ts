import { settingsCard } from "../cards/cards.ts";
import { settingsText, type SettingsShown } from "../cards/settings-card.ts";
import type { ConversationKind } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { savedText } from "../text/settings-text.ts";
import { texts } from "../text/texts.ts";
import { presentSettings, saveSettings, type SaveSettingsOutcome } from "../usecases/save-settings.ts";
import { cardContextOf } from "./card-context.ts";
import { languageHere } from "./command-language.ts";
import type { BotDeps } from "./deps.ts";
import { placeHere } from "./place-here.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** The weekly digest of the conversation, to choose; everybody in it may. */
export async function onSettings(turn: Turn, deps: BotDeps): Promise<void> {
  await show(turn, deps, undefined, {});
}

/** The choice, as the card sends it. */
export async function onSaveSettings(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-settings") return;
  const { form, lang } = turn.submit;
  const outcome = await saveSettings(deps, placeHere(turn), form);
  if (outcome.kind === "unreadable")
    return show(turn, deps, lang, { typed: { form, wrong: outcome.fields } });
  await sendText(turn.context, resultOf(outcome, turn, deps, lang));
}

/** The form, in the language of the card that was pressed, else in the one that is read here. */
async function show(
  turn: Turn,
  deps: BotDeps,
  pressedIn: Lang | undefined,
  typed: Pick<SettingsShown, "typed">,
): Promise<void> {
  const { conversation, next } = await presentSettings(deps, placeHere(turn));
  const { digest, reach } = conversation ?? {};
  const lang = pressedIn ?? languageHere(turn, digest);
  const shown: SettingsShown = {
    ...typed,
    where: conversation?.kind ?? kindOf(turn),
    today: deps.clock.today(),
    usualLang: deps.defaultLang,
    ...(digest === undefined ? {} : { settings: digest }),
    ...(next === undefined ? {} : { next }),
    ...(reach?.kind === "blocked" ? { blockedSince: stockholmDateAt(reach.since) } : {}),
  };
  await sendCardOr(turn.context, settingsText(shown, lang), deps.log, () =>
    settingsCard(shown, lang, cardContextOf(turn, deps)),
  );
}

function resultOf(
  outcome: Exclude<SaveSettingsOutcome, { kind: "unreadable" }>,
  { isPersonal }: Turn,
  { clock }: BotDeps,
  lang: Lang,
): string {
  const t = texts[lang].settings;
  switch (outcome.kind) {
    case "saved":
      return savedText(outcome.settings, outcome.next, { today: clock.today(), lang, isShared: !isPersonal });
    case "unknownConversation":
      return t.notMet;
    case "conflict":
      return isPersonal ? t.conflict : t.conflictShared;
  }
}

function kindOf({ isPersonal, context }: Turn): ConversationKind {
  if (isPersonal) return "personal";
  return context.activity.conversation.conversationType === "channel" ? "channel" : "groupChat";
}
