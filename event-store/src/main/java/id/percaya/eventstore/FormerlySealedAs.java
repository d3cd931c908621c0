package id.percaya.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The names under which a [Personal] field was sealed before an upcaster moved it. A sealed value
/// can only be opened under the name it was sealed with: the event's name and the components down
/// to the field, with `*` for an element of a list, as in `subject-registered/name`.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface FormerlySealedAs {
    String[] value();
}
