import type { Lang } from "../lang.ts";
import { slipsBetween } from "../question/lexicon.ts";
import { plainWord } from "../question/words.ts";

const FORMS = ["påminn", "påminna", "påminner", "påmind", "påminnelse", "påminnelsen", "påminnelser"];
const ENGLISH_FORMS = ["remind", "reminded", "reminder", "reminders", "reminding"];
const KNOWN = [...FORMS, ...ENGLISH_FORMS].map((form) => ({ form, plain: plainWord(form) }));
const WORD = /[\p{L}\p{M}]+/gu;

const JOINED = /(?<![\p{L}\d])(p[åa]m+in+)(mig|mej)(?![\p{L}\d])/giu;

/** Writes every "påminn" and "remind" of a text as it is spelled: people leave out dots, letters and blanks. */
export function mendReminderWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(JOINED, "$1 $2")
    .replace(WORD, (word) => formOf(word) ?? word);
}

/** True for a message that may be about reminders; cheap, since it is asked of every message. */
export function mentionsReminder(text: string): boolean {
  const read = text.slice(0, 400).normalize("NFC").replace(JOINED, "$1 $2");
  return TELL.test(plainWord(read)) || (read.match(WORD) ?? []).some((word) => formOf(word) !== undefined);
}

function formOf(word: string): string | undefined {
  if (word.length < 5 || word.length > 12 || !/^[pr]/iu.test(word)) return undefined;
  const plain = plainWord(word);
  const near = KNOWN.map(({ form, plain: known }) => ({ form, slips: slipsBetween(plain, known) }));
  const [best] = near.sort((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips <= (word.length < 9 ? 1 : 2) ? best.form : undefined;
}

const POLITE =
  "(?:(?:hej|hejsan|hallo|tja|tjena|hello|hi|hey|styrkedjan|bot|snalla|please|och|ok|okej|okay|bra|tack|thanks|men|and|so|sa|da|nu) )*";
const ASKED =
  "(?:(?:(?:kan|kunde|skulle|vill|far|maste|bor) (?:du|ni|jag)|(?:can|could|would|will) (?:you|u|i)|(?:jag )?(?:vill|onskar|behover|skulle vilja)|i (?:want|need|would like|d like)|id like|du (?:far|kan|maste)|var (?:snall|vanlig)|glom inte|don ?t forget|se till|hjalp mig|help me)(?: (?:kunna|snalla|bara|vilja|att|du|ha|fa|bli|you|to|have|get|be|och|please|kindly|garna))* )*";
const MADE =
  "(?:(?:satt|satta|skapa|lagg|lagga|ge|gor|gora|fixa|stall|stalla|ha|fa|boka|ordna|spara|skicka|set|create|add|give|make|send|schedule|put)(?: (?:in|till|upp|mig|mej|me|up|ut))* )?(?:(?:en|ett|a|an|ny|new) )*";
const ME = "(?:(?: (?:at|till|for|to))? (?:mig|mej|mg|me|myself)\\b)?";
const WHOM = "(?: (?:mig|mej|mg|me|myself|sjalv)\\b)?";

/** How a wish begins: everything before what it is about. */
export const OPENING = new RegExp(
  `^${POLITE}${ASKED}(?:(?:paminn|paminna|paminner|remind)${WHOM}|(?:bli |be |get )?(?:pamind|reminded)|${MADE}(?:paminnelse|reminder)${ME})(?= |$)`,
  "u",
);
const LAST =
  /^(.+?)[,.;:!–-]+\s*((?:kan du |snälla |please |can you )?(?:påminn|påminna|remind) (?:mig|mej|mg|me)(?![\p{L}\d]).*)$/isu;

/** "Budgetdagen, påminn mig dagen innan" with the wish first; undefined when it does not stand last. */
export function wishFirst(text: string): string | undefined {
  const [, about, wish] = LAST.exec(text) ?? [];
  return about === undefined || wish === undefined ? undefined : `${wish} ${about}`;
}

/** Other words for it: they are a wish only with a day or so long before. */
export const TELL =
  /^(?:kan du |snalla |please |can you )?(?:meddela mig|sag till(?: mig)?|larma mig|pinga mig|hor av dig|notify me|alert me|ping me|let me know|tell me)(?= )/u;

const NAMES_OTHERS =
  /^(?:alla|samtliga|oss|gruppen|kanalen|teamet|honom|henne|dem|dom|us|everyone|everybody|him|her|them|the (?:team|group|channel|others)|(?:min|mina|mitt|var|vara|vart|hela|my|our|the whole) \S+)\b/u;
/** What may follow "påminn" without "mig". */
const BEGINS =
  /^(?:(?:om|att|infor|innan|fore|den|pa|i|kl|klockan|nar|dagen|dan|veckan|manaden|samma|kvallen|morgonen|varje|in|on|at|about|of|to|before|when|the|every|tomorrow|imorgon|(?:man|tis|ons|tors|fre|lor|son)dag(?:en)?)\b|\d)/u;
/** "Förvaltningscheferna", and not "nämndsmöten". */
const PEOPLE =
  /^(?!\S*(?:dag|mote|moten|motet|moetet)\S*\b)\S*(?:chef|politiker|namnd|kolleg|medarbetar|controller|ekonom|direktor|ordforande|sekreterare|handlaggare|ledamot|ledamoter|gruppen)\S* (?!for\b)/u;
const TO_SOMEBODY = /^(?!\S*dag)\S+(?: och \S+)? (?:om|att|about|to|of)\b/u;
/** Before what else than a person: "och om budgetdagen". */
const AND_SOMEBODY = /^(?:och|samt|and|&) (?!om\b|att\b|about\b|of\b|sen\b|sedan\b|tack\b|gor\b|\d)\S/u;

/** True when somebody else than the writer is to be reminded, or others too: "påminn Kalle om mötet". */
export function namesOthers(opened: string, rest: string): boolean {
  if (/ (?:mig|mej|mg|me|myself|sjalv)$/u.test(opened)) return AND_SOMEBODY.test(rest);
  if (/(?:paminnelse|reminder)$/u.test(opened)) return namesReceiver(opened, rest);
  if (!/(?:paminn|paminna|remind)$/u.test(opened)) return false;
  return NAMES_OTHERS.test(rest) || PEOPLE.test(rest) || (!BEGINS.test(rest) && TO_SOMEBODY.test(rest));
}

/** "En påminnelse till alla om mötet"; "en påminnelse till mötet" is the writer's own. */
function namesReceiver(opened: string, rest: string): boolean {
  const receiver = /^(?:till|at|to) (.+)$/u.exec(rest)?.[1];
  if (receiver === undefined) return false;
  return NAMES_OTHERS.test(receiver) || TO_SOMEBODY.test(receiver) || /\b(?:skicka|send)\b/u.test(opened);
}

const TAKES_BACK =
  /\b(?:sluta|ta bort|tag bort|radera|avbryt|avboka|stryk|stoppa|slopa|glom|angra|flytta|andra|byt|byta|senarelagg|tidigarelagg|skjut|remove|delete|cancel|stop|undo|forget|move|change|reschedule|snooze)\b(?!.*\binte\b.*\bglom\b).*\b(?:paminn\w*|remind\w*)|\b(?:paminn|paminna|remind)(?: (?:mig|mej|me))? (?:inte|not)\b(?! (?:to forget|glomma|att glomma))|\b(?:inga|no)(?: fler| more)? (?:paminnelser|reminders)\b|\bdon ?t remind\b|\bdo not remind\b/u;
const FORGETS_NOT = /\b(?:glom inte|don ?t forget|do not forget)\b/u;
const SHOWN =
  /^(?:(?:kan|far|skulle) jag (?:kunna )?(?:fa )?)?(?:(?:visa|lista|se|vilka|vad|har|hur manga|show|list|what|which|do|see|when|nar)(?: (?:ar|har jag|har|jag|for|nagra|nagon|me|are|i|i have|have|any|finns|mig|det))* )?(?:(?:alla|all|mina|my|the) )*(?:paminnelser|paminnelserna|reminders)(?: (?:har jag|finns|do i have|have i|ar satta|are set|jag har|i have))?(?: (?:sida|page) (\d{1,2}))?$/u;
const WHEN_REMINDED = /\b(?:paminner du mig|do you remind me|will you remind me)$/u;

/** Which page of the reminders a message asks to see; undefined when it asks for something else. */
export function listPageOf(plain: string): number | undefined {
  if (TAKES_BACK.test(plain) && !FORGETS_NOT.test(plain)) return 1;
  if (/^(?:nar|when|vad|what)\b/u.test(plain) && WHEN_REMINDED.test(plain)) return 1;
  const shown = SHOWN.exec(plain);
  return shown === null ? undefined : Math.max(Number(shown[1] ?? 1), 1);
}

/** The language of a message about reminders: the word itself tells. */
export function languageOfWish(plain: string): Lang {
  return /\b(?:remind\w*|notify|alert|ping me|let me know|tell me)\b/u.test(plain) && !/\bpamin/u.test(plain)
    ? "en"
    : "sv";
}
