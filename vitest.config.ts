import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/property-seed.ts"];

const layer = (name: string, testTimeout: number) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: 60_000, setupFiles },
});

export default defineConfig({
  test: {
    // A foreign zone makes a forgotten Europe/Stockholm fail.
    env: { TZ: "America/New_York" },
    projects: [
      layer("unit", 10_000),
      layer("contract", 30_000),
      layer("e2e", 60_000),
      layer("browser", 120_000),
    ],
  },
});
