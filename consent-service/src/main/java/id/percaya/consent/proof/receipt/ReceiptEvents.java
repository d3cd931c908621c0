package id.percaya.consent.proof.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.proof.receipt.Receipt.Event;
import id.percaya.consent.proof.receipt.Receipt.Party;
import id.percaya.consent.proof.transparency.LoggedEvent;
import id.percaya.eventstore.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The history of a consent, each event with its proof of inclusion in the log.
final class ReceiptEvents {

    private static final String CONSENT = "consent-";
    private static final String EXPLICIT = "EXPLICIT";

    private ReceiptEvents() {}

    /// @param leaves in the order of the events, at least as many
    static List<Event> of(
            List<Recorded<ConsentEvent>> events, List<LoggedEvent> leaves, Party controller) {
        List<Event> all = new ArrayList<>();
        for (int at = 0; at < events.size(); at++) {
            all.add(of(events.get(at).event(), leaves.get(at), controller));
        }
        return all;
    }

    private static Event of(ConsentEvent event, LoggedEvent leaf, Party controller) {
        EventSummary summary = EventSummary.of(event);
        return new Event(
                summary.at(),
                validity(summary.at(), summary.permitted()),
                entity(summary.by(), event, controller),
                EXPLICIT,
                state(leaf.entry().type()),
                leaf);
    }

    /// In whole seconds, because the format of durations in JSON Schema has no fractions.
    private static Duration validity(Instant at, List<Grant> permitted) {
        if (permitted.isEmpty()) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(at, Terms.end(permitted));
        return left.isNegative() ? Duration.ZERO : left.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String entity(EventSummary.Actor by, ConsentEvent event, Party controller) {
        return switch (by) {
            case EventSummary.Actor.Person _ -> event.subjectId().toString();
            case EventSummary.Actor.Substitute(var substitute) -> substitute.toString();
            case EventSummary.Actor.Controller _ -> controller.partyId();
        };
    }

    /// Derived from the event's stored name, so that it can be compared with the event itself.
    static String state(String type) {
        return type.substring(CONSENT.length()).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
