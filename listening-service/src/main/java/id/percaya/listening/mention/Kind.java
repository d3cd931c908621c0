package id.percaya.listening.mention;

public enum Kind {
    POST,
    COMMENT,
    REPLY,
    REPOST,
    REVIEW,
    ARTICLE,
    VIDEO,
    STORY_MENTION
}
