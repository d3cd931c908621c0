package id.percaya.kit.tenancy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names for new things: UUIDv7 (RFC 9562), and derived ones where a repeat must find the same
/// thing.
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /// The same id for the same parts: UUIDv5 of the first id and the name.
    public static UUID derived(UUID from, String name) {
        return Generators.nameBasedGenerator(from).generate(name.getBytes(StandardCharsets.UTF_8));
    }
}
