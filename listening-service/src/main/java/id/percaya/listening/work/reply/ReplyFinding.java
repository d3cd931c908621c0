package id.percaya.listening.work.reply;

/// @param start index of the first character
/// @param end index after the last one
public record ReplyFinding(ReplyFlaw rule, int start, int end) {}
