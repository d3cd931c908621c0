package id.percaya.kit.guard;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks resources whose responses may hold personal data or a person's file: no cache may store
/// them (`Cache-Control: no-store`), because a copy would outlive the person's erasure.
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Confidential {}
