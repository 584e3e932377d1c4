import { expect, it } from "vitest";
import { LOCAL_ADMINISTRATOR, playgroundPeople } from "../../../src/local/playground-people.ts";

it("the local chat gets what it insists on: five others, one channel, and no id twice", () => {
  const { users, team, personalChat, groupChat, currentUser } = playgroundPeople;
  const ids = [...users, currentUser, personalChat, groupChat, team, ...team.channels].map(({ id }) => id);

  expect(users).toHaveLength(5);
  expect(team.channels).toHaveLength(1);
  expect(new Set(ids).size).toBe(ids.length);
});

it("the newcomer is the administrator", () => {
  expect(playgroundPeople.currentUser.aadObjectId).toBe(LOCAL_ADMINISTRATOR);
});
