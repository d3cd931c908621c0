package id.percaya.kit.testing;

import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.View;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/// The names by which a service finds its own rows again: its own name (the inbox and the consumer
/// group), subscriptions (checkpoints), views (schemas), timers (deadlines) and stream categories.
/// Each stands in `src/test/resources/stored-names.txt`, and a name that is changed or removed
/// fails the build: the rows stored under it would be orphaned. Event names have golden files with
/// a lock of their own.
///
/// New names are added to the list by running the test with `-Dnames.write=true`. A line is removed
/// by hand, together with a migration of the rows.
final class StoredNames {

    private static final Path COMMITTED = Path.of("src/test/resources/stored-names.txt");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String WRITE = "names.write";

    /// Categories are constants in the code of each aggregate's id; no bean lists them.
    private static final Pattern CATEGORY = Pattern.compile("new StreamId\\(\\s*\"([^\"]+)\"");

    private StoredNames() {}

    /// Call it from a `@QuarkusTest`.
    static void check() {
        check(COMMITTED, present(), Boolean.getBoolean(WRITE));
    }

    static void check(Path committed, SortedSet<String> present, boolean write) {
        List<String> kept = Files.exists(committed) ? lines(committed) : List.of();
        List<String> gone = kept.stream().filter(name -> !present.contains(name)).toList();
        if (!gone.isEmpty()) {
            throw new AssertionError(
                    "stored names were changed or removed: "
                            + gone
                            + ". Rows are stored under"
                            + " them: put the names back, or migrate the rows and remove the lines"
                            + " from "
                            + committed);
        }
        List<String> added = present.stream().filter(name -> !kept.contains(name)).toList();
        if (!added.isEmpty() && !write) {
            throw new AssertionError(
                    "not in %s: %s. Run this test with -D%s=true and commit the lines it adds"
                            .formatted(committed, added, WRITE));
        }
        append(committed, added);
    }

    /// The names of this service's subscriptions.
    static SortedSet<String> subscriptions() {
        SortedSet<String> names = new TreeSet<>();
        CDI.current()
                .select(new TypeLiteral<Subscription<?>>() {})
                .forEach(each -> names.add(each.name()));
        return names;
    }

    private static SortedSet<String> present() {
        SortedSet<String> names = new TreeSet<>();
        names.add(
                "service " + ConfigProvider.getConfig().getValue("percaya.service", String.class));
        subscriptions().forEach(name -> names.add("subscription " + name));
        CDI.current()
                .select(new TypeLiteral<View<?>>() {})
                .forEach(each -> names.add("view " + each.name()));
        CDI.current().select(Timer.class).forEach(each -> names.add("timer " + each.name()));
        categories().forEach(each -> names.add("stream " + each));
        return names;
    }

    private static List<String> categories() {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CATEGORY.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void append(Path file, List<String> lines) {
        try {
            if (!lines.isEmpty()) {
                Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
