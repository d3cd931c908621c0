package id.percaya.local.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// Prints a line per step, with its outcome and duration.
public final class ProgressReport {

    private final PrintStream out;
    private final Instant startedAt = Instant.now();
    private String step = "the beginning";

    ProgressReport(PrintStream out) {
        this.out = out;
    }

    public void chapter(String title) {
        out.println();
        out.println(title);
    }

    /// Runs a step and prints its outcome; the name appears in the report if the step fails.
    public <T> T step(String name, Supplier<T> action, Function<T, String> describe) {
        step = name;
        Instant from = Instant.now();
        T outcome = action.get();
        line(from, describe.apply(outcome));
        return outcome;
    }

    /// Runs a step that must be refused and prints the refusal.
    public Answer refusal(String name, Supplier<Answer> action) {
        return step(name, action, answer -> "No: " + name + " — " + answer.refusal());
    }

    /// Prints the result, or the step that failed.
    void end(String line) {
        out.println();
        out.println(line + seconds(startedAt));
    }

    void failed(RuntimeException failure) {
        out.println();
        out.println("FAILED at step \"" + step + "\": " + failure.getMessage());
    }

    private void line(Instant from, String describe) {
        out.printf(Locale.ROOT, "  %6s  %s%n", seconds(from), describe);
    }

    private static String seconds(Instant from) {
        double seconds = Duration.between(from, Instant.now()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
