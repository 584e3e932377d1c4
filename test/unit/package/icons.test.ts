import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPng } from "./png.ts";

const icon = (name: string) => readPng(readFileSync(`teamsapp/${name}`));
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

describe("the app's icons", () => {
  it("the colour icon is 192 pixels square, filled to the edge, and drawn in several colours", () => {
    const { width, height, pixels } = icon("color.png");

    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
    const counts = new Map<string, number>();
    for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
    const large = [...counts.values()].filter((count) => count > pixels.length / 50);
    expect(large.length).toBeGreaterThanOrEqual(3);
  });

  it("the colour icon's drawing keeps to the middle that every client shows", () => {
    const { width, pixels } = icon("color.png");

    const ground = pixels[0]?.join();
    const outside = pixels.filter((pixel, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return pixel.join() !== ground && (Math.min(x, y) < 36 || Math.max(x, y) >= 156);
    });
    expect(outside).toEqual([]);
  });

  it("the outline is 32 pixels square, white on nothing", () => {
    const { width, height, pixels } = icon("outline.png");

    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(share(drawn, pixels)).toBeGreaterThan(0.1);
    expect(share(drawn, pixels)).toBeLessThan(0.6);
  });
});
