const ASKED_TO =
  "(?:(?:kan|kunde|skulle|vill|far) (?:du|ni|jag be dig) (?:kunna |snalla |bara )?|(?:can|could|would|will) you (?:please )?|please |snalla |var (?:snall|vanlig) och |hjalp mig (?:att )?|help me (?:to )?|jag vill att du |jag vill |i want (?:you )?to |se till att )";
const DOING =
  "boka(?: in| om| av)?|avboka|bestall|skriv|skicka(?: ut)?|maila|mejla|ring|pamin\\w*|larma|skapa|oversatt|rakna ut|lagga? (?:in|till|upp|ut)|satta? upp|tar? bort|radera|stryk|flytta|skjuta? (?:pa|upp|fram)|senarelagg|tidigarelagg|andra(?! (?:halv|kvartal|tertial|veckan|delen|steget|motet|dagen))|byta? (?:datum|dag|tid)|uppdatera|bjuda? in|kalla in|stalla? in|lamna in|ladda upp|anmal|prenumerera|notifiera|book|write|send|email|mail|call|remind|notify|create|add|delete|remove|translate|cancel|change|move|reschedule|postpone|invite|schedule|submit|upload|update";
const ORDER = new RegExp(
  `^(?:hej )?(?:${ASKED_TO}){0,2}(?:${DOING})\\b (?!ut (?:alla|en lista)\\b|(?:nar|som|vem|vad|vilken|vilka)\\b)`,
  "u",
);
/** "Kan jag skicka in …?", "I want to submit" ask about the calendar, and "skriv ut alla" for an answer. */
const ASKS_FOR_SELF = /^(?:hej )?(?:jag vill|i want to) (?:lamna in|ladda upp|submit|upload|skicka in)\b/u;
const FOR_ME =
  /^(?:hej )?(?:lagg (?:in|till)|satt upp|boka|skapa|pamin\w*|maila|mejla|remind|book|add)\b.*\b(?:mig|oss|min kalender|me|us|my calendar)\b/u;

/** True for an order to do something, "boka budgetdagen åt mig": nobody here books, changes or sends. */
export function isErrand(plain: string): boolean {
  return (ORDER.test(plain) && !ASKS_FOR_SELF.test(plain)) || FOR_ME.test(plain);
}
