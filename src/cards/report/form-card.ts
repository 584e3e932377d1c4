import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { formOfPlan } from "../../domain/report/plan-form-of.ts";
import {
  EMPTY_PLAN_FORM,
  MOST_PLAN_NAME,
  MOST_SECTION,
  MOST_SECTIONS,
  type PlanFault,
  type PlanForm,
} from "../../domain/report/plan-form.ts";
import { reportingOf, type Reporting } from "../../domain/report/plan-places.ts";
import type { ReportEvent } from "../../domain/report/propose-reports.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { formatDay } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardInput } from "../card-input.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { inputOf } from "../round/round-parts.ts";
import { planFaultText } from "./fault-text.ts";
import { channelChoices, eventChoices, NO_CHOICE, placesInput, type PlanOf } from "./form-choices.ts";
import { formMessage } from "./form-message.ts";
import { allButton, dayOfYear } from "./report-parts.ts";

/** The form of a report that is made or changed, with what can be chosen, and what was typed if it cannot be saved. */
export interface PlanFormShown {
  readonly organisation: Organisation;
  readonly reporting: Reporting;
  readonly schedule: ReportPlan["schedule"]["kind"];
  readonly events: readonly ReportEvent[];
  readonly channels: readonly KnownConversation[];
  readonly today: CalendarDate;
  readonly of: PlanOf;
  /** What the calendar proposes, or what was typed; else what holds. */
  readonly form?: PlanForm;
  readonly faults?: readonly PlanFault[];
}

export function planFormMessage(shown: PlanFormShown, lang: Lang): PersonalMessage {
  const { reporting, schedule, of, faults = [] } = shown;
  const { form: t, reporting: who, schedule: often, button } = texts[lang].report;
  const form = formIn(shown, lang);
  const said = faults.map((fault) => planFaultText(fault, schedule, lang));
  const shape = t.shape(who[reporting].many, often[schedule].choice);
  return formMessage(
    {
      headline: "plan" in of ? t.edit(of.plan.name) : t.new,
      warning: faults.length > 0 ? t.wrong.lead : "",
      notes: "plan" in of ? [shape, ...(isMixed(of.plan, shown) ? [t.mixed] : []), t.editText] : [shape],
      said,
      inputs: inputsOf(shown, form, lang),
      submit: (press) => submitOf(shown, button, press),
      buttons: (press) => [
        "plan" in of
          ? { title: button.show, data: { verb: "show-plan", ...press, plan: of.plan.id } }
          : allButton(press),
      ],
    },
    lang,
  );
}

/** The form asks one kind of places: those of others would be gone without a word. */
function isMixed({ places }: ReportPlan, { organisation, reporting }: PlanFormShown): boolean {
  return reportingOf(places, organisation) !== reporting;
}

function formIn(shown: PlanFormShown, lang: Lang): PlanForm {
  const { of, organisation, reporting, form } = shown;
  if (form !== undefined || !("plan" in of)) return form ?? EMPTY_PLAN_FORM;
  const write = {
    day: (day: CalendarDate) => formatDay(day, lang, "medium"),
    dayOfYear: (day: CalendarDate) => dayOfYear(day, lang),
  };
  return formOfPlan(of.plan, organisation, reporting, write);
}

function submitOf(
  { of, reporting, schedule }: PlanFormShown,
  t: { readonly make: string; readonly save: string },
  press: PressContext,
): CardButton {
  if ("plan" in of) {
    const { id, revision } = of.plan;
    return { title: t.save, data: { verb: "save-plan", ...press, plan: id, revision, reporting } };
  }
  return { title: t.make, data: { verb: "make-plan", ...press, plan: of.newId, reporting, schedule } };
}

function inputsOf(shown: PlanFormShown, form: PlanForm, lang: Lang): readonly CardInput[] {
  const { form: t, actChoice } = texts[lang].report;
  const { faults = [], schedule } = shown;
  const input = (id: keyof PlanForm, label: string, rest: Partial<CardInput>): CardInput => {
    const wrong = faults
      .filter(({ field }) => field === id)
      .map((fault) => escapeMarkdown(planFaultText(fault, schedule, lang)));
    const made = inputOf(id, { label, value: form[id], wrong: wrong[0] ?? asMarkdown(""), ...rest });
    return made.choices.length === 0 ? made : { ...made, value: chosenAmong(made, rest.value ?? form[id]) };
  };
  const yesNo = [
    { title: t.yes, value: "on" },
    { title: t.no, value: "off" },
  ];
  const acts = (["mark", "approve"] as const).map((act) => ({ title: actChoice[act], value: act }));
  return [
    input("name", t.field.name, { example: t.example.name, mostCharacters: MOST_PLAN_NAME }),
    input("act", t.field.act, { choices: acts }),
    ...placesInput(shown, form, lang).map(({ label, ...rest }) => input("places", label, rest)),
    ...whenInputs(shown, form, lang).map(({ id, label, ...rest }) => input(id, label, rest)),
    input("sections", t.field.sections, {
      example: t.example.sections,
      isMultiline: true,
      mostCharacters: MOST_SECTIONS * (MOST_SECTION + 1),
    }),
    input("channel", t.field.channel, {
      choices: channelChoices(shown, form.channel, lang),
      value: form.channel === "" ? NO_CHOICE : form.channel,
    }),
    input("reminders", t.field.reminders, { choices: yesNo }),
    input("firstDaysBefore", t.field.firstDaysBefore, {
      example: t.example.firstDaysBefore,
      mostCharacters: 40,
    }),
    input("escalates", t.field.escalates, { choices: yesNo }),
  ];
}

/** Ids, which are never cut; what is no choice is left out. */
function chosenAmong({ choices }: CardInput, value: string): string {
  const known = new Set(choices.map((choice) => choice.value));
  return known.has(value)
    ? value
    : value
        .split(",")
        .filter((each) => known.has(each))
        .join(",");
}

type WhenInput = Partial<CardInput> & { readonly id: "event" | "day" | "workingDay"; readonly label: string };

function whenInputs(shown: PlanFormShown, form: PlanForm, lang: Lang): readonly WhenInput[] {
  const { field, example } = texts[lang].report.form;
  switch (shown.schedule) {
    case "once":
      return [
        {
          id: "event",
          label: field.event,
          choices: eventChoices(shown, form.event, lang),
          value: form.event === "" ? NO_CHOICE : form.event,
        },
        { id: "day", label: field.day, example: example.day, mostCharacters: 60 },
      ];
    case "monthly":
    case "followUps":
      return [{ id: "workingDay", label: field.workingDay, example: example.workingDay, mostCharacters: 20 }];
    case "yearly":
      return [{ id: "day", label: field.yearlyDay, example: example.yearlyDay, mostCharacters: 60 }];
  }
}
