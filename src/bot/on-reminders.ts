import { removedMessage, remindersMessage } from "../cards/reminder-cards.ts";
import type { Lang } from "../domain/lang.ts";
import { listFatedReminders, reminderAt, removeReminder } from "../usecases/list-reminders.ts";
import { commandLanguage } from "./command-language.ts";
import type { BotDeps } from "./deps.ts";
import { tellPersonally } from "./tell-personally.ts";
import type { Turn } from "./turn.ts";

/** A person's own reminders, each with a button that takes it back. */
export async function showReminders(
  turn: Turn,
  deps: BotDeps,
  { lang, page }: { readonly lang: Lang; readonly page: number },
): Promise<void> {
  await tellPersonally(turn, deps, lang, async ({ aadObjectId }) => {
    const { clock, calendars } = deps;
    const reminders = await listFatedReminders(deps, aadObjectId, await calendars.active(), clock.millis());
    return remindersMessage({ reminders, page, today: clock.today() }, lang);
  });
}

/** The same for one who asks for them by name. */
export async function onListReminders(turn: Turn, deps: BotDeps): Promise<void> {
  await showReminders(turn, deps, { lang: commandLanguage(turn), page: 1 });
}

/** The press that takes a reminder back; pressed again it changes nothing. */
export async function onRemoveReminder(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "remove-reminder") return;
  const { reminder: id, lang } = turn.submit;
  await tellPersonally(turn, deps, lang, async ({ aadObjectId }) => {
    const reminder = await removeReminder(deps, aadObjectId, id);
    if (reminder === undefined) return removedMessage(undefined, lang);
    return removedMessage(reminderAt(reminder, await deps.calendars.active(), deps.clock.millis()), lang);
  });
}
