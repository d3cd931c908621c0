package id.percaya.kit.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Closes the schemas of requests, since [id.percaya.kit.json] refuses unknown fields. Schemas of
/// responses stay open, because responses may gain fields.
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
