import type { ClarifyAnswer, DeclineAnswer, HelpAnswer, SmalltalkAnswer } from "../domain/question/answer.ts";
import { answerTexts } from "../text/answers/texts.ts";
import { texts } from "../text/texts.ts";
import type { CardButton } from "./card-button.ts";
import type { MessageCardData } from "./contracts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";
import { suggestionButtons } from "./suggestions.ts";

/** Words that the calendar does not know are named, not recited. */
const MOST_WORDS = 3;
const MOST_WORD = 40;

interface Message {
  readonly headline: string;
  readonly text?: string;
  readonly buttons?: readonly CardButton[];
  /** Says what the buttons are; shown when there are any. */
  readonly lead?: string;
}

/** A sentence or two, and questions to go on with. */
export function toMessage(message: Message, frame: CardFrame): MessageCardData {
  const buttons = message.buttons ?? [];
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: escapeMarkdown(message.headline),
    text: escapeMarkdown(message.text ?? ""),
    facts: [],
    notes: [],
    lead: asMarkdown(buttons.length === 0 ? "" : (message.lead ?? "")),
    buttons,
  };
}

/** Running text whose first sentence is the headline. */
export function firstAsHeadline(sentences: string): { readonly headline: string; readonly text: string } {
  const [first = "", ...rest] = sentences.split(/(?<=\.) /u);
  return { headline: first.replace(/\.$/u, ""), text: rest.join(" ") };
}

/** What the bot can do, by example. */
export function toHelpCard(answer: HelpAnswer, frame: CardFrame): MessageCardData {
  const t = texts[answer.lang].help;
  // What a person may do besides is nobody else's business.
  const tellsAdministrator = frame.isAdministrator && !frame.isShared;
  const notes = [t.commands, ...(tellsAdministrator ? [t.adminCommands] : []), ...hintsOf(answer, frame)];
  const buttons = suggestionButtons(answer, frame.press);
  return {
    ...toMessage({ headline: t.headline, text: t.text, buttons, lead: t.try }, frame),
    facts: t.topics.map(({ what, example }) => ({ label: asMarkdown(what), value: asMarkdown(example) })),
    notes: notes.map(asMarkdown),
  };
}

/** The first thing that a conversation sees; the questions on it are those of the help. */
export function toWelcomeCard(help: HelpAnswer, frame: CardFrame): MessageCardData {
  const t = texts[help.lang].welcome;
  const buttons = suggestionButtons(help, frame.press);
  const message = { headline: t.headline, text: t.text, buttons, lead: t.try };
  return { ...toMessage(message, frame), notes: hintsOf(help, frame).map(asMarkdown) };
}

function hintsOf({ lang }: HelpAnswer, { isShared }: CardFrame): string[] {
  const { mentionMe, digestHere } = texts[lang].hints;
  return isShared ? [mentionMe, digestHere] : [];
}

/** Which words the calendar does not know, or "". */
export function unknownText({ unknownWords, lang }: Pick<DeclineAnswer, "unknownWords" | "lang">): string {
  const words = unknownWords.slice(0, MOST_WORDS).map((word) => shorten(word, MOST_WORD));
  return words.length === 0 ? "" : texts[lang].decline.unknownWords(words);
}

/** Not known: say so plainly, and show what works. */
export function toDeclineCard(answer: DeclineAnswer, frame: CardFrame): MessageCardData {
  const t = texts[answer.lang].decline;
  const buttonsOfAnswer = suggestionButtons(answer, frame.press);
  if (answer.errand) {
    const words = firstAsHeadline(answerTexts[answer.lang].errand);
    return toMessage({ ...words, buttons: buttonsOfAnswer, lead: t.try }, frame);
  }
  const said = unknownText(answer);
  const text = said === "" ? t.outside : said;
  return toMessage({ headline: t.headline, text, buttons: buttonsOfAnswer, lead: t.try }, frame);
}

export function toClarifyCard(answer: ClarifyAnswer, frame: CardFrame): MessageCardData {
  const t = texts[answer.lang].clarify;
  const buttons = suggestionButtons(answer, frame.press);
  return toMessage(
    { headline: t.headline[answer.missing], text: t.text[answer.missing], buttons, lead: t.try },
    frame,
  );
}

export function toSmalltalkCard(answer: SmalltalkAnswer, frame: CardFrame): MessageCardData {
  const t = texts[answer.lang].smalltalk;
  const buttons = suggestionButtons(answer, frame.press);
  return toMessage(
    { headline: t.headline[answer.talk], text: t.text[answer.talk], buttons, lead: t.try },
    frame,
  );
}
