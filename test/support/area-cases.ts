import {
  areaMessage,
  areaNote,
  chooseAreaMessage,
  removeReceiverMessage,
  type AreaShown,
} from "../../src/cards/area/area-card.ts";
import { areaFormMessage, type AreaFormShown } from "../../src/cards/area/area-form-card.ts";
import { receiverFormMessage, type ReceiverFormShown } from "../../src/cards/area/receiver-form-card.ts";
import type { CardContext } from "../../src/cards/cards.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { FollowUpArea, Receiver } from "../../src/domain/follow-up/area.ts";
import { formOfArea, type AreaForm } from "../../src/domain/follow-up/area-form.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { readAreaForm } from "../../src/domain/follow-up/read-area-form.ts";
import {
  EMPTY_RECEIVER_FORM,
  formOfReceiver,
  readReceiverForm,
  type ReceiverForm,
} from "../../src/domain/follow-up/receiver-form.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { formatMonth } from "../../src/text/figures.ts";
import { texts } from "../../src/text/texts.ts";
import type { CardCase } from "./card-case.ts";
import { aChannel } from "./conversations.ts";
import { anArea } from "./follow-ups.ts";

const context = { submitId: "press-1" };
const moved = { ...context, movedTo: "2025-12-01" };
const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";

const economy = aChannel({ id: "19:ekonomi@thread.tacv2", name: "Ekonomi", teamName: "Budget" });
const klg = aChannel({ id: "19:klg@thread.tacv2", name: "KLG" });
const gone = aChannel({
  id: "19:borta@thread.tacv2",
  name: HOSTILE,
  reach: { kind: "removed", since: 0 },
});
const places = [economy, klg, gone];

const monthly: Receiver = {
  conversationId: economy.id,
  when: { month: "next", workingDay: 10 },
  months: "all",
};
const fuller: Receiver = {
  conversationId: klg.id,
  when: { month: "same", workingDay: 18 },
  months: "fuller",
};
const lost: Receiver = { ...monthly, conversationId: gone.id };
const posted = anArea({ receivers: [monthly, fuller], revision: 7 });
const both = { on: true, workingDays: 1, operations: true };

const said =
  (make: (lang: Lang) => PersonalMessage, where: CardContext = context): CardCase =>
  (lang) =>
    make(lang).card(where);

function area(own: Partial<FollowUpArea> = {}, shown: Partial<AreaShown> = {}, where = context): CardCase {
  return said((lang) => areaMessage({ area: { ...posted, ...own }, places, ...shown }, lang), where);
}

const form = (shown: Partial<AreaFormShown> = {}, where = context): CardCase =>
  said((lang) => areaFormMessage({ area: posted, ...shown }, lang), where);

/** What was typed comes back with what is to be mended. */
function faulty(typed: Partial<AreaForm>): CardCase {
  const whole = { ...formOfArea(posted), ...typed };
  const read = readAreaForm(whole);
  if (read.kind === "read") throw new Error("The form is to be faulty.");
  return form({ form: whole, faults: read.faults });
}

const receiver = (shown: Partial<ReceiverFormShown> = {}, where = context): CardCase =>
  said((lang) => receiverFormMessage({ area: anArea(), places, ...shown }, lang), where);

function faultyReceiver(typed: Partial<ReceiverForm>, shown: Partial<ReceiverFormShown> = {}): CardCase {
  const whole = { ...EMPTY_RECEIVER_FORM, ...typed };
  const read = readReceiverForm(whole, [economy.id, klg.id]);
  if (read.kind === "read") throw new Error("The form is to be faulty.");
  return receiver({ form: whole, faults: read.faults, ...shown });
}

const many = Array.from({ length: 30 }, (_, at) => newArea(`omrade-${at}`, `Verksamhetsområde ${at}`));

/** What an administrator decides of an area, by the name of the layout and what is special about it. */
export const areaCases: Readonly<Record<string, CardCase>> = {
  "reports.area": area({}, {}, moved),
  "reports.area-new": said((lang) =>
    areaMessage({ area: newArea("socialforvaltningen", "Socialförvaltningen"), places: [] }, lang),
  ),
  "reports.area-saved": (lang) =>
    area(
      { threshold: { share: 250 }, political: { amount: 2_500_000, body: HOSTILE }, comments: both },
      { said: texts[lang].area.said.saved },
    )(lang),
  "reports.area-everything": area({
    threshold: { share: 0, amount: 0 },
    political: { share: 0, body: "kommunstyrelsen" },
    comments: { ...both, on: false },
    receivers: [lost, { ...monthly, conversationId: "19:okand@thread.tacv2" }],
  }),
  "reports.area-many-receivers": area({
    name: `${HOSTILE} ${"å".repeat(200)}`,
    receivers: Array.from({ length: 12 }, () => lost),
  }),
  "reports.area-receiver-added": (lang) =>
    area({}, { said: texts[lang].area.said.addedNow("KLG", formatMonth("2025-11", lang)) })(lang),
  "reports.areas": said((lang) => chooseAreaMessage({ areas: [anArea(), ...many.slice(0, 2)] }, lang)),
  "reports.areas-unknown": said((lang) => chooseAreaMessage({ areas: many, said: HOSTILE }, lang), moved),
  "message.area-none": said((lang) =>
    areaNote(texts[lang].area.none.headline, texts[lang].area.none.text, lang),
  ),
  "message.area-no-places": said((lang) => areaNote(texts[lang].area.receiver.noPlaces, "", lang, posted.id)),
  "message.area-remove-receiver": said((lang) =>
    removeReceiverMessage(posted, { conversationId: klg.id, place: `KLG ${HOSTILE}` }, lang),
  ),
  "report-form.area": form({}, moved),
  "report-form.area-new": form({ area: newArea("socialforvaltningen", "Socialförvaltningen") }),
  "report-form.area-faulty": faulty({
    share: "250",
    amount: "1,250",
    politicalShare: "-1",
    politicalAmount: "en hel del",
    body: " ",
    asks: "x",
    workingDays: "0",
  }),
  "report-form.area-faulty-hostile": faulty({
    share: "2,555",
    amount: HOSTILE,
    politicalShare: HOSTILE.repeat(5),
    politicalAmount: "50000",
    body: HOSTILE.repeat(2),
    workingDays: HOSTILE,
  }),
  "report-form.area-changed": form({
    area: { ...posted, political: { body: HOSTILE }, comments: both, revision: 8 },
    form: { ...formOfArea(posted), share: "3,5", amount: "" },
    isChanged: true,
  }),
  "report-form.receiver-new": receiver({ area: posted }, moved),
  "report-form.receiver-edit": receiver({ area: posted, receiver: fuller }),
  "report-form.receiver-faulty": faultyReceiver({ when: "", workingDay: "24", months: "x" }),
  "report-form.receiver-taken": receiver({
    form: formOfReceiver(monthly),
    faults: [{ field: "channel", kind: "taken" }],
  }),
  "report-form.receiver-hostile": faultyReceiver({ channel: HOSTILE, workingDay: HOSTILE }, { area: posted }),
  "report-form.receiver-changed": receiver({
    area: posted,
    receiver: monthly,
    form: { ...formOfReceiver(monthly), workingDay: "12" },
    isChanged: true,
  }),
};
