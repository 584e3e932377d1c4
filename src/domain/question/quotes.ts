import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { sentencesOf } from "../calendar/involvement-sentence.ts";
import { suggestInvolvements } from "../calendar/involvements.ts";
import type { AskedField, Quote } from "./answer.ts";
import type { Reading } from "./reading.ts";
import { contentStems, NO_EVIDENCE, sentencesWith, sharedWith, type Evidence } from "./sentences.ts";
import { stemOf } from "./stem.ts";
import { involvementsOf, whoEvidence } from "./who-evidence.ts";
import { wordsOf } from "./words.ts";

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
  if (!found) return NO_EVIDENCE;
  return { quotes: [{ eventId: event.id, field: found.field, text: found.text }], involvements: [] };
}
