package id.percaya.eventstore;

/// Personal data (*data pribadi*, UU 27/2022 article 1), erased by crypto-shredding: it is stored
/// encrypted with a key of the person's own, and destroying the key erases it. An event or a state
/// has it as a component, alone or in a list or map:
///
/// ```java
/// @EventName("subject-registered")
/// record SubjectRegistered(Personal<String> name, List<Personal<String>> phones) …
/// ```
///
/// The person is identified by the [DataSubject] of the same record, or else of the records around
/// it, or else by the stream's id.
public sealed interface Personal<T> permits Personal.Known, Personal.Erased {

    /// The text form hides the value, so that it does not get into logs and messages.
    record Known<T>(T value) implements Personal<T> {
        @Override
        public String toString() {
            return "Known[...]";
        }
    }

    /// The person's key has been destroyed.
    record Erased<T>() implements Personal<T> {}

    static <T> Personal<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    default T or(T instead) {
        return switch (this) {
            case Known<T>(T value) -> value;
            case Erased<T> _ -> instead;
        };
    }
}
