import { Server, type ListenOptions } from "node:net";

/**
 * Loaded into the chat's process before the chat itself. It would listen on every address of the machine, and whoever
 * reached it could act as the administrator; and it must not outlive the one who started it.
 */
process.once("disconnect", () => {
  process.exit(0);
});

type Listen = (options: ListenOptions, listening?: () => void) => Server;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the server as `this` below
const listen = Server.prototype.listen as Listen;

Server.prototype.listen = function listenHere(this: Server, first: unknown, ...rest: unknown[]): Server {
  const listening = [first, ...rest].find((argument) => typeof argument === "function") as
    (() => void) | undefined;
  const options: ListenOptions =
    typeof first === "object" && first !== null ? first : { port: Number(first) };
  return listen.call(this, { ...options, host: "127.0.0.1" }, listening);
};
