package id.percaya.listening.work.retention;

public sealed interface Retention {
    record Unset() implements Retention {}

    record Chosen(int days) implements Retention {}
}
