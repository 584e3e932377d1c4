import type { Act } from "./round-changes.ts";
import type { Extension, Round, RoundChange } from "./round.ts";

/** The round with one more extension; `of` is whose it is, in words. */
export function extendedRound(round: Round, extension: Extension, of: string): Round {
  const { by, at, until } = extension;
  const granted: RoundChange = { at, by, matter: "extension", of, old: "", new: until };
  return withExtensions(round, [...round.extensions, extension], granted);
}

/** The round without an extension; undefined when it has none of that id. */
export function withoutExtension(round: Round, id: string, act: Act): Round | undefined {
  const extension = round.extensions.find((each) => each.id === id);
  if (extension === undefined) return undefined;
  const left = round.extensions.filter((each) => each !== extension);
  const of = extensionName(round, extension);
  return withExtensions(round, left, { ...act, matter: "extension", of, old: extension.until, new: "" });
}

/** Whose an extension is, as it was called when it was granted: the nämnd's name, or the proposal's number. */
export function extensionName({ history }: Pick<Round, "history">, { at, until }: Extension): string {
  const granted = history.find((each) => each.matter === "extension" && each.at === at && each.new === until);
  return granted?.of ?? "";
}

/** True when both give the same the same time for the same reason: a press that arrives again is no second extension. */
export function isSameExtension(a: Extension, b: Extension): boolean {
  const isSameTo =
    a.to.kind === "proposal"
      ? b.to.kind === "proposal" && a.to.proposalId === b.to.proposalId
      : b.to.kind === "committee" && a.to.committeeId === b.to.committeeId;
  return isSameTo && a.until === b.until && a.reason === b.reason;
}

function withExtensions(round: Round, extensions: readonly Extension[], change: RoundChange): Round {
  return { ...round, extensions, revision: round.revision + 1, history: [...round.history, change] };
}
