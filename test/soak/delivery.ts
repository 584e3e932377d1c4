import { parseArgs } from "node:util";
import { soak } from "../support/delivery/soak.ts";
import { A_YEAR } from "../support/delivery/soak-days.ts";

/** A year of weekly posts in minutes: `npm run soak:delivery -- --channels 200 --instances 2`. */
const { values } = parseArgs({
  options: {
    channels: { type: "string", default: "200" },
    instances: { type: "string", default: "2" },
  },
});
const channels = Number(values.channels);
const instances = Number(values.instances);

const begun = performance.now();
const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
console.log(`${channels} channels, ${A_YEAR.weeks} weeks from ${A_YEAR.from}, ${instances} processes`);
const result = await soak({
  ...A_YEAR,
  channels,
  instances,
  tell: (day, posts) => {
    if (posts > 0) console.log(`${day}  ${String(posts).padStart(5)} posts  ${seconds()}`);
  },
});
const { expected, posts, lost, doubled } = result;
console.log(`${posts} posts of ${expected} in ${seconds()}: ${doubled} doubled, ${lost} lost`);
process.exitCode = posts === expected && lost + doubled === 0 ? 0 : 1;
