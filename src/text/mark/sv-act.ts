import type { ReportAct } from "../../domain/report/report-plan.ts";

/** What is said of an act in its own words: a tjänsteman klarmarkerar, the chair of a nämnd godkänner. */
export interface ActWords {
  /** The button. */
  readonly button: string;
  readonly buttonOf: (place: string) => string;
  readonly buttonOfSection: (section: string, place: string) => string;
  /** The first line of the receipt. */
  readonly done: (place: string) => string;
  readonly doneSection: (section: string, place: string) => string;
  readonly doneMany: (count: number) => string;
  readonly alreadyMany: (count: number) => string;
  readonly already: (place: string) => string;
  readonly alreadySection: (section: string, place: string) => string;
  readonly undone: (place: string) => string;
  readonly undoneSection: (section: string, place: string) => string;
  readonly notDone: (place: string) => string;
  readonly notDoneSection: (section: string, place: string) => string;
  readonly progress: (done: number, total: number) => string;
  readonly allDone: (total: number) => string;
  readonly late: (day: string) => string;
  /** In a row: who did it, and when. */
  readonly by: (who: string, when: string) => string;
  readonly may: (names: string, place: string) => string;
  /** At a section, after its place: "klart". */
  readonly word: string;
  readonly many: string;
  readonly behalf: string;
}

/** The words of the acts, in Swedish. */
export const svAct: Readonly<Record<ReportAct, ActWords>> = {
  mark: {
    button: "Klarmarkera",
    buttonOf: (place) => `Klarmarkera ${place}`,
    buttonOfSection: (section, place) => `Klarmarkera ”${section}” för ${place}`,
    done: (place) => `Klarmarkerat för ${place}`,
    doneSection: (section, place) => `”${section}” är klarmarkerat för ${place}`,
    doneMany: (total) => `Klarmarkerat för ${total}`,
    alreadyMany: (count) => (count === 1 ? "1 var redan klar." : `${count} var redan klara.`),
    already: (place) => `Redan klarmarkerat för ${place}`,
    alreadySection: (section, place) => `”${section}” är redan klarmarkerat för ${place}`,
    undone: (place) => `Inte längre klarmarkerat för ${place}`,
    undoneSection: (section, place) => `”${section}” är inte längre klarmarkerat för ${place}`,
    notDone: (place) => `Det var inte klarmarkerat för ${place}`,
    notDoneSection: (section, place) => `”${section}” var inte klarmarkerat för ${place}`,
    progress: (done, total) => `${done} av ${total} är ${done === 1 ? "klar" : "klara"}.`,
    allDone: (total) => (total === 1 ? "Nu är allt klart." : `Nu är alla ${total} klara.`),
    late: (day) => `Stoppdatum var ${day}, så klarmarkeringen är sen.`,
    by: (who, when) => `Klarmarkerat av ${who} ${when}`,
    may: (names, place) => `${names} kan klarmarkera för ${place}.`,
    word: "klart",
    many: "Klarmarkera flera",
    behalf: "Klarmarkera åt någon",
  },
  approve: {
    button: "Godkänn",
    buttonOf: (place) => `Godkänn för ${place}`,
    buttonOfSection: (section, place) => `Godkänn ”${section}” för ${place}`,
    done: (place) => `Godkänt för ${place}`,
    doneSection: (section, place) => `”${section}” är godkänt för ${place}`,
    doneMany: (total) => `Godkänt för ${total}`,
    alreadyMany: (count) => (count === 1 ? "1 var redan godkänd." : `${count} var redan godkända.`),
    already: (place) => `Redan godkänt för ${place}`,
    alreadySection: (section, place) => `”${section}” är redan godkänt för ${place}`,
    undone: (place) => `Inte längre godkänt för ${place}`,
    undoneSection: (section, place) => `”${section}” är inte längre godkänt för ${place}`,
    notDone: (place) => `Det var inte godkänt för ${place}`,
    notDoneSection: (section, place) => `”${section}” var inte godkänt för ${place}`,
    progress: (done, total) => `${done} av ${total} är ${done === 1 ? "godkänd" : "godkända"}.`,
    allDone: (total) => (total === 1 ? "Nu är allt godkänt." : `Nu är alla ${total} godkända.`),
    late: (day) => `Stoppdatum var ${day}, så godkännandet är sent.`,
    by: (who, when) => `Godkänt av ${who} ${when}`,
    may: (names, place) => `${names} kan godkänna för ${place}.`,
    word: "godkänt",
    many: "Godkänn flera",
    behalf: "Godkänn åt någon",
  },
};
