package id.percaya.campaign.directory.entry;

import id.percaya.kit.directory.Directory;
import id.percaya.kit.directory.EntryStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All entries of one kind, which the rules between entries need.
public record EntryFacts(Map<String, Fact> byCode) {

    /// One entry as it is listed.
    public record Fact(EntryStatus status, Description description) {}

    public EntryFacts {
        byCode = Map.copyOf(byCode);
    }

    public Optional<Fact> of(String code) {
        @Nullable Fact known = byCode.get(code);
        return Optional.ofNullable(known);
    }

    /// The names of all entries but these. A retired entry keeps no name to itself, so that the one
    /// that replaces it may have it.
    public NameIndex namesWithout(Set<String> codes) {
        NameIndex names = new NameIndex();
        byCode.forEach((code, fact) -> {
            if (fact.status() != EntryStatus.RETIRED && !codes.contains(code)) {
                names.add(code, fact.description());
            }
        });
        return names;
    }

    /// Whether as many new codes still have room.
    public boolean hasRoomFor(long added) {
        return byCode.size() + added <= Directory.MOST_ENTRIES;
    }
}
