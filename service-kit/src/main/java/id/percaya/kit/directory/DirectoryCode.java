package id.percaya.kit.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a component of a record that holds a code of the directory, or a set of them. In the body
/// of a command the codes are checked; of those in a representation, `uncheckedCodes` lists the
/// unknown ones. The OpenAPI document has `x-directory-code` there. See [CodeCheck].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DirectoryCode {
    CodeKind value();
}
