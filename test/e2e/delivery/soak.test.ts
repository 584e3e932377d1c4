import { expect, it } from "vitest";
import { soak } from "../../support/delivery/soak.ts";
import { TURN_OF_YEAR } from "../../support/delivery/soak-days.ts";

it("gives every channel one post a week over the turn of the year, with two processes at once", async () => {
  const result = await soak({ ...TURN_OF_YEAR, channels: 10, instances: 2 });

  expect(result).toEqual({ expected: 40, posts: 40, lost: 0, doubled: 0 });
}, 300_000);
