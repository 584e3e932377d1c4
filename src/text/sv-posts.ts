/** The words of what has been posted, for administrators, and the notices to them, in Swedish. */
export const svPosts = {
  posts: {},
};

export type PostsTexts = typeof svPosts;
