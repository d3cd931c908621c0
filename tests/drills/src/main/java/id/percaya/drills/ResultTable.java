package id.percaya.drills;

import id.percaya.drills.DrillRun.Result;
import id.percaya.drills.oracle.Finding;
import id.percaya.drills.oracle.Rule;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints the results: a line per drill, a column per rule.
final class ResultTable {

    private static final int SHOWN = 5;

    private final PrintStream out;

    ResultTable(PrintStream out) {
        this.out = out;
    }

    void print(List<Result> results) {
        out.printf("%n%-26s %-62s", "drill", "fault");
        for (Rule rule : Rule.values()) {
            out.printf(" %-4s", rule);
        }
        out.printf(" %8s %6s%n", "commands", "time");
        results.forEach(this::line);
        out.println();
        legend(results);
    }

    private void line(Result result) {
        out.printf("%-26s %-62s", result.drill().name(), result.drill().fault());
        for (Rule rule : Rule.values()) {
            out.printf(" %-4s", word(result.findings().get(rule)));
        }
        out.printf(" %8d %4d s%n", result.commands(), result.took().toSeconds());
    }

    /// Prints the breaches of each rule.
    void breaches(Result result) {
        result.findings()
                .forEach((rule, finding) -> {
                    if (finding instanceof Finding.Broken(List<String> how)) {
                        out.printf(
                                "    %s (%s) is broken %d times:%n",
                                rule, rule.words(), how.size());
                        how.stream().limit(SHOWN).forEach(each -> out.println("      " + each));
                    }
                });
    }

    private void legend(List<Result> results) {
        for (Rule rule : Rule.values()) {
            out.printf("%s %s%n", rule, rule.words());
        }
        Map<Rule, String> silent = new TreeMap<>();
        results.forEach(result ->
                result.findings()
                        .forEach((rule, finding) -> {
                            if (finding instanceof Finding.NotApplicable(String why)) {
                                silent.put(rule, why);
                            }
                        }));
        silent.forEach((rule, why) -> out.printf("%s –: %s%n", rule, why));
    }

    private static String word(@org.jspecify.annotations.Nullable Finding finding) {
        return switch (finding) {
            case null -> "–";
            case Finding.Kept _ -> "pass";
            case Finding.NotApplicable _ -> "–";
            case Finding.Broken _ -> "FAIL";
        };
    }
}
