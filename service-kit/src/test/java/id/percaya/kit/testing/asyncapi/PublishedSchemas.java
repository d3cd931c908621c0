package id.percaya.kit.testing.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.eventstore.testing.GoldenLock;
import io.apicurio.registry.content.ContentHandle;
import io.apicurio.registry.content.TypedContent;
import io.apicurio.registry.rules.compatibility.CompatibilityExecutionResult;
import io.apicurio.registry.rules.compatibility.CompatibilityLevel;
import io.apicurio.registry.rules.compatibility.JsonSchemaCompatibilityChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks that a consumer with any published schema of an announcement can read the present one
/// (FORWARD_TRANSITIVE). Every published version is in `src/test/resources/schemas-published` as
/// `<type>.<n>.json`; a `golden.lock` protects it from edits. To publish a changed schema, run the
/// test with `-Dgolden.write=true`; it refuses an incompatible change.
public final class PublishedSchemas {

    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path PUBLISHED = Path.of("src/test/resources/schemas-published");

    private PublishedSchemas() {}

    public static void check() {
        check(SCHEMAS, PUBLISHED, Boolean.getBoolean("golden.write"));
        GoldenLock.check(PUBLISHED);
    }

    static void check(Path schemas, Path published, boolean write) {
        List<String> types =
                AnnouncementFiles.files(schemas).stream().map(AnnouncementFiles::name).toList();
        for (Path version : AnnouncementFiles.files(published)) {
            String type = AnnouncementFiles.name(version).replaceFirst("\\.[0-9]+$", "");
            if (!types.contains(type)) {
                throw new AssertionError(
                        type + " was published and is now missing; it may not be removed");
            }
        }
        types.forEach(type -> check(type, schemas, published, write));
    }

    private static void check(String type, Path schemas, Path published, boolean write) {
        Path present = schemas.resolve(type + ".json");
        List<Path> versions = versions(type, published);
        requireReadable(type, present, versions);
        if (!versions.isEmpty() && isSame(versions.getLast(), present)) {
            return;
        }
        if (!write) {
            throw new AssertionError(
                    present + " is not published: run this test with -Dgolden.write=true");
        }
        publish(present, published.resolve(type + "." + (versions.size() + 1) + ".json"));
    }

    private static void requireReadable(String type, Path present, List<Path> versions) {
        CompatibilityExecutionResult result =
                new JsonSchemaCompatibilityChecker()
                        .testCompatibility(
                                CompatibilityLevel.FORWARD_TRANSITIVE,
                                versions.stream().map(PublishedSchemas::content).toList(),
                                content(present),
                                Map.of());
        if (!result.isCompatible()) {
            throw new AssertionError(
                    "a consumer with an earlier schema of %s cannot read this one: %s. Announce a new type instead."
                            .formatted(type, result.getIncompatibleDifferences()));
        }
    }

    /// The published versions, numbered from 1 without a gap.
    private static List<Path> versions(String type, Path published) {
        List<Path> versions = new ArrayList<>();
        Path next = published.resolve(type + ".1.json");
        while (Files.exists(next)) {
            versions.add(next);
            next = published.resolve(type + "." + (versions.size() + 1) + ".json");
        }
        return versions;
    }

    /// The checker knows drafts only up to 7 by name. Our schemas use only keywords of draft 7.
    private static TypedContent content(Path schema) {
        JsonNode bare =
                ((ObjectNode) AnnouncementFiles.json(schema)).without(List.of("$schema", "$id"));
        return TypedContent.create(ContentHandle.create(bare.toString()), "application/json");
    }

    private static boolean isSame(Path one, Path other) {
        return AnnouncementFiles.json(one).equals(AnnouncementFiles.json(other));
    }

    private static void publish(Path present, Path version) {
        try {
            Files.copy(present, version);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
