import { describe, expect, it } from "vitest";
import { readClockTime } from "../../../src/domain/time/read-clock-time.ts";

describe("a clock time that is typed alone", () => {
  it.each([
    ["08:00", "08:00"],
    ["8", "08:00"],
    ["8.00", "08:00"],
    ["kl 8", "08:00"],
    ["kl. 08.30", "08:30"],
    ["klockan 15", "15:00"],
    ["Kl.7,15", "07:15"],
    [" 08 . 30 ", "08:30"],
    ["0830", "08:30"],
    ["830", "08:30"],
    ["23:59", "23:59"],
    ["0", "00:00"],
    ["at 5 pm", "17:00"],
    ["12 am", "00:00"],
    ["12.30 PM", "12:30"],
    ["7 a.m.", "07:00"],
    ["2.15 p.m.", "14:15"],
    ["tio", "10:00"],
    ["klockan sju", "07:00"],
    ["halv elva", "10:30"],
    ["kl halv 8", "07:30"],
    ["kvart över sju", "07:15"],
    ["kvart i tolv", "11:45"],
    ["half past nine", "09:30"],
    ["a quarter to ten", "09:45"],
    ["6 på kvällen", "18:00"],
    ["halv tre på eftermiddagen", "14:30"],
    ["14 på eftermiddagen", "14:00"],
    ["11 in the morning", "11:00"],
  ])("'%s' is %s", (typed, time) => {
    expect(readClockTime(typed)).toBe(time);
  });

  it.each([
    "",
    "tre",
    "halv fyra",
    "half ten",
    "15 på morgonen",
    "halv 14",
    "24",
    "24.00",
    "8.60",
    "8.5",
    "08.00.00",
    "13 pm",
    "0 am",
    "8-9",
    "på morgonen",
    "-8",
  ])("'%s' is none", (typed) => {
    expect(readClockTime(typed)).toBeUndefined();
  });
});
