/** A calendar day as ISO 8601 writes it, "2023-03-17"; compares correctly as a string. */
export type CalendarDate = string;

/** A clock time in the municipality's own zone, "13:00". */
export type ClockTime = string;
