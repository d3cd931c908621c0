package id.percaya.local.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// Tells the play: a line for each step with what came of it and how long it took.
public final class ProgressReport {

    private final PrintStream out;
    private final Instant begun = Instant.now();
    private String step = "the beginning";

    ProgressReport(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    /// Does a step and tells it; the name is what the story reports when the step fails.
    <T> T step(String name, Supplier<T> action, Function<T, String> told) {
        step = name;
        Instant from = Instant.now();
        T outcome = action.get();
        line(from, told.apply(outcome));
        return outcome;
    }

    /// Does what must be refused and tells the refusal.
    Answer refusal(String name, Supplier<Answer> action) {
        return step(name, action, answer -> "No: " + name + " — " + answer.refusal());
    }

    /// Says how the play ended, and where it failed.
    void end(String line) {
        out.println();
        out.println(line + seconds(begun));
    }

    void failed(CheckFailed failure) {
        out.println();
        out.println("FAILED at step \"" + step + "\": " + failure.getMessage());
    }

    private void line(Instant from, String told) {
        out.printf(Locale.ROOT, "  %6s  %s%n", seconds(from), told);
    }

    private static String seconds(Instant from) {
        double seconds = Duration.between(from, Instant.now()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
