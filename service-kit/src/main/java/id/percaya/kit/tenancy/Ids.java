package id.percaya.kit.tenancy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Generates ids: UUIDv7 (RFC 9562) for new aggregates, and derived ids where a repetition must
/// find the same aggregate.
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /// Always the same id for the same arguments: UUIDv5 with the first id as its namespace.
    public static UUID derived(UUID from, String name) {
        return Generators.nameBasedGenerator(from).generate(name.getBytes(StandardCharsets.UTF_8));
    }
}
