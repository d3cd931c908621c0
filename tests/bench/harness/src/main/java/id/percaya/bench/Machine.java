package id.percaya.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Describes the machine and the server settings; printed above the table.
public final class Machine {

    private static final List<String> SETTINGS =
            List.of(
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                    "shared_buffers",
                    "max_wal_size",
                    "wal_sync_method");

    private Machine() {}

    public static List<String> facts(Database database) throws SQLException {
        Runtime java = Runtime.getRuntime();
        return List.of(
                "machine: %d cores, load %.1f at start; %s %s"
                        .formatted(
                                java.availableProcessors(),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")),
                "java: %s, %s, heap up to %d MB"
                        .formatted(
                                Runtime.version(), collectors(), java.maxMemory() / (1024 * 1024)),
                "postgresql: " + database.ask("show server_version") + settings(database));
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .flatMap(name -> Arrays.stream(name.split(" ", 2)).limit(1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String settings(Database database) throws SQLException {
        StringBuilder settings = new StringBuilder();
        for (String setting : SETTINGS) {
            settings.append(", ")
                    .append(setting)
                    .append('=')
                    .append(database.ask("show " + setting));
        }
        return settings.toString();
    }
}
