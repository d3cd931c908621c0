package id.percaya.kit.live;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the operation that shows an aggregate. The roles that may call it hear of the aggregate's
/// changes by `GET /v1/changes`.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsChangesOf {

    /// The stream types, for example `crisis`.
    String[] value();

    /// Roles of the operation that see only some of these aggregates, so hear of none.
    String[] withheldFrom() default {};
}
