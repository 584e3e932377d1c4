import { createServer } from "node:http";
import { serve } from "./serve.ts";

/** Stands where Teams would: takes whatever it is sent, in a process of its own, and answers as Teams does. */
serve(
  createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"id":"1"}');
    });
  }),
);
