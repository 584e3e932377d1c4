import { freeId, idOfName, isSameName, tidyName } from "../organisation/names.ts";
import { readDay } from "../proposal/read-day.ts";
import { monthOf } from "../time/civil-day.ts";
import {
  MOST_DAYS_BEFORE,
  MOST_PLAN_NAME,
  MOST_SECTION,
  MOST_SECTIONS,
  MOST_WORKING_DAY,
  type PlanChoices,
  type PlanFault,
  type PlanForm,
  type ReadPlan,
} from "./plan-form.ts";
import { readPlaces } from "./plan-places.ts";
import { readOnce } from "./read-once.ts";
import {
  REPORT_ACTS,
  type ReportAct,
  type ReportPlan,
  type ReportReminders,
  type ReportSchedule,
  type ReportSection,
} from "./report-plan.ts";

type Read<T> = { readonly value: T } | { readonly fault: PlanFault };

/** Reads the form of a report; nothing in it is trusted, and what is left empty is not invented. */
export function readPlanForm(form: PlanForm, choices: PlanChoices): ReadPlan {
  const name = readName(form.name);
  const act = readAct(form.act);
  const places = readChosenPlaces(form.places, choices);
  const schedule = readSchedule(form, choices);
  const sections = readSections(form.sections, choices.plan?.sections ?? []);
  const channelId = readChannel(form.channel, choices.channelIds);
  const reminders = readReminders(form);
  const all = [name, act, places, schedule, sections, channelId, reminders] as const;
  const faults = all.flatMap((read) => ("fault" in read ? [read.fault] : []));
  if ("fault" in name || "fault" in act || "fault" in places || "fault" in schedule)
    return { kind: "faulty", faults };
  if ("fault" in sections || "fault" in channelId || "fault" in reminders) return { kind: "faulty", faults };
  return {
    kind: "read",
    wish: {
      name: name.value,
      act: act.value,
      places: places.value,
      sections: sections.value,
      schedule: schedule.value,
      ...(channelId.value === undefined ? {} : { channelId: channelId.value }),
      reminders: reminders.value,
    },
  };
}

function readName(text: string): Read<string> {
  const name = tidyName(text);
  if (name === "") return { fault: { field: "name", kind: "missing" } };
  return name.length > MOST_PLAN_NAME ? { fault: { field: "name", kind: "tooLong" } } : { value: name };
}

function readAct(text: string): Read<ReportAct> {
  const act = REPORT_ACTS.find((each) => each === text);
  return act === undefined ? { fault: { field: "act", kind: "notChosen" } } : { value: act };
}

function readChosenPlaces(
  text: string,
  { places, reporting }: Pick<PlanChoices, "places" | "reporting">,
): Read<ReportPlan["places"]> {
  const read = readPlaces(text, places, reporting);
  switch (read.kind) {
    case "read":
      return { value: read.places };
    case "none":
      return { fault: { field: "places", kind: "none" } };
    case "unknown":
    case "several":
      return { fault: { field: "places", kind: read.kind, name: read.name } };
  }
}

function readSchedule(form: PlanForm, choices: PlanChoices): Read<ReportSchedule> {
  switch (choices.schedule) {
    case "once":
      return readOnce(form, choices);
    case "monthly":
    case "followUps": {
      const workingDay = /^\d{1,2}$/u.test(form.workingDay.trim()) ? Number(form.workingDay) : 0;
      if (workingDay < 1 || workingDay > MOST_WORKING_DAY)
        return { fault: { field: "workingDay", kind: "unreadable" } };
      return { value: { kind: choices.schedule, workingDay } };
    }
    case "yearly": {
      if (form.day.trim() === "") return { fault: { field: "day", kind: "missing" } };
      // 29 February comes in some years only.
      const day = readDay(form.day, choices.today) ?? readDay(form.day, "2024-01-01");
      if (day === undefined) return { fault: { field: "day", kind: "unreadable" } };
      return { value: { kind: "yearly", month: monthOf(day), day: Number(day.slice(8)) } };
    }
  }
}

/** One a line; a section that is called as before keeps its id, so that its marks stay with it. */
function readSections(text: string, present: readonly ReportSection[]): Read<readonly ReportSection[]> {
  const names = text
    .split(/\r?\n/u)
    .map(tidyName)
    .filter((name) => name !== "");
  if (names.length > MOST_SECTIONS) return { fault: { field: "sections", kind: "tooMany" } };
  if (names.some((name) => name.length > MOST_SECTION))
    return { fault: { field: "sections", kind: "tooLong" } };
  if (names.some((name, at) => names.findIndex((other) => isSameName(other, name)) !== at))
    return { fault: { field: "sections", kind: "twice" } };
  const taken = new Set(present.map(({ id }) => id));
  return {
    value: names.map((name) => {
      const same = present.find((section) => isSameName(section.name, name));
      if (same !== undefined) return { id: same.id, name };
      const id = freeId(idOfName(name) || "avsnitt", taken);
      taken.add(id);
      return { id, name };
    }),
  };
}

function readChannel(text: string, channelIds: readonly string[]): Read<string | undefined> {
  if (text === "") return { value: undefined };
  return channelIds.includes(text) ? { value: text } : { fault: { field: "channel", kind: "notChosen" } };
}

function readReminders(
  form: Pick<PlanForm, "reminders" | "firstDaysBefore" | "escalates">,
): Read<ReportReminders> {
  const on = readSwitch(form.reminders);
  const escalates = readSwitch(form.escalates);
  if (on === undefined) return { fault: { field: "reminders", kind: "notChosen" } };
  if (escalates === undefined) return { fault: { field: "escalates", kind: "notChosen" } };
  const [, digits] = /^(\d{1,3})(?:\s*(?:dagar|dag|days?))?$/iu.exec(form.firstDaysBefore.trim()) ?? [];
  if (form.firstDaysBefore.trim() === "") return { value: { on, escalates } };
  const firstDaysBefore = Number(digits ?? 0);
  if (firstDaysBefore < 1 || firstDaysBefore > MOST_DAYS_BEFORE)
    return { fault: { field: "firstDaysBefore", kind: "unreadable" } };
  return { value: { on, firstDaysBefore, escalates } };
}

function readSwitch(text: string): boolean | undefined {
  if (text === "on") return true;
  return text === "off" ? false : undefined;
}
