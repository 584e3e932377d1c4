import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { sentencesOf } from "../calendar/involvement-sentence.ts";
import { suggestInvolvements, type SuggestedInvolvement } from "../calendar/involvements.ts";
import type { AskedField, Involvement, Quote } from "./answer.ts";
import { isCommonWord } from "./common-words.ts";
import type { Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** The document's own words that answer, and what they say of people; both empty when it does not say. */
export interface Evidence {
  readonly quotes: readonly Quote[];
  readonly involvements: readonly Involvement[];
}

const NOTHING: Evidence = { quotes: [], involvements: [] };

/** Finds what the document says of the asked field of an event. */
export function evidenceFor(event: CalendarEvent, asked: AskedField, reading: Reading): Evidence {
  switch (asked) {
    case "responsible":
    case "takes-part":
    case "decides":
    case "who":
      return whoEvidence(event, asked, reading);
    case "purpose":
      return purposeEvidence(event, reading);
    case "place":
      return placeEvidence(event, reading);
    case "date":
    case "day":
    case "time":
    case "days-left":
    case "status":
      return { quotes: [], involvements: involvementsOf(suggestInvolvements(event)) };
  }
}

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

function whoEvidence(event: CalendarEvent, asked: AskedField, reading: Reading): Evidence {
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
  const responsible = doers.filter((each) => each.role === "responsible");
  if (asked === "responsible") {
    // Whoever tells something at a meeting is not thereby responsible for it.
    const tasked = doers.filter((each) => each.field !== "purpose");
    return evidenceOf(event, responsible.length > 0 ? responsible : tasked);
  }
  const told = GETS.test(reading.plain) ? sentenceTelling(event, reading) : undefined;
  if (told)
    return { quotes: [told], involvements: involvementsOf(doers.filter((each) => each.quote === told.text)) };
  if (doers.length > 0) return evidenceOf(event, bestOf(doers, reading));
  // "Vem gör den slutliga beredningen?": the body that it lies with, unless a task was named that nobody is told to have.
  return wanted.length > 0
    ? NOTHING
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
  if (found.length === 0) return NOTHING;
  const quotes = new Map<string, Quote>();
  for (const { quote, field } of found) quotes.set(quote, { eventId: event.id, field, text: quote });
  return { quotes: [...quotes.values()], involvements: involvementsOf(found) };
}

const GATHERS = /\b(samlas|deltar|deltagare|medverkar|möts|bjuds|kallas|träffar|träffas|mellan)\b/iu;

/** No column of people, but a sentence that tells who meets: "samlas förtroendevalda, förvaltningschefer …". */
function gatheredIn(event: CalendarEvent): Evidence {
  const found = sentencesWith(event, ["purpose", "comment"]).find(({ text }) => GATHERS.test(text));
  if (!found) return NOTHING;
  return { quotes: [{ eventId: event.id, field: found.field, text: found.text }], involvements: [] };
}

/** Of several sentences those that share most words with the question. */
function bestOf(found: readonly SuggestedInvolvement[], reading: Reading): readonly SuggestedInvolvement[] {
  const asked = contentStems(reading);
  const shared = found.map((each) => sharedWith(each.quote, asked));
  const most = Math.max(0, ...shared);
  return most === 0 ? found : found.filter((_, at) => shared[at] === most);
}

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

type SentenceField = "comment" | "purpose" | "result" | "inflow" | "politicians" | "officials";

function sentencesWith(
  event: CalendarEvent,
  fields: readonly SentenceField[],
): { field: SentenceField; text: string }[] {
  return fields.flatMap((field) => sentencesOf(event[field] ?? "").map((text) => ({ field, text })));
}

/** Words of a question that are not only how it is asked. */
export function contentStems(reading: Reading): ReadonlySet<string> {
  return new Set(reading.words.filter((word) => !isCommonWord(word.plain)).map((word) => stemOf(word.plain)));
}

function sharedWith(text: string, asked: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of new Set(wordsOf(text).map((word) => stemOf(word.plain)))) {
    if (asked.has(stem)) shared++;
    else if (
      [...asked].some(
        (other) =>
          other.length >= 5 && (stem.startsWith(other) || (stem.length >= 5 && other.startsWith(stem))),
      )
    )
      shared += 0.5;
  }
  return shared;
}

/** A whole cell up to this length is quoted; of a longer one its beginning and the sentences that were asked for. */
const WHOLE = 420;

const ASKS_INFLOW =
  /\b(underlag\w*|inflode\w*|bygger pa|utgar fran|utgangspunkt\w*|grundas|input|based on)\b/u;
const ASKS_RESULT =
  /\b(resultat\w*|leder .*till|leda .*till|leverer\w*|leverans\w*|utfall\w*|mynnar|kommer ut av|output|outcome|result\w*|deliver\w*|produc\w*)\b/u;

function purposeEvidence(event: CalendarEvent, reading: Reading): Evidence {
  const asked = contentStems(reading);
  for (const [pattern, field] of [
    [ASKS_INFLOW, "inflow"],
    [ASKS_RESULT, "result"],
  ] as const) {
    const text = event[field];
    if (pattern.test(reading.plain) && text !== undefined && text !== "")
      return { quotes: [{ eventId: event.id, field, text }], involvements: [] };
  }
  const cells = (["purpose", "comment", "result"] as const).filter((field) => (event[field] ?? "") !== "");
  const quotes: Quote[] = [];
  for (const field of cells) {
    const text = event[field] ?? "";
    const sentences = sentencesOf(text);
    if (field === "purpose" && text.length <= WHOLE) quotes.push({ eventId: event.id, field, text });
    else {
      const titled = new Set(wordsOf(event.title).map((word) => stemOf(word.plain)));
      const beyond = new Set([...asked].filter((stem) => !titled.has(stem)));
      const told = sentences.map(
        (sentence, at) => (field === "purpose" && at < 2) || sharedWith(sentence, beyond) >= 1,
      );
      // "Detta ska stämmas av …" belongs to the sentence before it.
      const chosen = sentences.filter(
        (sentence, at) =>
          told[at] === true || (told[at - 1] === true && /^(?:detta|det|den|de)\b/iu.test(sentence)),
      );
      if (chosen.length > 0) quotes.push({ eventId: event.id, field, text: chosen.slice(0, 3).join(" ") });
    }
  }
  if (quotes.length === 0 && cells[0])
    quotes.push({ eventId: event.id, field: cells[0], text: event[cells[0]] ?? "" });
  return { quotes, involvements: involvementsOf(suggestInvolvements(event)) };
}

const ROOM =
  /\b(lokal|lokalen|sal|salen|rum|rummet|plats|platsen|hall(s|er|as|en)?|room|venue|held|address|adress|hus|traffas|ses|samlas|mots|ager rum|location)\b/u;
const SAYS_ROOM =
  /\b(lokal|sal|sessionssal\w*|rum|konferens\w*|teams|digitalt|stadshus\w*|kommunhus\w*|kommunalhus\w*|folkets hus|aula\w*|via länk)\b/iu;
const SAYS_WHERE =
  /\(?[A-Z]:\)?[\\/]|https?:|\bStratsys\b|\bintran\w*|\bserver\w*|\bmapp\w*|system|\bportal\w*|\bSharePoint\b|\bTeams\b|\bwebb\w*|\be-post\w*|\bdiari\w*|\b[Ss]e (?:tabell|instruktion|bilaga)\b|\bbilag\w*|\b[Ll]äggs på\b|\buppladdad\w*/u;

function placeEvidence(event: CalendarEvent, reading: Reading): Evidence {
  if (event.place !== undefined && event.place !== "")
    return { quotes: [{ eventId: event.id, field: "place", text: event.place }], involvements: [] };
  const says = ROOM.test(reading.plain) ? SAYS_ROOM : SAYS_WHERE;
  const asked = contentStems(reading);
  const found = sentencesWith(event, ["comment", "purpose", "result", "inflow", "politicians", "officials"])
    .filter(({ text }) => says.test(text))
    .map((each) => ({ ...each, shared: sharedWith(each.text, asked) }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!found) return NOTHING;
  return { quotes: [{ eventId: event.id, field: found.field, text: found.text }], involvements: [] };
}
