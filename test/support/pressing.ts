import type { Fields } from "./activities.ts";
import type { Exchange } from "./test-app.ts";

/** A button as a card carries it. */
export interface Button {
  readonly title: string;
  readonly data: Fields;
}

/** Every button of what was sent, wherever it stands. */
export function buttonsIn(node: unknown): readonly Button[] {
  if (Array.isArray(node)) return node.flatMap(buttonsIn);
  if (typeof node !== "object" || node === null) return [];
  const own = "type" in node && node.type === "Action.Submit" ? [node as unknown as Button] : [];
  return [...own, ...Object.values(node).flatMap(buttonsIn)];
}

/** What a press on the button sends, with what is typed in the card's inputs. */
export function pressOf({ sent }: Exchange, title: string, typed: Fields = {}): Fields {
  const button = buttonsIn(sent).find((each) => each.title.includes(title));
  if (button === undefined)
    throw new Error(
      `No button ${title}: ${buttonsIn(sent)
        .map((each) => each.title)
        .join(", ")}`,
    );
  return { ...button.data, ...typed };
}

/** What the inputs of the card hold, as a client sends them: those that are empty are absent. */
export function inputsIn(node: unknown): Fields {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(inputsIn)) as Fields;
  if (typeof node !== "object" || node === null) return {};
  const { type, id, value } = node as Fields;
  const isInput = typeof type === "string" && type.startsWith("Input.");
  const own = isInput && typeof id === "string" && value !== "" ? { [id]: value } : {};
  return Object.assign(own, ...Object.values(node).map(inputsIn)) as Fields;
}
