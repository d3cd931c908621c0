package id.percaya.kit.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Checks the codes in the commands of people, and tells which codes in a representation the
/// directory does not know. Commands of reactions and timers are not checked. Needs a transaction
/// of the tenant.
@ApplicationScoped
public class CodeCheck {

    private static final String UNKNOWN = "UNKNOWN_CODE";
    private static final String RETIRED = "RETIRED_CODE";

    /// A suggestion compares a code with the whole directory.
    private static final int MOST_SUGGESTED_FOR = 10;

    private final Directory directory;

    CodeCheck(Directory directory) {
        this.directory = directory;
    }

    /// @param origin the representation of the thing that the command changes or follows from: a
    ///   code that it has already is accepted, so that work that began goes on. It is read only if
    ///   the directory refuses a code.
    /// @throws Invalid with one violation for each code that is unknown or retired
    public void require(@Nullable Object body, Supplier<?> origin) {
        List<FoundCode> codes = CodeFinder.in(body);
        if (codes.isEmpty()) {
            return;
        }
        Map<CodeKind, Map<String, KnownEntry>> known = known(codes);
        Map<CodeKind, Boolean> checked = new EnumMap<>(CodeKind.class);
        List<FoundCode> refused =
                codes.stream().filter(code -> isRefused(code, known, checked)).toList();
        if (refused.isEmpty()) {
            return;
        }
        List<FoundCode> held = CodeFinder.in(origin.get());
        List<Violation> violations = new ArrayList<>();
        for (FoundCode code : refused) {
            if (held.stream().noneMatch(code::isSameAs)) {
                violations.add(violation(code, known, violations.size() < MOST_SUGGESTED_FOR));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    /// The codes that the directory does not know, sorted.
    public List<String> unknown(Object representation) {
        List<FoundCode> codes = CodeFinder.in(representation);
        Map<CodeKind, Map<String, KnownEntry>> known = known(codes);
        return codes.stream()
                .filter(code -> entry(code, known) == null)
                .map(FoundCode::code)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<CodeKind, Map<String, KnownEntry>> known(List<FoundCode> codes) {
        Map<CodeKind, Set<String>> byKind =
                codes.stream()
                        .collect(
                                groupingBy(
                                        FoundCode::kind,
                                        () -> new EnumMap<>(CodeKind.class),
                                        mapping(FoundCode::code, toSet())));
        Map<CodeKind, Map<String, KnownEntry>> known = new EnumMap<>(CodeKind.class);
        byKind.forEach((kind, wanted) -> known.put(kind, directory.entries(kind, wanted)));
        return known;
    }

    /// @param checked whether the directory checks a kind, asked once for each
    private boolean isRefused(
            FoundCode code,
            Map<CodeKind, Map<String, KnownEntry>> known,
            Map<CodeKind, Boolean> checked) {
        KnownEntry entry = entry(code, known);
        return entry == null
                ? checked.computeIfAbsent(code.kind(), directory::checks)
                : entry.status() == EntryStatus.RETIRED;
    }

    private static @Nullable KnownEntry entry(
            FoundCode code, Map<CodeKind, Map<String, KnownEntry>> known) {
        return known.getOrDefault(code.kind(), Map.of()).get(code.code());
    }

    private Violation violation(
            FoundCode code, Map<CodeKind, Map<String, KnownEntry>> known, boolean withSuggestions) {
        String kind = code.kind().name().toLowerCase(Locale.ROOT);
        boolean isRetired = entry(code, known) != null;
        String message =
                isRetired
                        ? "The " + kind + " with this code is retired in the directory."
                        : "No " + kind + " in the directory has this code.";
        return new Violation(
                code.pointer(),
                isRetired ? RETIRED : UNKNOWN,
                message,
                withSuggestions ? directory.similar(code.kind(), code.code()) : List.of());
    }
}
