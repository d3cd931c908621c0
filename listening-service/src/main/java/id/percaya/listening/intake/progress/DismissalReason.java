package id.percaya.listening.intake.progress;

public enum DismissalReason {
    NOT_ABOUT_US,
    NO_ANSWER_NEEDED,
    DUPLICATE,
    SPAM,
    ABUSIVE
}
