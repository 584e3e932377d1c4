import type { Lang } from "../domain/lang.ts";
import { frameOf } from "./cards.ts";
import {
  choiceText,
  type ChoiceShown,
  notFoundText,
  type NotFoundShown,
  toChoiceCard,
  toNotFoundCard,
} from "./reminder-choice-card.ts";
import {
  confirmedText,
  type ConfirmedShown,
  deliveredText,
  type DeliveredShown,
  toConfirmedCard,
  toDeliveredCard,
  toGoneCard,
} from "./reminder-card.ts";
import { refusedText, type RefusedShown, toRefusedCard } from "./reminder-refusal-card.ts";
import {
  type ListedReminder,
  removedText,
  remindersText,
  type RemindersShown,
  toNoRemindersCard,
  toRemindersCard,
  toRemovedCard,
} from "./reminders-card.ts";
import type { PersonalMessage } from "./personal-message.ts";
import { renderCard } from "./render.ts";

/** A reminder is stored, or was there already. */
export function confirmedMessage(shown: ConfirmedShown, lang: Lang): PersonalMessage {
  const plain = confirmedText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("event", toConfirmedCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** The reminder itself. */
export function deliveredMessage(shown: DeliveredShown, lang: Lang): PersonalMessage {
  const plain = deliveredText(shown, lang);
  const { answered } = shown.standing;
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      return answered === undefined
        ? renderCard("message", toGoneCard(shown, lang, frame), lang)
        : renderCard("event", toDeliveredCard(shown, answered, lang, frame), lang);
    },
  };
}

/** There can be no such reminder. */
export function refusedMessage(shown: RefusedShown, lang: Lang): PersonalMessage {
  const plain = refusedText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("message", toRefusedCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** Several events fit. */
export function choiceMessage(shown: ChoiceShown, lang: Lang): PersonalMessage {
  const plain = choiceText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("events", toChoiceCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** No event fits. */
export function notFoundMessage(shown: NotFoundShown, lang: Lang): PersonalMessage {
  const plain = notFoundText(shown, lang);
  return {
    plain,
    card: (context) =>
      renderCard("message", toNotFoundCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** A person's reminders. */
export function remindersMessage(shown: RemindersShown, lang: Lang): PersonalMessage {
  const plain = remindersText(shown, lang);
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      return shown.reminders.length === 0
        ? renderCard("message", toNoRemindersCard(lang, frame), lang)
        : renderCard("reminders", toRemindersCard(shown, lang, frame), lang);
    },
  };
}

/** A reminder has been taken back, or was not there. */
export function removedMessage(removed: ListedReminder | undefined, lang: Lang): PersonalMessage {
  const plain = removedText(removed, lang);
  return {
    plain,
    card: (context) =>
      renderCard("message", toRemovedCard(removed, lang, frameOf(plain, lang, context)), lang),
  };
}
