package id.percaya.local.play.partner;

import static id.percaya.local.play.CheckFailed.check;

import id.percaya.local.PlatformAccess;
import id.percaya.local.play.Person;
import id.percaya.local.play.ProgressReport;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Waiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Both partners of the clinic during one play of the case.
public final class Partners implements AutoCloseable {

    private static final String TENANT = "klinik-melati";
    private static final String SUBSCRIPTIONS = "/webhook-subscriptions";
    private static final List<String> SERVICES =
            List.of("campaign", "listening", "crisis", "consent");

    /// The events of the case that partners may know, at least.
    private static final Set<String> STORY =
            Set.of(
                    "publication.scheduled.v1",
                    "publication.held.v1",
                    "publication.published.v1",
                    "publication.retracted.v1",
                    "alert.raised.v1",
                    "statement.published.v1",
                    "consent.withdrawn.v1");

    private final ProgressReport report;
    private final Person partner;
    private final OtherTenant others;
    private final WebhookPartner webhooks = WebhookPartner.open();
    private final KafkaPartner kafka;
    private final Map<String, String> subscriptions = new HashMap<>();

    private Partners(PlatformAccess access, ProgressReport report) {
        this.report = report;
        this.partner = new RestClient(access).as("partner@" + TENANT);
        this.others = new OtherTenant(access);
        this.kafka = new KafkaPartner(TENANT, SERVICES, access.kafkaClient("partner-" + TENANT));
    }

    /// Subscribes to all services.
    public static Partners join(PlatformAccess access, ProgressReport report) {
        Partners partners = new Partners(access, report);
        report.chapter("0. Two partners of the clinic listen, by webhooks and by Kafka");
        report.step(
                "the webhook partner subscribes",
                partners::subscribe,
                count -> "The webhook partner subscribed to " + count + " services");
        report.step(
                "another provider has an event for its own partners",
                partners.others::schedule,
                _ -> "Another provider scheduled a publication, which is none of their business");
        return partners;
    }

    private int subscribe() {
        for (String service : SERVICES) {
            var made =
                    partner.post(service, SUBSCRIPTIONS, Map.of("url", webhooks.url(service))).ok();
            webhooks.trust(service, made.text("secret"));
            subscriptions.put(service, made.id());
        }
        return subscriptions.size();
    }

    /// Waits until both have the story of the case, and checks that they have nothing else.
    public void requireTheirStory() {
        report.chapter("12. Partners have seen their own provider's story");
        report.step(
                "the webhook partner has the story",
                () -> {
                    Waiting.forOutcome("the story by webhooks")
                            .until(webhooks.seen()::types, types -> types.containsAll(STORY));
                    return webhooks.seen();
                },
                seen -> "By webhooks: " + seen.size() + " signed events " + sorted(seen));
        requireNoFaults("webhook", webhooks.seen());
        report.step(
                "the Kafka partner has the story",
                () ->
                        Waiting.forOutcome("the story by Kafka")
                                .until(
                                        kafka::poll,
                                        seen ->
                                                seen.types().containsAll(STORY)
                                                        && seen.ids()
                                                                .containsAll(
                                                                        webhooks.seen().ids())),
                seen -> "By Kafka: " + seen.size() + " events, in order, none of another provider");
        requireNoFaults("Kafka", kafka.poll());
    }

    private static void requireNoFaults(String which, SeenEvents seen) {
        List<String> faults = seen.faults(TENANT);
        check(faults.isEmpty(), () -> "the " + which + " partner has events " + faults);
    }

    private static Set<String> sorted(SeenEvents seen) {
        return new TreeSet<>(seen.types());
    }

    /// Nobody would answer the calls of these subscriptions any more.
    @Override
    public void close() {
        try (webhooks;
                kafka) {
            List<String> services = new ArrayList<>(subscriptions.keySet());
            for (String service : services) {
                String id = subscriptions.remove(service);
                var _ = partner.post(service, SUBSCRIPTIONS + "/" + id + "/delete");
            }
        }
    }
}
