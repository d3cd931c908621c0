package id.percaya.listening.work.retention;

public sealed interface RetentionCommand {
    record ChooseRetention(int days) implements RetentionCommand {}
}
