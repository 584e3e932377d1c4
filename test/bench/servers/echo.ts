import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type Response,
} from "botbuilder";
import restify from "restify";
import { serve } from "./serve.ts";

/** The least that a bot can be: botbuilder on restify, and the same words back. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  // restify's are Node's own, which is what the adapter reads and writes.
  await adapter.process(request as unknown as Request, response as unknown as Response, async (context) => {
    await context.sendActivity(context.activity.text);
  });
});
serve(server.server);
