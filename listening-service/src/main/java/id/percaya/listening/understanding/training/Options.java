package id.percaya.listening.understanding.training;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The options of a command line, each `--name value`.
final class Options {

    private final Map<String, String> values = new HashMap<>();
    private final String usage;

    /// Ends the program with its usage when an option is unknown or has no value.
    Options(String[] arguments, Set<String> known, String usage) {
        for (int at = 0; at < arguments.length; at += 2) {
            if (!known.contains(arguments[at]) || at + 1 == arguments.length) {
                throw fail("Unknown or without a value: " + arguments[at], usage);
            }
            values.put(arguments[at], arguments[at + 1]);
        }
        this.usage = usage;
    }

    Path path(String name) {
        String value = values.get(name);
        if (value == null) {
            throw fail(name + " is missing.", usage);
        }
        return Path.of(value);
    }

    Optional<Path> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    private static IllegalArgumentException fail(String reason, String usage) {
        System.err.println(reason);
        System.err.println(usage);
        System.exit(2);
        return new IllegalArgumentException(reason);
    }
}
