import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { sentencesOf } from "../calendar/involvement-sentence.ts";
import {
  responsibleAmong,
  suggestInvolvements,
  type SuggestedInvolvement,
} from "../calendar/involvements.ts";
import type { AskedField, Involvement, Quote } from "./answer.ts";
import type { Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";
import { contentStems, NO_EVIDENCE, sentencesWith, sharedWith, type Evidence } from "./sentences.ts";

type Role = SuggestedInvolvement["role"];

/** What a verb of the question asks of the people: who books is not who presents. */
const VERB_ROLES: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/\b(boka\w*|kalla(r|de)?( in| till)?|books?|booking|invites?|bjuder)\b/u, ["books"]],
  [/\b(skicka\w*|sand\w*|distribu\w*|utskick\w*|sends?|sending|mails?)\b/u, ["sends"]],
  [
    /\b(skriv\w*|upprattar?|tjansteskrivelse\w*|dokumentera\w*|protokoll\w*|write[sn]?|writing|drafts?|tar fram|ta fram|sammanstaller|uppdatera\w*|updates?|bereder|documents?)\b/u,
    ["writes"],
  ],
  [/\b(informera\w*|berattar|meddela\w*|inform[sed]*|tells?)\b/u, ["informs", "presents"]],
  [
    /\b(drar|dragning\w*|foredra\w*|presentera\w*|redovisa\w*|haller i|haller dragning\w*|presents?|presenting|inled\w*|oppnar|opens?)\b/u,
    ["presents", "informs"],
  ],
  [/\b(stod|stottar|hjalper|supports?)\b/u, ["takes-part", "responsible"]],
];

const TAKERS = new Set<Role>(["takes-part"]);

/** Who does what in an event, as far as the question asks for it. */
export function whoEvidence(event: CalendarEvent, asked: AskedField, reading: Reading): Evidence {
  const all = suggestInvolvements(event);
  if (asked === "takes-part") {
    const takers = all.filter((each) => TAKERS.has(each.role));
    return takers.length > 0 ? evidenceOf(event, takers) : gatheredIn(event);
  }
  if (asked === "decides")
    return evidenceOf(
      event,
      all.filter((each) => each.role === "decides"),
    );
  const wanted = VERB_ROLES.filter(([pattern]) => pattern.test(reading.plain)).flatMap(([, roles]) => roles);
  const fitting = all.filter((each) => wanted.includes(each.role));
  if (fitting.length > 0) return evidenceOf(event, bestOf(fitting, reading));
  const doers = all.filter((each) => !TAKERS.has(each.role) && each.role !== "decides");
  if (asked === "responsible") return evidenceOf(event, responsibleAmong(all));
  const told = GETS.test(reading.plain) ? sentenceTelling(event, reading) : undefined;
  if (told)
    return { quotes: [told], involvements: involvementsOf(doers.filter((each) => each.quote === told.text)) };
  if (doers.length > 0) return evidenceOf(event, bestOf(doers, reading));
  // "Vem gör den slutliga beredningen?": the body that it lies with, unless a task was named that nobody is told to have.
  return wanted.length > 0
    ? NO_EVIDENCE
    : evidenceOf(
        event,
        all.filter((each) => each.role === "decides"),
      );
}

/** Who something goes to stands where it is told what is sent, and not among those who do it. */
const GETS =
  /\b(ska ha|vill ha|far|fick|mottagare|mottagarna|erhaller|tar emot|till vem|vem .* till|vilka .* till|gets?|receives?|recipients?|to whom|who .* to|meddelas|informeras|lasa)\b/u;
const RECEIVES = /\b(till|to)\b/iu;

function evidenceOf(event: CalendarEvent, found: readonly SuggestedInvolvement[]): Evidence {
  if (found.length === 0) return NO_EVIDENCE;
  const quotes = new Map<string, Quote>();
  for (const { quote, field } of found) quotes.set(quote, { eventId: event.id, field, text: quote });
  return { quotes: [...quotes.values()], involvements: involvementsOf(found) };
}

/**
 * What a cell tells of the thing that was asked about, with whoever is named there: "ombudgetering … ska stämmas av med
 * budgetcontroller". Words that the title has say nothing of which sentence is meant.
 */
export function toldBeside(
  event: CalendarEvent,
  reading: Reading,
  isActor: (stem: string) => boolean,
): Quote | undefined {
  const titled = new Set(wordsOf(event.title).map((word) => stemOf(word.plain)));
  const asked = new Set(
    [...contentStems(reading)].filter((stem) => stem.length >= 4 && !titled.has(stem) && !isActor(stem)),
  );
  if (asked.size === 0) return undefined;
  const best = (["comment", "purpose"] as const)
    .flatMap((field) => passages(event[field] ?? "").map((text) => ({ field, text })))
    .filter(({ text }) => wordsOf(text).some((word) => isActor(stemOf(word.plain))))
    .map((each) => ({ ...each, shared: sharedWith(each.text, asked) }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!best || best.shared < 1) return undefined;
  return { eventId: event.id, field: best.field, text: best.text };
}

/** Sentences; one that begins with "detta" belongs to the one before it. */
function passages(text: string): readonly string[] {
  const found: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = found.at(-1);
    if (last !== undefined && /^(?:detta|det|den|de|dessa)\b/iu.test(sentence))
      found[found.length - 1] = `${last} ${sentence}`;
    else found.push(sentence);
  }
  return found;
}

const GATHERS = /\b(samlas|deltar|deltagare|medverkar|möts|bjuds|kallas|träffar|träffas|mellan)\b/iu;

/** No column of people, but a sentence that tells who meets: "samlas förtroendevalda, förvaltningschefer …". */
function gatheredIn(event: CalendarEvent): Evidence {
  const found = sentencesWith(event, ["purpose", "comment"]).find(({ text }) => GATHERS.test(text));
  if (!found) return NO_EVIDENCE;
  return { quotes: [{ eventId: event.id, field: found.field, text: found.text }], involvements: [] };
}

/** Of several sentences those that share most words with the question. */
function bestOf(found: readonly SuggestedInvolvement[], reading: Reading): readonly SuggestedInvolvement[] {
  const asked = contentStems(reading);
  const shared = found.map((each) => sharedWith(each.quote, asked));
  const most = Math.max(0, ...shared);
  return most === 0 ? found : found.filter((_, at) => shared[at] === most);
}

/** What the document says of people, each told once. */
export function involvementsOf(found: readonly SuggestedInvolvement[]): Involvement[] {
  const seen = new Set<string>();
  const involvements: Involvement[] = [];
  for (const { role, who, quote, field } of found) {
    const how = role === "decides" || role === "takes-part" ? role : "responsible";
    if (seen.has(how + who)) continue;
    seen.add(how + who);
    involvements.push({ how, who, quote, field });
  }
  return involvements;
}

/** The sentence that tells what was asked, whoever its subject is. */
function sentenceTelling(event: CalendarEvent, reading: Reading): Quote | undefined {
  const asked = contentStems(reading);
  const best = sentencesWith(event, ["purpose", "comment"])
    .filter((each) => RECEIVES.test(each.text))
    .map((each) => ({
      ...each,
      shared: sharedWith(each.text, asked) + (/skicka|sänd|delge/iu.test(each.text) ? 0.2 : 0),
    }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!best || (best.shared < 0.5 && !/skicka|sänd|delge/iu.test(best.text))) return undefined;
  return { eventId: event.id, field: best.field, text: best.text };
}
