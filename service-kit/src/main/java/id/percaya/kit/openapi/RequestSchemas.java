package id.percaya.kit.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Says of what is sent that it has no other fields, since [id.percaya.kit.json] refuses them. What
/// is answered stays open; it may grow.
final class RequestSchemas {

    private RequestSchemas() {}

    static void close(OpenAPI api) {
        Set<Schema> answered = Collections.newSetFromMap(new IdentityHashMap<>());
        new SchemaWalk(api, answered::add).answers();
        new SchemaWalk(
                        api,
                        schema -> {
                            if (!answered.contains(schema)) {
                                close(schema);
                            }
                        })
                .requests();
    }

    private static void close(Schema schema) {
        boolean isRecord =
                schema.getType() != null
                        && schema.getType().contains(SchemaType.OBJECT)
                        && schema.getProperties() != null;
        if (isRecord && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }
}
