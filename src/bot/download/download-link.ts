import { createHmac, timingSafeEqual } from "node:crypto";
import type { DownloadGrant } from "../../usecases/download-ports.ts";

/** What is signed begins with what it is for, so that a signature of it is of no use for anything else. */
const PURPOSE = "download";

/** What a link holds: nothing that tells what it is for or whose it is. */
export interface DownloadLink {
  readonly id: string;
  readonly until: string;
  readonly signature: string;
}

/** The address of a grant; `publicUrl` is where people's browsers reach the service. */
export function downloadUrl(
  publicUrl: string,
  { id, expiresAt }: Pick<DownloadGrant, "id" | "expiresAt">,
  signingKey: string,
): string {
  const until = String(expiresAt);
  const query = new URLSearchParams({ until, signature: signatureOf({ id, until }, signingKey) });
  return `${publicUrl}/download/${encodeURIComponent(id)}?${query.toString()}`;
}

/** Whether we have made this link, whatever it holds; takes as long for all signatures of the same length. */
export function isSigned({ id, until, signature }: DownloadLink, signingKey: string): boolean {
  const expected = Buffer.from(signatureOf({ id, until }, signingKey));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function signatureOf({ id, until }: Omit<DownloadLink, "signature">, signingKey: string): string {
  return createHmac("sha256", signingKey)
    .update(JSON.stringify([PURPOSE, id, until]))
    .digest("base64url");
}
