package id.percaya.eventstore.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks that released files are not edited. `golden.lock` beside the golden files has the SHA-256
/// of each, and a changed or deleted file fails the build. With `-Dgolden.write=true` the lock gets
/// a line for each new file and no line is changed. To edit a golden file one must therefore edit
/// the lock by hand, where a reviewer sees it.
///
/// ```java
/// @Test
/// void a_sample_is_never_edited() {
///     GoldenLock.check(Path.of("src/test/resources/golden/announcements"));
/// }
/// ```
public final class GoldenLock {

    static final String NAME = "golden.lock";

    private static final String WRITE = "golden.write";

    /// The separator of `sha256sum`.
    private static final String BETWEEN = "  ";

    private GoldenLock() {}

    /// @param folder with the golden files, `*.json`
    public static void check(Path folder) {
        check(folder, Boolean.getBoolean(WRITE));
    }

    static void check(Path folder, boolean write) {
        Map<String, String> locked = locked(folder.resolve(NAME));
        Map<String, String> present = present(folder);
        locked.forEach((file, hash) -> requireSame(folder.resolve(file), hash, present.get(file)));
        List<String> added = new ArrayList<>();
        present.forEach((file, hash) -> {
            if (!locked.containsKey(file)) {
                added.add(hash + BETWEEN + file);
            }
        });
        if (!added.isEmpty() && !write) {
            throw new AssertionError(
                    "not in "
                            + folder.resolve(NAME)
                            + ": "
                            + added
                            + ". Run this test with -D"
                            + WRITE
                            + "=true and commit the lines that it adds");
        }
        append(folder.resolve(NAME), added);
    }

    private static void requireSame(Path file, String locked, @Nullable String present) {
        if (!locked.equals(present)) {
            throw new AssertionError(
                    file
                            + " was released, and is "
                            + (present == null ? "gone" : "edited")
                            + ". What is stored as it says cannot be changed any more: put it"
                            + " back and add the next version beside it");
        }
    }

    private static Map<String, String> locked(Path lock) {
        Map<String, String> byFile = new LinkedHashMap<>();
        for (String line : Files.exists(lock) ? lines(lock) : List.<String>of()) {
            String[] parts = line.split(BETWEEN, 2);
            if (parts.length != 2 || byFile.put(parts[1], parts[0]) != null) {
                throw new AssertionError("not a valid line, or the second line of a file: " + line);
            }
        }
        return byFile;
    }

    private static Map<String, String> present(Path folder) {
        Map<String, String> byFile = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            byFile.put(file.getFileName().toString(), hash(lines(file)));
        }
        return byFile;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("no golden files in " + folder, missing);
        }
    }

    /// Independent of the checkout's line ends.
    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(List<String> lines) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> sha256.update((line + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void append(Path lock, List<String> lines) {
        try {
            if (!lines.isEmpty()) {
                Files.write(lock, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
