package id.percaya.campaign.publishing.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The places for calls in flight, bounded in all, per tenant, per host and per account. The last
/// quarter of each is for crisis statements alone, so that none waits behind slow calls.
@ApplicationScoped
class SendingPlaces {

    private final SendingSettings settings;
    private final Map<Group, Integer> taken = new HashMap<>();

    private record Group(Kind kind, String id) {}

    /// The groups whose places are taken.
    record Full(List<String> hosts, List<String> accounts, List<String> tenants) {}

    private enum Kind {
        ALL,
        TENANT,
        HOST,
        ACCOUNT
    }

    SendingPlaces(SendingSettings settings) {
        this.settings = settings;
    }

    /// @return whether there was a place; give it back with [#leave]
    synchronized boolean enter(WaitingPublication waiting) {
        List<Group> groups = groups(waiting);
        boolean free = groups.stream().allMatch(group -> count(group) < bound(group, waiting));
        if (free) {
            groups.forEach(group -> taken.merge(group, 1, Integer::sum));
        }
        return free;
    }

    synchronized void leave(WaitingPublication waiting) {
        for (Group group : groups(waiting)) {
            taken.computeIfPresent(group, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /// The hosts, accounts and tenants that have no place for anything but a crisis statement.
    synchronized Full full() {
        return new Full(full(Kind.HOST), full(Kind.ACCOUNT), full(Kind.TENANT));
    }

    private List<String> full(Kind kind) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .filter(entry -> entry.getValue() >= usual(places(kind)))
                .map(entry -> entry.getKey().id())
                .toList();
    }

    synchronized int taken() {
        return count(new Group(Kind.ALL, ""));
    }

    private int count(Group group) {
        return taken.getOrDefault(group, 0);
    }

    private int bound(Group group, WaitingPublication waiting) {
        int places = places(group.kind());
        return waiting.statement() ? places : usual(places);
    }

    private int places(Kind kind) {
        return switch (kind) {
            case ALL -> settings.most();
            case TENANT -> settings.perTenant();
            case HOST -> settings.perHost();
            case ACCOUNT -> settings.perAccount();
        };
    }

    private static int usual(int places) {
        return places - places / 4;
    }

    private static List<Group> groups(WaitingPublication waiting) {
        return Stream.of(
                        new Group(Kind.ALL, ""),
                        new Group(Kind.TENANT, waiting.tenant().id()),
                        waiting.host() == null ? null : new Group(Kind.HOST, waiting.host()),
                        new Group(Kind.ACCOUNT, waiting.account().toString()))
                .filter(Objects::nonNull)
                .toList();
    }
}
