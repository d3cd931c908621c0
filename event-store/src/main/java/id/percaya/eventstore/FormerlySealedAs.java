package id.percaya.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The names under which a [Personal] field was sealed before an upcaster moved it. A sealed value
/// opens only at its place, `subject-registered/name`: the event's name, then the components down
/// to it, with `*` for an element of a list.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface FormerlySealedAs {
    String[] value();
}
