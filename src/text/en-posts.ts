import type { PostsTexts } from "./sv-posts.ts";

/** The words of what has been posted, for administrators, and the notices to them, in English. */
export const enPosts: PostsTexts = {
  posts: {},
};
