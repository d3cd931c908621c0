package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Kind;
import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.UUID;

/// The contents in the scope of a halt that it does not hold. They are given when it is imposed and
/// do not change. Crisis statements are exempt from every halt and need not be named.
///
/// @param contents the ids of single contents
/// @param kinds all contents of these kinds
public record Exemptions(Set<UUID> contents, Set<Kind> kinds) {

    public static final Exemptions NONE = new Exemptions(Set.of(), Set.of());

    public Exemptions {
        contents = Sorted.set(contents);
        kinds = Sorted.set(kinds);
    }

    public boolean include(UUID content, Kind kind) {
        return contents.contains(content) || kinds.contains(kind);
    }
}
