import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { SCHEDULES } from "../../domain/report/plan-form.ts";
import { placesOfKind, REPORTING } from "../../domain/report/plan-places.ts";
import { texts } from "../../text/texts.ts";
import type { CardInput } from "../card-input.ts";
import { asMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { inputOf } from "../round/round-parts.ts";
import { formMessage } from "./form-message.ts";
import { allButton } from "./report-parts.ts";

/** What a new report is asked of, and how often: chosen first, so that the rest of the form is short. */
export interface ShapeFormShown {
  readonly organisation: Organisation;
  /** The event that a report is to be made of. */
  readonly of?: string;
  /** Why the form has come back. */
  readonly wrong?: string;
}

export function shapeFormMessage(
  { organisation, of, wrong = "" }: ShapeFormShown,
  lang: Lang,
): PersonalMessage {
  const { form: t, reporting, schedule, button } = texts[lang].report;
  const counts = REPORTING.map((each) => ({ each, count: placesOfKind(each, organisation).length }));
  const first = counts.find(({ count }) => count > 0)?.each ?? "committee";
  const choose = (id: string, label: string, value: string, choices: CardInput["choices"]): CardInput =>
    inputOf(id, { label, value, choices });
  return formMessage(
    {
      headline: t.new,
      said: wrong === "" ? [] : [wrong],
      inputs: [
        {
          ...choose(
            "reporting",
            t.field.reporting,
            first,
            counts.map(({ each, count }) => ({ title: reporting[each].choice(count), value: each })),
          ),
          wrong: asMarkdown(wrong),
        },
        choose(
          "schedule",
          t.field.schedule,
          "once",
          SCHEDULES.map((each) => ({ title: schedule[each].choice, value: each })),
        ),
      ],
      submit: (press) => ({
        title: button.next,
        data: { verb: "fill-plan", ...press, ...(of === undefined ? {} : { of }) },
      }),
      buttons: (press) => [allButton(press)],
    },
    lang,
  );
}
