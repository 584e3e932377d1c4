/** What a person, role or body does in an event. */
export const INVOLVEMENT_ROLES = [
  "responsible",
  "presents",
  "writes",
  "books",
  "sends",
  "informs",
  "decides",
  "takes-part",
] as const;
export type InvolvementRole = (typeof INVOLVEMENT_ROLES)[number];

interface Part {
  readonly role: InvolvementRole;
  readonly who: string;
}

/** The verbs that tell a role. "ansvarar" and "har ansvaret" tell it by what they are responsible for. */
const VERBS: readonly (readonly [InvolvementRole, string])[] = [
  [
    "responsible",
    "ansvarar|har (?:det )?(?:övergripande |yttersta )?ansvar(?:et)?|är ansvariga?|leder|samordnar|håller i",
  ],
  [
    "presents",
    "presenterar|föredrar|föredragande är|genomför dragning|drar ärendet|redovisar|gör (?:korta )?dragningar|inleder",
  ],
  ["writes", "upprättar|skriver|dokumenterar|sammanställer|tar fram|bereder|uppdaterar|protokollför"],
  ["books", "bokar(?: in)?|kallar(?: till)?"],
  ["sends", "skickar(?: ut)?|distribuerar|sänder|expedierar"],
  ["informs", "informerar|meddelar"],
  ["decides", "beslutar(?: om)?|fastställer|antar|godkänner"],
  ["takes-part", "deltar|medverkar|närvarar|ger stöd|framför"],
];
const ROLE_OF = VERBS.map(([role, verbs]) => [role, new RegExp(`^(?:${verbs})$`, "iu")] as const);
const VERB = new RegExp(`(?<![\\p{L}-])(?:${VERBS.map(([, verbs]) => verbs).join("|")})(?![\\p{L}-])`, "giu");

/** What somebody is responsible for tells what they do: "ansvarar för utskick" is to send. */
const TASKS: readonly (readonly [InvolvementRole, RegExp])[] = [
  ["presents", /dragning|presentation/iu],
  ["sends", /utskick|kallelse|skicka/iu],
  ["books", /\bboka/iu],
  ["writes", /tjänsteskrivelse|protokoll|dokumenter/iu],
];

/** Words that begin a clause whose subject is not a person, role or body, or comes after the verb. */
const NO_SUBJECT =
  /^(?:detta|det|den|de|dessa|här|där|då|om|när|som|att|för|i|vid|under|efter|före|inför|med|utifrån|till|på|av|syftet|målet|möjlighet\w*|ev|eventuell\w*|rapport\w*|underlag\w*|sammanställning\w*|insikter\w*|samt|och|innan|dock|även|vilket|vilka|så|kommer|har|ska|skall)(?![\p{L}])/iu;

const PASSIVE =
  /(?<![\p{L}])(beslutas|fastställs|fastställas|antas|godkänns|godkännas|leds|samordnas|tas fram|sammanställs)\s+(?:av|i)\s+((?:[\p{L}-]+[ /]?){1,6})/giu;
const PASSIVE_STOPS =
  /\s+(?:i|på|under|senast|inför|vid|för|till|med|per|efter|om|som|utgör|fastställs|beslutas|(?:och|samt) (?:fastställs|beslutas|utgör|fastställer))(?![\p{L}]).*$/iu;
const DECIDED = /^(?:beslutas|fastställ|antas|godkänn)/iu;
const NOBODY =
  /^(?:respektive )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|samband|form|början|slutet|mitten)/iu;

/** A cell's sentences; a full stop after an abbreviation or before a small letter ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=(?<!(?:^|[\s(])(?:ev|bl|t|ex|kl|dvs|m|o|s|k|resp|nr|ca|inkl|exkl|v|d|f))[.!?])\s+(?=[\p{Lu}•])|\n+|\s*•\s*/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Who does what by one sentence; empty when its subject or verb is not understood. */
export function readSentence(sentence: string): Part[] {
  const named = /^ansvariga?(?: tjänste\p{L}+)?\s*(?::|är)\s*([^.;]+)/iu.exec(sentence);
  if (named?.[1]) return [{ role: "responsible", who: named[1].trim() }];
  return distinct([...activeParts(sentence), ...passiveParts(sentence)]);
}

function activeParts(sentence: string): Part[] {
  const verbs = [...sentence.matchAll(VERB)];
  const parts: Part[] = [];
  let subject: string | undefined;
  let from = 0;
  verbs.forEach((verb, nth) => {
    const before = sentence.slice(from, verb.index);
    subject = subjectOf(before, subject, nth === 0);
    from = verb.index + verb[0].length;
    if (subject === undefined) return;
    const object = sentence.slice(from, verbs[nth + 1]?.index ?? sentence.length);
    const who = subject;
    parts.push(...rolesOf(verb[0], object).map((role) => ({ role, who })));
  });
  return parts;
}

/** The subject before a verb; a later verb with nothing between it and its conjunction keeps the earlier subject. */
function subjectOf(before: string, earlier: string | undefined, first: boolean): string | undefined {
  if (first) return plausible(before);
  const own = before.replace(/^.*(?:[,;]|(?<![\p{L}])(?:samt|och|men))(?=\s)/su, "").trim();
  if (own === "") return earlier;
  return /,|;/u.test(before) ? plausible(own) : undefined;
}

function plausible(text: string): string | undefined {
  const subject = text.trim().replace(/^[-–•\s]+/u, "");
  if (subject === "" || subject.split(" ").length > 14 || NO_SUBJECT.test(subject)) return undefined;
  // Two sentences that were run together: "… och ekonomi Efter åtta månader".
  if (/\s(?:Efter|Under|Vid|Inför|Utifrån|Med|Om|Detta|Den|Det)\s/u.test(subject)) return undefined;
  // A relative clause or an auxiliary in the subject means that the verb belongs to something else.
  if (/(?<![\p{L}])(?:som|att|där|vilka|ska|skall|kan|är|genom|ges|sker|tas|görs)(?![\p{L}])/iu.test(subject))
    return undefined;
  return subject;
}

function rolesOf(verb: string, object: string): InvolvementRole[] {
  const role = ROLE_OF.find(([, pattern]) => pattern.test(verb))?.[0];
  if (role === undefined) return [];
  if (role !== "responsible" || !/ansvar/iu.test(verb)) return [role];
  const tasks = object
    .replace(/^\s*för\s+(?:att\s+)?/u, "")
    .split(/,\s*|\s+(?:samt|och)\s+(?:för\s+)?(?:att\s+)?/u)
    .filter((task) => task.replace(/[\s.]/gu, "") !== "");
  if (tasks.length === 0) return [role];
  return tasks.map((task) => TASKS.find(([, words]) => words.test(task))?.[0] ?? role);
}

function passiveParts(sentence: string): Part[] {
  return [...sentence.matchAll(PASSIVE)].flatMap((match): Part[] => {
    const who = (match[2] ?? "").replace(PASSIVE_STOPS, "").trim();
    if (who === "" || NOBODY.test(who)) return [];
    const verb = (match[1] ?? "").toLowerCase();
    // "sammanställs i ett dokument" names no one; "beslutas i nämnden" does.
    if (!DECIDED.test(verb) && !/\sav\s/iu.test(match[0])) return [];
    if (verb === "leds" || verb === "samordnas") return [{ role: "responsible", who }];
    return [{ role: DECIDED.test(verb) ? "decides" : "writes", who }];
  });
}

function distinct(parts: readonly Part[]): Part[] {
  return parts.filter(
    (part, index) => parts.findIndex((other) => other.role === part.role && other.who === part.who) === index,
  );
}
