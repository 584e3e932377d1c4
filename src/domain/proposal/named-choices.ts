import { isSameName } from "../organisation/names.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { ProposalForm } from "./proposal-form.ts";

/**
 * A form where a förvaltning, a nämnd or a målområde that was typed by its name is as if it had been chosen. A large
 * organisation's choices are too heavy for a card: there they are typed.
 */
export function withChosenNames(
  form: ProposalForm,
  { departments, committees, goals }: Organisation,
): ProposalForm {
  const { department, committee, goal } = form;
  return {
    ...form,
    ...(department === undefined ? {} : { department: idOf(departments, department) }),
    ...(committee === undefined ? {} : { committee: idOf(committees, committee) }),
    ...(goal === undefined ? {} : { goal: goals.find((each) => isSameName(each, goal)) ?? goal }),
  };
}

/** What fits nothing stays as it was typed, to be told of. */
function idOf(places: readonly { readonly id: string; readonly name: string }[], typed: string): string {
  if (places.some(({ id }) => id === typed)) return typed;
  const named = places.filter(({ name }) => isSameName(name, typed));
  return named.length === 1 && named[0] !== undefined ? named[0].id : typed;
}
