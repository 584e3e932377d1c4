import { areaNote, chooseAreaMessage } from "../../cards/area/area-card.ts";
import { areaFormMessage } from "../../cards/area/area-form-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { AreaForm } from "../../domain/follow-up/area-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { isSameName } from "../../domain/organisation/names.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { texts } from "../../text/texts.ts";
import { changeArea, type ShownArea } from "../../usecases/follow-up/change-area.ts";
import type { BotDeps } from "../deps.ts";
import { followUpWishOf } from "../follow-up-wish.ts";
import type { Turn } from "../turn.ts";
import { presentArea, refusedArea, tellOfArea, tellOfAreas } from "./tell-of-areas.ts";

/** The settings of an area, asked for by name; which one is asked where there are several. */
export async function onAreaSettings(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = followUpWishOf(turn);
  if (wish?.kind !== "settings") return;
  const { lang, area: said } = wish;
  await tellOfAreas(turn, deps, lang, async () => {
    const areas = (await deps.followUps.areas()).map(({ value }) => value);
    const [only, ...others] = areas;
    if (only === undefined) return areaNote(texts[lang].area.none.headline, texts[lang].area.none.text, lang);
    const named = said === undefined ? undefined : areas.find(({ name }) => isSameName(name, said));
    const meant = named ?? (said === undefined && others.length === 0 ? only : undefined);
    if (meant !== undefined) return presentArea(deps, meant, lang);
    return chooseAreaMessage({ areas, ...(said === undefined ? {} : { said }) }, lang);
  });
}

/** The same by a button. */
export async function onEditArea(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-area") return;
  const { lang } = turn.submit;
  await tellOfArea(turn, deps, turn.submit, (area) => presentArea(deps, area, lang));
}

/** The form that changes its limits and questions. */
export async function onAreaForm(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "area-form") return;
  const { lang } = turn.submit;
  await tellOfArea(turn, deps, turn.submit, (area) => Promise.resolve(areaFormMessage({ area }, lang)));
}

/** Saves what the form says, or gives it back with what is to be mended. */
export async function onSaveArea(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-area") return;
  const { lang, area: id, revision, ...pressed } = turn.submit;
  const { share, amount, politicalShare, politicalAmount, body, asks, workingDays } = pressed;
  const form: AreaForm = { share, amount, politicalShare, politicalAmount, body, asks, workingDays };
  await tellOfAreas(turn, deps, lang, (person) => save(deps, person, { id, revision }, { form, lang }));
}

async function save(
  deps: BotDeps,
  person: PersonRef,
  shown: ShownArea,
  { form, lang }: { readonly form: AreaForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await changeArea(deps, person, shown, form);
  switch (outcome.kind) {
    case "saved":
    case "same":
      return presentArea(deps, outcome.area, lang, texts[lang].area.said[outcome.kind]);
    case "changed":
      return areaFormMessage({ area: outcome.area, form, isChanged: true }, lang);
    case "faulty": {
      // The revision that was pressed stays: what has been changed meanwhile is still to be seen.
      const area = { ...outcome.area, revision: shown.revision };
      return areaFormMessage({ area, form, faults: outcome.faults }, lang);
    }
    case "gone":
    case "notAdministrator":
      return refusedArea(outcome.kind, lang);
  }
}
