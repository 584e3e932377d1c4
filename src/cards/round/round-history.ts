import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import { readAmount } from "../../domain/money/read-amount.ts";
import { readRate } from "../../domain/proposal/read-rate.ts";
import type { RoundChange } from "../../domain/proposal/round.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { formatAmount, formatRate } from "../../text/format-amount.ts";
import { formatDay } from "../../text/format.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { shorten } from "../shorten.ts";
import { channelName } from "./round-parts.ts";

interface Reading {
  readonly lang: Lang;
  readonly today: CalendarDate;
  readonly channels: readonly KnownConversation[];
  /** Lines; the rest is counted. */
  readonly most: number;
}

/** Who changed what and when, the latest first. */
export function historyLines(history: readonly RoundChange[], reading: Reading): readonly string[] {
  const { lang, today, most } = reading;
  const t = texts[lang].round.history;
  const lines = history
    .toReversed()
    .slice(0, most)
    .map((change) => {
      const when = momentText(change.at, today, lang);
      return t.line(when, shorten(change.by.name, 80), whatOf(change, reading));
    });
  const left = history.length - lines.length;
  return left > 0 ? [...lines, t.more(left)] : lines;
}

function whatOf(change: RoundChange, { lang, channels }: Reading): string {
  const t = texts[lang].round.history;
  const said = (value: string, make: (value: string) => string) => (value === "" ? t.nothing : make(value));
  switch (change.matter) {
    case "confirmed":
      return t.confirmed;
    case "takenBack":
      return t.takenBack;
    case "stoppdatum":
      return t.stoppdatum(shorten(change.old, 120), shorten(change.new, 120));
    case "internalRate":
      return t.internalRate(said(change.old, rateIn(lang)), said(change.new, rateIn(lang)));
    case "amountLimit":
      return t.amountLimit(said(change.old, amountIn(lang)), said(change.new, amountIn(lang)));
    case "shortestLife":
      return t.shortestLife(change.old, change.new);
    case "channel": {
      const name = (id: string): string => channelName(channels, id, lang);
      return t.channel(said(change.old, name), said(change.new, name));
    }
    case "extension": {
      const name = shorten(change.of ?? "", 80);
      return change.new === ""
        ? t.revoked(name, formatDay(change.old, lang, "medium"))
        : t.granted(name, formatDay(change.new, lang, "medium"));
    }
  }
}

const rateIn = (lang: Lang) => (text: string) => {
  const read = readRate(text);
  return read.kind === "rate" ? formatRate(read.rate, lang) : text;
};

const amountIn = (lang: Lang) => (text: string) => {
  const read = readAmount(text);
  return read.kind === "amount" ? formatAmount(read.kronor, lang) : text;
};
