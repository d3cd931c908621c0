package id.percaya.kit.openapi;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;

/// The names of the schemas of records. The document does not name the classes.
final class SchemaNames {

    private static final String SCHEMA =
            "org.eclipse.microprofile.openapi.annotations.media.Schema";

    private SchemaNames() {}

    static String of(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return withoutNumber(name == null ? record.name().withoutPackagePrefix() : name.asString());
    }

    /// The document numbers schemas of the same name.
    static String withoutNumber(String name) {
        return name.replaceFirst("^.*\\$", "").replaceFirst("[0-9]+$", "");
    }
}
