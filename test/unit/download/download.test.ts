import { describe, expect, it } from "vitest";
import { contentDisposition } from "../../../src/bot/download/download-file.ts";
import { downloadUrl, isSigned } from "../../../src/bot/download/download-link.ts";
import { renderDownloadPage, SAFE_HEADERS } from "../../../src/bot/download/download-page.ts";
import { versionOf } from "../../../src/domain/summary/summary-version.ts";
import { findGrant, grantDownload, takeDownload } from "../../../src/usecases/download/download.ts";
import {
  administrator,
  anOrganisation,
  author,
  reviewer,
  stranger,
  type Sender,
} from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { summaryOf } from "../../support/summaries.ts";
import { someProposals } from "../../support/summary-models.ts";
import { aSummaryHouse } from "../../support/summary-house.ts";

const KEY = "en-nyckel-av-tillräcklig-längd";
const CHANNEL = "19:klg@thread.tacv2";
const byNobody = { aadObjectId: "nobody", name: "Nils" };
const released = someProposals().map((proposal) => ({ ...proposal, author: byNobody }));

function linkOf(url: string) {
  const { pathname, searchParams } = new URL(url);
  return {
    id: decodeURIComponent(pathname.replace("/download/", "")),
    until: searchParams.get("until") ?? "",
    signature: searchParams.get("signature") ?? "",
  };
}

describe("a link", () => {
  const link = linkOf(downloadUrl("https://styrkedjan.example", { id: "a-1", expiresAt: 1_700 }, KEY));

  it("is signed by us", () => {
    expect(isSigned(link, KEY)).toBe(true);
  });

  it.each([
    ["another id", { ...link, id: "a-2" }],
    ["a longer time", { ...link, until: "1701" }],
    ["the id and the time cut elsewhere", { ...link, id: "a", until: "-11700" }],
    ["no signature", { ...link, signature: "" }],
    ["half a signature", { ...link, signature: link.signature.slice(0, 20) }],
    ["a signature of its length", { ...link, signature: "A".repeat(link.signature.length) }],
    ["letters that take more bytes", { ...link, signature: "å".repeat(link.signature.length) }],
  ])("is not with %s", (_what, tampered) => {
    expect(isSigned(tampered, KEY)).toBe(false);
  });

  it("is not with another key", () => {
    expect(isSigned(link, `${KEY}!`)).toBe(false);
  });
});

describe("a grant", () => {
  const granted = async (
    { aadObjectId }: Pick<Sender, "aadObjectId">,
    more: { version?: number; askedIn?: string } = {},
  ) => {
    const house = await aSummaryHouse({ proposals: released });
    await house.deps.summaryVersions.publish(
      versionOf(summaryOf(released), {
        version: 1,
        publishedAt: house.now,
        by: personRef(administrator),
        channelId: CHANNEL,
      }),
    );
    const grant = await grantDownload(house.deps, aadObjectId, {
      file: { kind: "summary", budgetYear: 2024, ...more },
      lang: "sv",
    });
    return { ...house, grant };
  };

  it("is used once", async () => {
    const { deps, grant } = await granted(administrator);

    expect(await takeDownload(deps, grant.id)).toMatchObject({
      kind: "taken",
      content: { model: { counts: { all: 7 } } },
    });
    expect(await takeDownload(deps, grant.id)).toMatchObject({ kind: "over" });
  });

  it("is used by one of two who fetch at once", async () => {
    const { deps, grant } = await granted(administrator);

    const both = await Promise.all([takeDownload(deps, grant.id), takeDownload(deps, grant.id)]);

    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["over", "taken"]);
  });

  it("is looked at without being used", async () => {
    const { deps, grant } = await granted(administrator);

    for (let times = 0; times < 3; times += 1)
      expect(await findGrant(deps, grant.id)).toMatchObject({ kind: "open" });
    expect(await takeDownload(deps, grant.id)).toMatchObject({ kind: "taken" });
  });

  it("is over after ten minutes, and not before", async () => {
    const { deps, grant, pass } = await granted(administrator);

    pass(10);
    expect(await findGrant(deps, grant.id)).toMatchObject({ kind: "open" });
    pass(1);
    expect(await findGrant(deps, grant.id)).toMatchObject({ kind: "over" });
    expect(await takeDownload(deps, grant.id)).toMatchObject({ kind: "over" });
  });

  it("that we have not given is unknown", async () => {
    const { deps } = await granted(administrator);

    expect(await takeDownload(deps, "påhittad")).toEqual({ kind: "unknown" });
  });

  it("gives what its person may read now, of what is handed in and of a version", async () => {
    for (const more of [{}, { version: 1 }]) {
      const { deps, grant } = await granted(reviewer, more);
      expect(await takeDownload(deps, grant.id)).toMatchObject({
        kind: "taken",
        content: { model: { counts: { all: 4 } } },
      });
    }
  });

  it("gives the whole version to those who asked in its channel, and to nobody for another channel", async () => {
    const here = await granted(stranger, { version: 1, askedIn: CHANNEL });
    const elsewhere = await granted(stranger, { version: 1, askedIn: "19:annan@thread.tacv2" });

    expect(await takeDownload(here.deps, here.grant.id)).toMatchObject({
      kind: "taken",
      content: { model: { counts: { all: 7 } } },
    });
    expect(await takeDownload(elsewhere.deps, elsewhere.grant.id)).toMatchObject({ kind: "notAllowed" });
  });

  it("gives the whole version in the channel that the round names now, which shows it too", async () => {
    const { deps, grant } = await granted(stranger, { version: 1, askedIn: "19:ny@thread.tacv2" });
    const round = await deps.rounds.find(2024);
    if (round === undefined) throw new Error("no round");
    await deps.rounds.save({ ...round.value, channelId: "19:ny@thread.tacv2" }, round.version);

    expect(await takeDownload(deps, grant.id)).toMatchObject({
      kind: "taken",
      content: { model: { counts: { all: 7 } } },
    });
  });

  it("gives nothing that is handed in now for having been asked for in a channel", async () => {
    const { deps, grant } = await granted(author, { askedIn: CHANNEL });

    expect(await takeDownload(deps, grant.id)).toMatchObject({ kind: "notAllowed" });
  });

  it("gives nothing when the right was taken away after it was given", async () => {
    const { deps, grant } = await granted(reviewer);
    const { organisation, version } = await deps.organisations.read();
    const people = organisation.people.filter((each) => each.aadObjectId !== reviewer.aadObjectId);
    await deps.organisations.save(anOrganisation({ people }), version);

    expect(await takeDownload(deps, grant.id)).toMatchObject({ kind: "notAllowed" });
    // It is not used up by that.
    expect(await findGrant(deps, grant.id)).toMatchObject({ kind: "open" });
  });
});

describe("the page", () => {
  it("holds what it is told as text, whatever that is", () => {
    const page = renderDownloadPage({ title: "<b>'&\"", lines: ["<script>alert(1)</script>"] }, "sv");

    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain('<html lang="sv-SE">');
  });

  it("fetches nothing from elsewhere, runs nothing and is kept nowhere", () => {
    const page = renderDownloadPage({ title: "Hämta", lines: ["Hej."], button: "Hämta filen" }, "sv");

    expect(page).not.toMatch(/https?:|src=|href=|<script|url\(/u);
    expect(page).toContain('<form method="post"><p><button>Hämta filen</button></p></form>');
    expect(SAFE_HEADERS["Content-Security-Policy"]).toContain("default-src 'none'");
    expect(SAFE_HEADERS["Cache-Control"]).toBe("no-store");
  });
});

describe("the name of the file", () => {
  it("has its Swedish letters, and none where they are not understood", () => {
    expect(contentDisposition("Sammanställning förslag (2) 'a'.xlsx")).toBe(
      "attachment; filename=\"Sammanstallning forslag (2) _a_.xlsx\"; filename*=UTF-8''Sammanst%C3%A4llning%20f%C3%B6rslag%20%282%29%20%27a%27.xlsx",
    );
  });
});
