import { Application } from "@microsoft/teams-ai";
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type Request,
  type Response,
} from "botbuilder";
import restify from "restify";
import { serve } from "./serve.ts";

/** A teams-ai application that answers each question with what it was handed beforehand: cards of a given size. */
const answers = new Map<string, Partial<Activity>[]>();
process.on("message", (message) => {
  if (typeof message !== "object" || message === null || !("answers" in message)) return;
  for (const [text, answer] of message.answers as [string, Partial<Activity>[]][]) answers.set(text, answer);
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const application = new Application({});
application.activity("message", async (context) => {
  for (const answer of answers.get(context.activity.text) ?? [{ type: "message", text: "-" }])
    await context.sendActivity({ ...answer });
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  // restify's are Node's own, which is what the adapter reads and writes.
  await adapter.process(request as unknown as Request, response as unknown as Response, async (context) => {
    await application.run(context);
  });
});
serve(server.server);
