package id.percaya.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name under which an event is stored. Stored events outlive the class, so the name never
/// changes.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
    String value();

    /// The version of the event's shape, from 1. Raise it when stored events would no longer bind,
    /// and add an [Upcaster] from the version before.
    int version() default 1;

    /// Whether this is the last event of its stream. Such a stream can be archived, and nothing can
    /// be appended to it afterwards.
    boolean closes() default false;
}
