package id.percaya.campaign.publishing.interleaving;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a world's log in its order and says where a claim or a start of sending stands after a
/// fact that forbids it and before the one that permits it again. It knows the stored events and
/// nothing of the gate.
final class LogOracle {

    /// A halt of this facility, which has none, tells to when the world's clock was set.
    static final String CLOCK = "the-clock";

    private static final Duration STALE = Duration.ofSeconds(5);

    private final Instant consentsAsOf;
    private final Map<String, JsonNode> plans = new HashMap<>();
    private final Map<String, JsonNode> amendments = new HashMap<>();
    private final Set<String> activeCampaigns = new HashSet<>();
    private final Set<String> openAccounts = new HashSet<>();
    private final Map<String, String> approved = new HashMap<>();
    private final Map<String, JsonNode> halts = new HashMap<>();
    private final Map<String, JsonNode> consents = new HashMap<>();
    private final Map<String, LoggedPublication> publications = new HashMap<>();
    private final Map<String, JsonNode> everyHalt = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, Integer> withdrawals = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant clock = Instant.MIN;

    LogOracle(Instant consentsAsOf) {
        this.consentsAsOf = consentsAsOf;
    }

    void read(List<LogEntry> log) {
        for (int i = 0; i < log.size(); i++) {
            LogEntry entry = log.get(i);
            counts.merge(entry.type(), 1, Integer::sum);
            switch (entry.type()) {
                case "sending-started" -> attempts.put(entry.data().path("attempt").asText(), i);
                case "consent-withdrawal-heard" -> withdrawals.put(entry.stream(), i);
                default -> {}
            }
            for (String why : follow(entry)) {
                broken.add(why + " at " + i + ": " + entry + excerpt(log, i));
            }
        }
    }

    List<String> broken() {
        return broken;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /// Each call has a start of its own and comes no later than the window allows; none came while
    /// somebody could rely on a halt, or after a withdrawal that stands after its start.
    void check(Journal journal, Duration window) {
        Set<String> called = new HashSet<>();
        for (Journal.Call call : journal.calls()) {
            String attempt = call.attempt().toString();
            Integer start = attempts.get(attempt);
            if (start == null || !called.add(attempt)) {
                broken.add("a call without a start of its own: " + call);
                continue;
            }
            int started = start;
            if (call.began() - call.permitted() > window.toNanos()) {
                broken.add(
                        "a call "
                                + (call.began() - call.permitted()) / 1_000
                                + " us after its start");
            }
            LoggedPublication publication = publication(call.publication());
            withdrawals.forEach((consent, heard) -> {
                boolean late = heard > started && journal.isAfterWithdrawal(consent, call);
                if (publication.showsSomebody() && late) {
                    broken.add("a call began after a withdrawal was heard: " + call);
                }
            });
            everyHalt.forEach((halt, imposed) -> {
                if (publication.isCovered(imposed) && journal.isReliedOn(halt, call)) {
                    broken.add("a call began after the answer of halt " + halt + ": " + call);
                }
            });
        }
    }

    private List<String> follow(LogEntry entry) {
        JsonNode data = entry.data();
        String id = entry.stream();
        switch (entry.type()) {
            case "campaign-drafted" -> plans.put(id, data.path("plan"));
            case "campaign-amendment-proposed" -> amendments.put(id, data.path("plan"));
            case "campaign-amended" -> plans.put(id, requireNonNull(amendments.get(id)));
            case "campaign-activated" -> activeCampaigns.add(id);
            case "campaign-paused", "campaign-completed", "campaign-cancelled" ->
                    activeCampaigns.remove(id);
            case "account-registered" -> openAccounts.add(id);
            case "account-closed" -> openAccounts.remove(id);
            case "content-approved" -> approved.put(id, data.path("sha256").asText());
            case "content-revised", "content-withdrawn" -> approved.remove(id);
            case "halt-imposed" -> impose(id, data);
            case "halt-lifted" -> halts.remove(id);
            case "consent-heard", "consent-restriction-heard" -> consents.put(id, data);
            case "consent-withdrawal-heard", "consent-expiry-heard", "consent-end-heard" ->
                    consents.remove(id);
            case "publication-scheduled" -> publications.put(id, new LoggedPublication(data));
            case "publication-claimed" -> {
                return judged(id, "SCHEDULED", data.path("claimedAt"));
            }
            case "sending-started" -> {
                return judged(id, "CLAIMED", data.path("startedAt"));
            }
            default -> {}
        }
        if (publications.containsKey(id)) {
            publication(id).follow(entry.type(), data);
        }
        return List.of();
    }

    private void impose(String id, JsonNode data) {
        if (data.path("scope").path("facility").asText().equals(CLOCK)) {
            clock = Instant.parse(data.path("imposedAt").asText());
            return;
        }
        halts.put(id, data);
        everyHalt.put(id, data);
    }

    /// All that stands against it here; then it counts as done.
    private List<String> judged(String id, String state, JsonNode at) {
        LoggedPublication publication = publication(id);
        Instant now = clock.isBefore(publication.dueAt()) ? publication.dueAt() : clock;
        List<String> against = new ArrayList<>();
        if (!publication.state().equals(state)) {
            against.add("it is " + publication.state());
        }
        if (!now.equals(Instant.parse(at.asText()))) {
            against.add("it is " + now + " and not " + at.asText());
        }
        if (now.isAfter(publication.end())) {
            against.add("its grace is over");
        }
        if (!activeCampaigns.contains(publication.campaign())) {
            against.add("its campaign is not active");
        }
        if (!isInPeriod(requireNonNull(plans.get(publication.campaign())), now)) {
            against.add("its campaign's period is over");
        }
        if (!openAccounts.contains(publication.account())) {
            against.add("its account is closed");
        }
        if (!publication.sha256().equals(approved.get(publication.content()))) {
            against.add("its version is not approved");
        }
        if (halts.values().stream().anyMatch(publication::isCovered)) {
            against.add("it is halted");
        }
        if (publication.showsSomebody()) {
            if (Duration.between(consentsAsOf, now).abs().compareTo(STALE) >= 0) {
                against.add("the consents are not fresh");
            }
            if (!publication.isPermitted(consents.values(), now)) {
                against.add("nobody permits it");
            }
        }
        publication.follow(state.equals("CLAIMED") ? "sending-started" : "publication-claimed", at);
        return against;
    }

    private static boolean isInPeriod(JsonNode plan, Instant now) {
        LocalDate day = now.atZone(ZoneId.of(plan.path("zone").asText())).toLocalDate();
        JsonNode period = plan.path("period");
        return !day.isBefore(LocalDate.parse(period.path("from").asText()))
                && !day.isAfter(LocalDate.parse(period.path("until").asText()));
    }

    private LoggedPublication publication(String id) {
        LoggedPublication publication = publications.get(id);
        if (publication == null) {
            throw new IllegalStateException("never scheduled: " + id);
        }
        return publication;
    }

    private static String excerpt(List<LogEntry> log, int at) {
        StringBuilder lines = new StringBuilder();
        for (int i = Math.max(0, at - 8); i < Math.min(log.size(), at + 3); i++) {
            lines.append("\n      ")
                    .append(i)
                    .append(' ')
                    .append(log.get(i).type())
                    .append(' ')
                    .append(log.get(i).stream());
        }
        return lines.toString();
    }
}
