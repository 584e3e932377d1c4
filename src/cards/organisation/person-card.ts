import type { Lang } from "../../domain/lang.ts";
import { choosablePlaces } from "../../domain/organisation/chosen-place.ts";
import { choosable, needsSearch } from "../../domain/organisation/find-person.ts";
import { ALL_COMMITTEES, EMPTY_GIVE_ROLE, type GiveRoleForm } from "../../domain/organisation/give-role.ts";
import { grantKey } from "../../domain/organisation/grant-key.ts";
import { personOf } from "../../domain/organisation/grants.ts";
import { MOST_NAME } from "../../domain/organisation/names.ts";
import type { KnownPerson } from "../../domain/organisation/organisation-forms.ts";
import { ROLES, type Organisation, type RoleGrant } from "../../domain/organisation/organisation.ts";
import { formatPlaceRef, parsePlaceRef } from "../../domain/organisation/place-text.ts";
import { placeNamed } from "../../domain/organisation/places.ts";
import { toldGrant } from "../../domain/organisation/organisation-changes.ts";
import { grantText } from "../../text/organisation/grant-text.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import type { CardInput } from "../card-input.ts";
import { shorten } from "../shorten.ts";
import type { GrantRow } from "./contracts.ts";
import { backButton, chosenInput, formMessage, typedInput, wrongIn, type Typed } from "./form-card.ts";

/** One person's roles, or nobody's yet. */
export interface PersonShown {
  readonly organisation: Organisation;
  readonly version: string;
  readonly known: readonly KnownPerson[];
  /** The person that the card is about; absent on the one that chooses. */
  readonly of?: KnownPerson;
  /** The person is an administrator by the service's own settings. */
  readonly isConfigured: boolean;
  readonly typed?: Typed<GiveRoleForm>;
  /** What has just been done. */
  readonly done?: string;
}

/** More roles than this nobody has; the card bears no more. */
const MOST_GRANTS = 12;

/** The card that gives somebody a role; of one who has some, also the one that takes them away. */
export function personMessage(shown: PersonShown, lang: Lang): PersonalMessage {
  const { of, done, typed } = shown;
  const { person: t } = texts[lang].organisation;
  return formMessage(
    {
      headline: of?.name ?? t.new,
      ...(done === undefined ? {} : { done }),
      notes: notesOf(shown, lang),
      lead: grantsOf(shown).length > 0 ? t.giveMore : "",
      faults: typed?.faults ?? [],
      changed: typed?.changed ?? false,
      grants: (press) => grantRows(shown, press),
      inputs: inputsOf(shown, lang),
      save: (press) => [saveButton(shown, press)],
      buttons: (press) => buttonsOf(shown, press),
    },
    lang,
  );
}

function notesOf({ of, known, isConfigured, organisation }: PersonShown, lang: Lang): string[] {
  const { person: t, others } = texts[lang].organisation;
  if (of === undefined) return needsSearch(known) ? [] : [t.whoIsListed];
  const grants = personOf(organisation, of.aadObjectId)?.grants ?? [];
  return [
    ...(of.hasChat ? [] : [t.noChat(of.name)]),
    ...(isConfigured ? [t.configured] : []),
    ...(grants.length === 0 && !isConfigured ? [t.noRoles] : []),
    ...(grants.length > MOST_GRANTS ? [others(grants.length - MOST_GRANTS)] : []),
  ];
}

function grantsOf({ of, organisation }: PersonShown): readonly RoleGrant[] {
  return of === undefined ? [] : (personOf(organisation, of.aadObjectId)?.grants ?? []);
}

function grantRows(shown: PersonShown, { submitId, lang }: PressContext): GrantRow[] {
  const { person: t } = texts[lang].organisation;
  const { of, organisation, version } = shown;
  if (of === undefined) return [];
  return grantsOf(shown)
    .slice(0, MOST_GRANTS)
    .map((grant) => {
      const text = grantText(toldGrant(grant, organisation), lang);
      return {
        text: escapeMarkdown(text),
        remove: {
          title: t.takeAwayGrant(text),
          data: {
            verb: "take-role",
            submitId,
            lang,
            seen: version,
            person: of.aadObjectId,
            grant: grantKey(grant),
          },
        },
        removeWord: t.takeAway,
      };
    });
}

function inputsOf(shown: PersonShown, lang: Lang): CardInput[] {
  const { organisation, typed } = shown;
  const { person: t } = texts[lang].organisation;
  const form = typed?.form ?? EMPTY_GIVE_ROLE;
  const wrong = (field: "role" | "committee" | "department" | "place"): string =>
    wrongIn(typed?.faults ?? [], field, lang);
  const named = (each: { readonly id: string; readonly name: string }) => ({
    title: each.name,
    value: each.id,
  });
  const roles = ROLES.map((role) => ({ title: texts[lang].proposal.role[role], value: role }));
  const committees = [
    { title: t.allCommittees, value: ALL_COMMITTEES },
    ...organisation.committees.map(named),
  ];
  const departments = organisation.departments.map(named);
  return [
    ...whoInputs(shown, form, lang),
    chosenInput("role", t.role, { value: form.role, choices: roles }, wrong("role")),
    chosenInput("committee", t.committee, { value: form.committee, choices: committees }, wrong("committee")),
    ...(departments.length === 0
      ? []
      : [
          chosenInput(
            "department",
            t.department,
            { value: form.department, choices: departments },
            wrong("department"),
          ),
        ]),
    ...placeInputs(shown, form, wrong("place"), lang),
  ];
}

/** What the role is for: to choose, or where there is much, to write. */
function placeInputs(
  { organisation }: PersonShown,
  { place }: GiveRoleForm,
  wrong: string,
  lang: Lang,
): CardInput[] {
  const { person: t } = texts[lang].organisation;
  const { committees, departments, units } = organisation;
  if (committees.length + departments.length + units.length === 0) return [];
  const choices = choosablePlaces(place, organisation).map(({ place: of, name }) => ({
    title: name,
    value: formatPlaceRef(of),
  }));
  if (choices.length > 0) return [chosenInput("place", t.place, { value: place, choices }, wrong)];
  const key = parsePlaceRef(place);
  const value = key === undefined ? place : (placeNamed(key, organisation)?.name ?? "");
  const words = { label: t.place, example: t.placeExample };
  return [typedInput("place", words, { value, mostCharacters: MOST_NAME }, wrong)];
}

/** Whom it is about: to choose, or where too many are known, to search for and then to choose. */
function whoInputs({ of, known, typed }: PersonShown, form: GiveRoleForm, lang: Lang): CardInput[] {
  if (of !== undefined) return [];
  const { person: t } = texts[lang].organisation;
  const wrong = (field: "person" | "who"): string => wrongIn(typed?.faults ?? [], field, lang);
  const choices = choosable(form, known).map(({ aadObjectId, name }) => ({
    title: name,
    value: aadObjectId,
  }));
  const choose = chosenInput("person", t.who, { value: form.person.toLowerCase(), choices }, wrong("person"));
  if (!needsSearch(known) && choices.length > 0) return [choose];
  const search = typedInput(
    "who",
    { label: t.search, example: t.searchExample },
    { value: form.who, mostCharacters: MOST_NAME },
    [wrong("who"), choices.length === 0 ? wrong("person") : ""].filter((said) => said !== "").join(" "),
  );
  return choices.length === 0 ? [search] : [search, choose];
}

function saveButton({ of, version }: PersonShown, { submitId, lang }: PressContext): CardButton {
  const title = texts[lang].organisation.buttons.give;
  const person = of?.aadObjectId;
  return {
    title,
    data: {
      verb: "give-role",
      submitId,
      lang,
      seen: version,
      ...(person === undefined ? {} : { person, of: person }),
    },
  };
}

function buttonsOf({ of }: PersonShown, press: PressContext): CardButton[] {
  const { buttons: t } = texts[press.lang].organisation;
  const { submitId, lang } = press;
  return [
    ...(of === undefined
      ? []
      : [
          {
            title: shorten(t.anotherPerson, MOST_TITLE),
            data: { verb: "edit-person", submitId, lang },
          } as const,
        ]),
    backButton(t.back, press),
  ];
}
