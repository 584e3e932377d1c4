import { areaNote, removeReceiverMessage } from "../../cards/area/area-card.ts";
import { receiverFormMessage } from "../../cards/area/receiver-form-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { NO_CHOICE } from "../../cards/report/form-choices.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { ReceiverForm } from "../../domain/follow-up/receiver-form.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { conversationIdOf } from "../../domain/posts/notice.ts";
import { formatMonth } from "../../text/figures.ts";
import { texts } from "../../text/texts.ts";
import { knownPlaces } from "../../usecases/follow-up/area-deps.ts";
import type { ShownArea } from "../../usecases/follow-up/change-area.ts";
import { addReceiver, changeReceiver, removeReceiver } from "../../usecases/follow-up/change-receivers.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { nameOfPlace, presentArea, refusedArea, tellOfArea, tellOfAreas } from "./tell-of-areas.ts";

/** The form of one more receiver. */
export async function onNewReceiver(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "new-receiver") return;
  const { lang } = turn.submit;
  await tellOfArea(turn, deps, turn.submit, async (area) => {
    const places = await knownPlaces(deps);
    return places.length === 0
      ? areaNote(texts[lang].area.receiver.noPlaces, "", lang, area.id)
      : receiverFormMessage({ area, places }, lang);
  });
}

/** Adds it, or gives the form back with what is to be mended. */
export async function onAddReceiver(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "add-receiver") return;
  const { lang, area, channel, when, workingDay, months } = turn.submit;
  const form = { channel: channel === NO_CHOICE ? "" : channel, when, workingDay, months };
  await tellOfAreas(turn, deps, lang, (person) => add(deps, person, area, { form, lang }));
}

async function add(
  deps: BotDeps,
  person: PersonRef,
  areaId: string,
  { form, lang }: { readonly form: ReceiverForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await addReceiver(deps, person, areaId, form);
  switch (outcome.kind) {
    case "added": {
      const { said } = texts[lang].area;
      const place = await nameOfPlace(deps, outcome.conversationId, lang);
      const { now } = outcome;
      const words = now === undefined ? said.added(place) : said.addedNow(place, formatMonth(now, lang));
      return presentArea(deps, outcome.area, lang, words);
    }
    case "faulty": {
      const { area, faults } = outcome;
      return receiverFormMessage({ area, places: await knownPlaces(deps), form, faults }, lang);
    }
    case "gone":
    case "conflict":
    case "notAdministrator":
      return refusedArea(outcome.kind, lang);
  }
}

/** The form that changes a receiver. */
export async function onEditReceiver(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-receiver") return;
  const { lang, receiver } = turn.submit;
  await tellOfArea(turn, deps, turn.submit, (area) =>
    formOf(deps, area, { conversationId: conversationIdOf({ subject: receiver }) }, lang),
  );
}

/** Saves what the form says of a receiver. */
export async function onSaveReceiver(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-receiver") return;
  const { lang, area: id, revision, receiver, when, workingDay, months } = turn.submit;
  const form = { channel: conversationIdOf({ subject: receiver }), when, workingDay, months };
  await tellOfAreas(turn, deps, lang, (person) => save(deps, person, { id, revision }, { form, lang }));
}

async function save(
  deps: BotDeps,
  person: PersonRef,
  shown: ShownArea,
  { form, lang }: { readonly form: ReceiverForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await changeReceiver(deps, person, shown, form);
  const conversationId = form.channel;
  switch (outcome.kind) {
    case "saved":
    case "same":
      return presentArea(deps, outcome.area, lang, texts[lang].area.said[outcome.kind]);
    case "receiverGone":
      return presentArea(deps, outcome.area, lang, texts[lang].area.said.receiverGone);
    case "changed":
      return formOf(deps, outcome.area, { conversationId, form, isChanged: true }, lang);
    case "faulty": {
      const area = { ...outcome.area, revision: shown.revision };
      return formOf(deps, area, { conversationId, form, faults: outcome.faults }, lang);
    }
    case "gone":
    case "conflict":
    case "notAdministrator":
      return refusedArea(outcome.kind, lang);
  }
}

interface ReceiverWanted extends Pick<
  Parameters<typeof receiverFormMessage>[0],
  "form" | "faults" | "isChanged"
> {
  readonly conversationId: string;
}

async function formOf(
  deps: BotDeps,
  area: FollowUpArea,
  { conversationId, ...typed }: ReceiverWanted,
  lang: Lang,
): Promise<PersonalMessage> {
  const receiver = area.receivers.find((each) => each.conversationId === conversationId);
  if (receiver === undefined) return presentArea(deps, area, lang, texts[lang].area.said.receiverGone);
  const places = (await deps.conversations.list()).map(({ value }) => value);
  return receiverFormMessage({ area, places, receiver, ...typed }, lang);
}

/** Takes a receiver away, once somebody has said that it is really meant. */
export async function onRemoveReceiver(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "remove-receiver") return;
  const { lang, area: id, receiver, isSure } = turn.submit;
  const conversationId = conversationIdOf({ subject: receiver });
  if (isSure) {
    await tellOfAreas(turn, deps, lang, async (person) => {
      const outcome = await removeReceiver(deps, person, id, conversationId);
      if (outcome.kind !== "removed") return refusedArea(outcome.kind, lang);
      const place = await nameOfPlace(deps, conversationId, lang);
      return presentArea(deps, outcome.area, lang, texts[lang].area.said.removed(place));
    });
    return;
  }
  await tellOfArea(turn, deps, turn.submit, async (area) => {
    const isReceiver = area.receivers.some((each) => each.conversationId === conversationId);
    if (!isReceiver) return presentArea(deps, area, lang, texts[lang].area.said.receiverGone);
    const place = await nameOfPlace(deps, conversationId, lang);
    return removeReceiverMessage(area, { conversationId, place }, lang);
  });
}
