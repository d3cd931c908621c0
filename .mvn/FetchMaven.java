import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Downloads the Maven distribution that `maven-distribution.properties` pins, checks its SHA-512 and
/// unpacks it. `mvnw` runs this file with `java` when no Maven is installed.
///
/// Arguments: the properties file, and the folder that is to hold the distribution. `MVNW_REPOURL`,
/// the variable of Maven's own wrapper, names a mirror of Maven Central.
public final class FetchMaven {

    private static final String GROUP = "org.apache.maven";

    private FetchMaven() {}

    public static void main(String[] arguments) throws Exception {
        Properties pinned = new Properties();
        try (InputStream file = Files.newInputStream(Path.of(arguments[0]))) {
            pinned.load(file);
        }
        Path target = Path.of(arguments[1]);
        String version = pinned.getProperty("version");
        URI archive =
                URI.create(
                        "%s/%s/apache-maven/%s/apache-maven-%s-bin.zip"
                                .formatted(
                                        repository(), GROUP.replace('.', '/'), version, version));
        Files.createDirectories(target.getParent());
        Path folder = Files.createTempDirectory(target.getParent(), "fetching");
        try {
            System.err.println("No Maven that is new enough is installed: fetching Maven " + version + " (9 MB), once.");
            Path zip = folder.resolve("maven.zip");
            String digest = download(archive, zip);
            if (!digest.equals(pinned.getProperty("sha512"))) {
                throw new IOException(
                        "the SHA-512 of " + archive + " is " + digest
                                + ", not the pinned one; nothing was installed");
            }
            unpack(zip, folder);
            Files.move(folder.resolve("apache-maven-" + version), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            // Another mvnw that runs at the same time may have finished first.
            if (!Files.isDirectory(target)) {
                System.err.println("Maven could not be fetched: " + failure);
            }
        } finally {
            delete(folder);
        }
        System.exit(Files.isDirectory(target) ? 0 : 1);
    }

    /// Maven Central answers under the reversed name of Maven's own group.
    private static String repository() {
        String mirror = System.getenv("MVNW_REPOURL");
        return mirror == null || mirror.isBlank()
                ? "https://repo." + String.join(".", List.of(GROUP.split("\\.")).reversed()) + "/maven2"
                : mirror;
    }

    private static String download(URI archive, Path zip) throws Exception {
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(20))
                        .build();
        HttpRequest request = HttpRequest.newBuilder(archive).timeout(Duration.ofMinutes(5)).build();
        HttpResponse<InputStream> response =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException(archive + " answered " + response.statusCode());
        }
        MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
        try (InputStream body = new DigestInputStream(response.body(), sha512)) {
            Files.copy(body, zip);
        }
        return HexFormat.of().formatHex(sha512.digest());
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("the archive names a file outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
                if (file.getParent().endsWith("bin")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
