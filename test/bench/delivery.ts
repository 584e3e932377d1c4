import { measurePace } from "./delivery-pace.ts";
import { measureThroughput, type Throughput } from "./delivery-throughput.ts";
import type { Row } from "./table.ts";
import { atLeast, atMost, micros, perSecond, times } from "./table.ts";

const FEW = 1_000;
const SOME = 5_000;
const MANY = 10_000;

/** The most that Teams takes of an app in a municipality. */
const ALLOWED = 30;

/** Posts from their due instant until all have arrived: as fast as it goes, and as fast as Teams allows. */
export async function measureDelivery(): Promise<Row[]> {
  const few = await measureThroughput(FEW);
  const some = await measureThroughput(SOME);
  const many = await measureThroughput(MANY);
  return [
    {
      what: `deliveries a second, ${MANY} conversations, pace lifted, beside ${FEW}`,
      ours: perSecond(many.perSecond),
      beside: perSecond(few.perSecond),
      compared: times(many.perSecond / few.perSecond),
    },
    growth(
      "storage operations a delivery",
      few,
      many,
      ({ storage }) => storage,
      (value) => value.toFixed(2),
    ),
    growth("processor time a delivery", few, some, ({ cpuMicros }) => cpuMicros, micros),
    growth("processor time a delivery", few, many, ({ cpuMicros }) => cpuMicros, micros),
    ...(await paceRows()),
  ];
}

/** Linear in the number of conversations: one more costs what the others cost. */
function growth(
  what: string,
  few: Throughput,
  more: Throughput,
  of: (measured: Throughput) => number,
  shown: (value: number) => string,
): Row {
  const ratio = of(more) / of(few);
  return {
    what: `${what}, ${more.count} conversations beside ${few.count}`,
    ours: shown(of(more)),
    beside: shown(of(few)),
    compared: times(ratio),
    target: atMost(ratio, 1.25, times(1.25)),
  };
}

async function paceRows(): Promise<Row[]> {
  const { rate, mostInASecond, busier } = await measurePace(ALLOWED);
  return [
    {
      what: "posts a second, two instances at Teams' pace",
      ours: `${rate.toFixed(1)}/s`,
      beside: perSecond(ALLOWED),
      compared: times(rate / ALLOWED),
      target: atLeast(rate, 0.95 * ALLOWED, times(0.95)),
    },
    {
      what: "the most posts in any second of these",
      ours: String(mostInASecond),
      beside: String(ALLOWED),
      compared: `${(100 * busier).toFixed(0)} % by one`,
      target: atMost(mostInASecond, ALLOWED, String(ALLOWED)),
    },
  ];
}
