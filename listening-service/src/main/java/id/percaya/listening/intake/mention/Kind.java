package id.percaya.listening.intake.mention;

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
