package id.percaya.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// Passwords and keys of this machine's platform. They are generated at the first start, stored
/// with its data and readable by the owner only.
final class Secrets {

    private static final List<String> NAMES =
            Stream.concat(
                            Stream.of(
                                    "owner",
                                    "request",
                                    "worker",
                                    "cursor",
                                    "webhook",
                                    "keycloak-admin",
                                    "kafka-broker",
                                    "kafka-admin"),
                            Stream.of(Service.values()).map(Service::client))
                    .toList();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path data) {
        Path file = data.resolve("secrets.properties");
        try {
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    values.load(in);
                }
            }
            Secrets secrets = new Secrets(values);
            secrets.complete(file);
            return secrets;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    /// The webhook secret of campaign-service, in the notation of Standard Webhooks.
    String webhook() {
        byte[] key = HexFormat.of().parseHex(of("webhook"));
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    private void complete(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        for (String name : NAMES) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            values.putIfAbsent(name, HexFormat.of().formatHex(bytes));
        }
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            values.store(out, "Made by deploy/local/up for this machine only");
        }
    }
}
