package id.percaya.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/// Requires what an answer always has: each component of its record that is not `@Nullable`. It
/// runs at build time, because the document does not name the classes.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredMembers implements OASFilter {

    private static final DotName NULLABLE =
            DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String UNWRAPPED = "com.fasterxml.jackson.annotation.JsonUnwrapped";

    private final IndexView index;

    public RequiredMembers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        Set<Schema> answered = Collections.newSetFromMap(new IdentityHashMap<>());
        new SchemaWalk(api, answered::add).answers();
        Map<String, List<ClassInfo>> records = records();
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> {
                    if (answered.contains(schema) && schema.getProperties() != null) {
                        records.getOrDefault(SchemaNames.withoutNumber(name), List.of()).stream()
                                .map(this::members)
                                .filter(members ->
                                        members.keySet()
                                                .containsAll(schema.getProperties().keySet()))
                                .findFirst()
                                .ifPresent(members -> require(members, schema));
                    }
                });
    }

    private static void require(Map<String, Boolean> members, Schema schema) {
        Set<String> required = new LinkedHashSet<>();
        for (String name : schema.getProperties().keySet()) {
            boolean already = schema.getRequired() != null && schema.getRequired().contains(name);
            if (already || Boolean.TRUE.equals(members.get(name))) {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private Map<String, List<ClassInfo>> records() {
        Map<String, List<ClassInfo>> records = new LinkedHashMap<>();
        for (ClassInfo each : index.getKnownClasses()) {
            if (each.isRecord()) {
                records.computeIfAbsent(SchemaNames.of(each), _ -> new ArrayList<>()).add(each);
            }
        }
        return records;
    }

    /// The members in JSON, and whether an answer always has each.
    private Map<String, Boolean> members(ClassInfo record) {
        Map<String, Boolean> members = new LinkedHashMap<>();
        for (RecordComponentInfo component : record.recordComponents()) {
            // annotations that do not know of records are on the field only
            FieldInfo each = record.field(component.name());
            boolean isAlways = !each.type().hasAnnotation(NULLABLE);
            if (each.hasAnnotation(UNWRAPPED)) {
                members(index.getClassByName(each.type().name()))
                        .forEach((name, inside) -> members.put(name, inside && isAlways));
            } else {
                members.put(each.name(), isAlways);
                members.put(snake(each.name()), isAlways);
            }
        }
        return members;
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
