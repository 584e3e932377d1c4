import { asMarkdown, type Markdown } from "../cards/markdown.ts";
import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";
import type { BotDeps } from "./deps.ts";

/** Says which day the bot's clock shows when it has been moved; else nothing. */
export function clockLine({ tellsClock, clock }: BotDeps, lang: Lang): Markdown {
  return asMarkdown(tellsClock ? texts[lang].clock(clock.today()) : "");
}
