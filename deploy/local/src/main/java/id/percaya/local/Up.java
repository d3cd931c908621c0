package id.percaya.local;

import id.percaya.local.play.ClinicCase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The command behind `deploy/local/up`.
public final class Up {

    private final Options options;
    private final PlatformSettings settings;
    private final PrintStream out;
    private volatile boolean interrupted;

    private Up(Options options, PlatformSettings settings) {
        this.options = options;
        this.settings = settings;
        this.out = settings.progress();
    }

    public static void main(String[] arguments) {
        Path repository = Path.of(System.getProperty("percaya.repository", "."));
        try {
            Options options = Options.parse(List.of(arguments));
            boolean trains = Boolean.getBoolean("percaya.trains");
            PlatformSettings settings =
                    PlatformSettings.usual(repository, trains, System.out)
                            .without(options.without());
            System.exit(new Up(options, settings).run());
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private int run() {
        try {
            if (options.reset()) {
                DataFolder.reset(settings);
                out.println("The data of earlier runs is deleted.");
            }
            return options.start() ? runPlatform() : 0;
        } catch (LocalFailure failure) {
            if (!interrupted) {
                System.err.println(failure.getMessage());
            }
            return 1;
        }
    }

    private int runPlatform() {
        Instant from = Instant.now();
        out.println("Percaya starts.");
        try (Platform platform = Platform.claim(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(platform)));
            platform.startAll();
            Duration took = Duration.between(from, Instant.now());
            out.printf("Percaya is ready after %.1f s.%n%n", took.toMillis() / 1000.0);
            leaveToDevelopment();
            boolean played = isPlayed(platform);
            if (options.stop()) {
                return played ? 0 : 1;
            }
            out.println(Welcome.text(settings));
            throw platform.failure().join();
        }
    }

    private void leaveToDevelopment() {
        Secrets secrets = Secrets.in(settings.data());
        for (Service service : options.without()) {
            new ServiceEnvironment(service, settings, secrets).writeForDevelopment();
            out.printf("%1$s is left out: deploy/local/dev %1$s runs it.%n", service.label());
        }
    }

    private boolean isPlayed(Platform platform) {
        return switch (options.play()) {
            case NONE -> true;
            case CLINIC -> new ClinicCase(platform, settings.repository(), out).play();
        };
    }

    /// Runs on Ctrl-C and SIGTERM, and again without effect at the end of every run.
    private void interrupt(Platform platform) {
        interrupted = true;
        platform.stop();
        out.println("Percaya is stopped.");
    }
}
