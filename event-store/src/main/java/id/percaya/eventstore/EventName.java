package id.percaya.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name an event is stored under. It outlives the class, so it never changes.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
    String value();

    /// Of the event's shape, from 1. Raised when what is stored would no longer bind, together with
    /// an [Upcaster] from the version before.
    int version() default 1;

    /// Whether nothing comes after it: a stream that ends with it can be archived, and never goes
    /// on from there.
    boolean closes() default false;
}
