import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import {
  AREA_FIELDS,
  ASKS,
  formOfArea,
  MOST_BODY,
  type AreaFault,
  type AreaField,
  type AreaForm,
} from "../../domain/follow-up/area-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { CardInput } from "../card-input.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { formMessage } from "../report/form-message.ts";
import { inputOf } from "../round/round-parts.ts";
import { shorten } from "../shorten.ts";
import { showAreaButton } from "./area-card.ts";
import { areaFaultText } from "./fault-text.ts";

const MOST_NUMBER = 40;
const MOST_VALUE = 80;

/** The form of an area's limits and questions: what holds, or what was typed and could not be saved. */
export interface AreaFormShown {
  readonly area: FollowUpArea;
  readonly form?: AreaForm;
  readonly faults?: readonly AreaFault[];
  /** Somebody else has changed it since the form was opened: what holds now is told beside what was typed. */
  readonly isChanged?: boolean;
}

export function areaFormMessage(shown: AreaFormShown, lang: Lang): PersonalMessage {
  const { area, faults = [], isChanged = false } = shown;
  const { form: t, button } = texts[lang].area;
  return formMessage(
    {
      headline: t.headline(area.name),
      warning: warningOf(shown, lang),
      notes: isChanged ? [...changesOf(shown, lang), t.wrong.again] : [t.text, t.politicalText],
      said: faults.map((fault) => areaFaultText(fault, lang)),
      inputs: inputsOf(shown, lang),
      submit: (press) => ({
        title: button.save,
        data: { verb: "save-area", ...press, area: area.id, revision: area.revision },
      }),
      buttons: (press) => [showAreaButton(area.id, press)],
    },
    lang,
  );
}

function warningOf({ faults = [], isChanged = false }: AreaFormShown, lang: Lang): string {
  const t = texts[lang].area.form.wrong;
  if (isChanged) return t.changed;
  return faults.length > 0 ? t.lead : "";
}

/** What holds now in the fields where something else was typed. */
function changesOf({ area, form }: AreaFormShown, lang: Lang): readonly string[] {
  const t = texts[lang].area.form;
  const now = formOfArea(area);
  return AREA_FIELDS.filter((field) => form !== undefined && form[field].trim() !== now[field]).map(
    (field) => {
      const value =
        field === "asks" ? t.asks[askedBy(now.asks)] : shorten(inLang(now[field], field, lang), MOST_VALUE);
      return now[field] === "" ? t.wrong.nowEmpty(t.short[field]) : t.wrong.now(t.short[field], value);
    },
  );
}

function askedBy(text: string): (typeof ASKS)[number] {
  return ASKS.find((each) => each === text) ?? "none";
}

/** As it is typed in the reader's language: both marks are read. */
function inLang(value: string, field: AreaField, lang: Lang): string {
  return lang === "en" && field !== "body" ? value.replace(",", ".") : value;
}

function inputsOf({ area, form, faults = [] }: AreaFormShown, lang: Lang): readonly CardInput[] {
  const { form: t } = texts[lang].area;
  const now = formOfArea(area);
  const input = (id: AreaField, rest: Partial<CardInput>): CardInput => {
    const fault = faults.find(({ field }) => field === id);
    const wrong = fault === undefined ? asMarkdown("") : escapeMarkdown(areaFaultText(fault, lang));
    const value = form?.[id] ?? inLang(now[id], id, lang);
    return inputOf(id, { label: t.field[id], value, wrong, ...rest });
  };
  const typed = (id: Exclude<AreaField, "asks">, mostCharacters = MOST_NUMBER): CardInput =>
    input(id, { example: t.example[id], mostCharacters });
  const asks = form?.asks ?? now.asks;
  return [
    typed("share"),
    typed("amount"),
    typed("politicalShare"),
    typed("politicalAmount"),
    typed("body", MOST_BODY),
    input("asks", {
      choices: ASKS.map((value) => ({ title: t.asks[value], value })),
      value: ASKS.some((each) => each === asks) ? asks : "",
    }),
    typed("workingDays"),
  ];
}
