package id.percaya.campaign.directory.entry;

import static id.percaya.kit.directory.CodeKind.FACILITY;
import static id.percaya.kit.directory.CodeKind.PRACTITIONER;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.Directory;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.problem.ProblemException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds everything that is wrong with an entry, so that all of it can be told at once. The
/// pointers are those of the entry's JSON.
public final class EntryFaults {

    private static final int UNPROCESSABLE = 422;

    private EntryFaults() {}

    /// The faults of a description by itself.
    public static List<Violation> within(CodeKind kind, Description description) {
        List<Violation> faults = new ArrayList<>();
        addRepeated(description, faults);
        addForeign("/address", description.address(), kind == FACILITY, faults);
        addForeign("/zone", description.zone(), kind == FACILITY, faults);
        addForeign("/profession", description.profession(), kind == PRACTITIONER, faults);
        String zone = description.zone();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            faults.add(
                    new Violation(
                            "/zone",
                            "UNKNOWN_ZONE",
                            "is not an IANA time zone, such as Asia/Jakarta"));
        }
        return faults;
    }

    /// The faults of an entry beside the others of its kind.
    static List<Violation> between(String code, Description description, EntryFacts facts) {
        if (facts.of(code).isEmpty() && !facts.hasRoomFor(1)) {
            return List.of(full());
        }
        return clashes(code, description, facts.namesWithout(Set.of(code)));
    }

    public static List<Violation> clashes(String code, Description description, NameIndex names) {
        return names.clashes(code, description).stream()
                .map(clash ->
                        new Violation(
                                clash.pointer(),
                                "NAME_TAKEN",
                                "is a name or a synonym of %s; choose another word"
                                        .formatted(clash.other())))
                .toList();
    }

    public static Violation full() {
        return new Violation(
                "",
                "TOO_MANY_ENTRIES",
                "the directory may have %d entries of a kind".formatted(Directory.MOST_ENTRIES));
    }

    static void requireNone(List<Violation> faults) {
        if (!faults.isEmpty()) {
            Violation first = faults.getFirst();
            throw new ProblemException(
                    Problem.of(
                                    UNPROCESSABLE,
                                    first.code(),
                                    "The entry cannot be taken in as it is; see the violations.")
                            .withViolations(faults));
        }
    }

    /// A synonym that repeats another one or the name says nothing new; probably another word was
    /// meant.
    private static void addRepeated(Description description, List<Violation> faults) {
        Set<String> seen = new HashSet<>(Set.of(NameIndex.folded(description.name())));
        for (int i = 0; i < description.synonyms().size(); i++) {
            if (!seen.add(NameIndex.folded(description.synonyms().get(i)))) {
                faults.add(
                        new Violation(
                                "/synonyms/" + i,
                                "REPEATED_NAME",
                                "is the name or another synonym of this entry; leave it out"));
            }
        }
    }

    private static void addForeign(
            String pointer, @Nullable String value, boolean isOfKind, List<Violation> faults) {
        if (value != null && !isOfKind) {
            faults.add(
                    new Violation(
                            pointer,
                            "NOT_OF_THIS_KIND",
                            "entries of this kind have none; leave it out"));
        }
    }
}
