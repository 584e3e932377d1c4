import { expect, it } from "vitest";
import { retryAfterMs } from "../../../src/bot/retry-after.ts";

const date = "Mon, 06 Mar 2023 07:00:00 GMT";

it.each([
  { asked: "7", is: 7_000 },
  { asked: "0", is: 0 },
  { asked: "-3", is: 0 },
  { asked: "1.5", is: 1_500 },
  { asked: "2.34567", is: 2_346 },
  { asked: "Mon, 06 Mar 2023 07:00:30 GMT", is: 30_000 },
  { asked: "Mon, 06 Mar 2023 06:59:00 GMT", is: 0 },
  { asked: "snart", is: undefined },
  { asked: "", is: undefined },
  { asked: undefined, is: undefined },
])("$asked asks for $is ms", ({ asked, is }) => {
  expect(retryAfterMs({ "retry-after": asked, date })).toBe(is);
});

it("a date says nothing when the answer does not tell its own", () => {
  expect(retryAfterMs({ "retry-after": date })).toBeUndefined();
});
