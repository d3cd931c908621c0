package id.percaya.eventstore;

/// A field about a person (*data pribadi*, UU 27/2022 article 1): stored sealed under a key of the
/// person's own, and erased by destroying that key. An event or a state holds it as a component,
/// alone or in a list or map:
///
/// ```java
/// @EventName("subject-registered")
/// record SubjectRegistered(Personal<String> name, List<Personal<String>> phones) …
/// ```
///
/// It is sealed for the subject that a [DataSubject] of the same record names, or else of the
/// records around it, or else for the one whose id the stream has.
public sealed interface Personal<T> permits Personal.Known, Personal.Erased {

    /// Its text form does not tell the value, so that no log or message can.
    record Known<T>(T value) implements Personal<T> {
        @Override
        public String toString() {
            return "Known[...]";
        }
    }

    /// What is left when the subject's key has been destroyed.
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
