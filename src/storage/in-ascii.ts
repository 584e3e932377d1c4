import type { TableServiceClientOptions } from "@azure/data-tables";

type Policy = NonNullable<TableServiceClientOptions["additionalPolicies"]>[number]["policy"];

/**
 * For the emulator alone, which reads what is sent piece by piece and loses a letter of two bytes where a piece ends, in
 * what is longer than 64 KiB. JSON can say every letter in ASCII: what is stored is the same.
 */
export const IN_ASCII: Policy = {
  name: "inAscii",
  sendRequest: (request, next) => {
    if (typeof request.body === "string")
      request.body = request.body.replaceAll(/[\u0080-\uffff]/g, escapedInJson);
    return next(request);
  },
};

function escapedInJson(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
