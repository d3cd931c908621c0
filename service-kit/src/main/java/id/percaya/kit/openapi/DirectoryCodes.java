package id.percaya.kit.openapi;

import static java.util.stream.Collectors.toMap;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/// Marks the members that hold codes of the directory with `x-directory-code`, and documents
/// `uncheckedCodes` of representations that have such members. It runs at build time, after
/// [RequiredMembers], which compares the members of a schema with those of its record.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = DirectoryCodes.LAST)
public final class DirectoryCodes implements OASFilter {

    static final int LAST = -1;

    /// Names the kind of the codes that a member holds.
    private static final String KIND = "x-directory-code";

    private static final String UNCHECKED = "uncheckedCodes";
    private static final int LONGEST_CODE = 63;
    private static final DotName VERSIONED = DotName.createSimple(Versioned.class);

    private final IndexView index;

    public DirectoryCodes(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        for (ClassInfo each : index.getKnownClasses()) {
            Map<String, CodeKind> codes = each.isRecord() ? codes(each) : Map.of();
            if (!codes.isEmpty()) {
                schemas.forEach((name, schema) -> {
                    if (isOf(each, codes, name, schema)) {
                        describe(each, codes, schema);
                    }
                });
            }
        }
    }

    private static Map<String, CodeKind> codes(ClassInfo record) {
        return record.recordComponents().stream()
                .filter(each -> each.hasAnnotation(DirectoryCode.class))
                .collect(toMap(RecordComponentInfo::name, DirectoryCodes::kind));
    }

    private static CodeKind kind(RecordComponentInfo component) {
        return CodeKind.valueOf(component.annotation(DirectoryCode.class).value().asEnum());
    }

    private static boolean isOf(
            ClassInfo record, Map<String, CodeKind> codes, String name, Schema schema) {
        return SchemaNames.of(record).equals(SchemaNames.withoutNumber(name))
                && schema.getProperties() != null
                && schema.getProperties().keySet().containsAll(codes.keySet());
    }

    private static void describe(ClassInfo record, Map<String, CodeKind> codes, Schema schema) {
        schema.getProperties()
                .forEach((name, member) -> {
                    CodeKind kind = codes.get(name);
                    if (kind != null) {
                        member.addExtension(KIND, kind.name());
                    }
                });
        if (record.interfaceNames().contains(VERSIONED)) {
            schema.addProperty(UNCHECKED, unchecked());
        }
    }

    private static Schema unchecked() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description(
                        "The codes in this body that the directory does not know, sorted. Absent when"
                                + " it knows all of them, and in lists.")
                .items(
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .maxLength(LONGEST_CODE)
                                .pattern("[a-z0-9][a-z0-9-]{0,62}"));
    }
}
