package id.percaya.local.bus;

import static org.apache.kafka.common.acl.AclOperation.ALL;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import id.percaya.local.Service;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that anybody may do on the bus. The broker refuses what is not in this table; only
/// its own account may do more. Reading and writing a topic include describing it.
public final class BusGrants {

    /// The services of which each service hears the topics.
    static final Map<Service, Set<Service>> HEARD =
            new EnumMap<>(
                    Map.of(
                            Service.CAMPAIGN,
                                    Set.of(Service.CRISIS, Service.CONSENT, Service.LISTENING),
                            Service.LISTENING, Set.of(Service.CRISIS, Service.CAMPAIGN),
                            Service.CRISIS, Set.of(Service.LISTENING, Service.CAMPAIGN),
                            Service.CONSENT, Set.of(Service.CAMPAIGN)));

    /// The services that keep a view of the directory. campaign-service keeps the directory itself.
    static final Set<Service> READERS_OF_THE_DIRECTORY =
            EnumSet.complementOf(EnumSet.of(Service.CAMPAIGN));

    /// The account of this platform's tools.
    public static final String TOOLS = "admin";

    private BusGrants() {}

    static List<BusGrant> all() {
        return Stream.of(
                        Stream.of(Service.values()).flatMap(BusGrants::own),
                        Stream.of(Service.values()).flatMap(BusGrants::heard),
                        watermarks(),
                        counting(),
                        Topics.TENANTS.stream().flatMap(BusGrants::partner),
                        Topics.TENANTS.stream().flatMap(BusGrants::sent),
                        tools())
                .flatMap(each -> each)
                .toList();
    }

    /// A service writes its own topics in transactions of its own, and consumes in its own group.
    private static Stream<BusGrant> own(Service service) {
        String principal = service.client();
        return Stream.concat(
                Topics.of(service).map(topic -> BusGrant.topic(principal, WRITE, topic)),
                Stream.of(
                        BusGrant.prefix(principal, WRITE, TRANSACTIONAL_ID, service.topic()),
                        BusGrant.group(principal, "percaya-" + service.label())));
    }

    /// The dead letters of a topic are written by its readers, and nobody else reads them.
    private static Stream<BusGrant> heard(Service service) {
        String principal = service.client();
        return topicsHeardBy(service)
                .flatMap(topic -> {
                    String letters = Topics.deadLetters(topic);
                    return Stream.of(
                            BusGrant.topic(principal, READ, topic),
                            BusGrant.topic(principal, READ, letters),
                            BusGrant.topic(principal, WRITE, letters));
                });
    }

    /// The topics of which a service takes in every record.
    static Stream<String> topicsHeardBy(Service service) {
        Stream<String> ofServices =
                HEARD.getOrDefault(service, Set.of()).stream().map(Service::topic);
        return READERS_OF_THE_DIRECTORY.contains(service)
                ? Stream.concat(ofServices, Stream.of(Topics.DIRECTORY))
                : ofServices;
    }

    /// consent-service reads its own topic to tell where it ends.
    private static Stream<BusGrant> watermarks() {
        return Stream.of(
                BusGrant.topic(Service.CAMPAIGN.client(), READ, Topics.WATERMARKS),
                BusGrant.topic(Service.CONSENT.client(), READ, Service.CONSENT.topic()));
    }

    /// Kafka Streams has a group and internal topics of its own, which it creates.
    private static Stream<BusGrant> counting() {
        String principal = Service.LISTENING.client();
        String application = Service.LISTENING.topic() + ".counter";
        return Stream.of(
                BusGrant.topic(principal, READ, Topics.COUNTING),
                BusGrant.topic(principal, READ, Topics.BINS),
                BusGrant.prefix(principal, ALL, TOPIC, application + "-"),
                BusGrant.prefix(principal, READ, GROUP, application));
    }

    /// listening-service takes in the mentions that partners send.
    private static Stream<BusGrant> sent(String tenant) {
        String principal = Service.LISTENING.client();
        String topic = Topics.mentions(tenant);
        String letters = Topics.deadLetters(topic);
        return Stream.of(
                BusGrant.topic(principal, READ, topic),
                BusGrant.topic(principal, READ, letters),
                BusGrant.topic(principal, WRITE, letters));
    }

    /// The machines of a provider read what is for it, and write mentions.
    private static Stream<BusGrant> partner(String tenant) {
        String principal = "partner-" + tenant;
        return Stream.of(
                BusGrant.prefix(principal, READ, TOPIC, Topics.partners(tenant)),
                BusGrant.topic(principal, WRITE, Topics.mentions(tenant)),
                BusGrant.prefix(principal, READ, GROUP, principal + "."));
    }

    private static Stream<BusGrant> tools() {
        return Stream.of(TOPIC, GROUP, TRANSACTIONAL_ID)
                .map(type -> BusGrant.prefix(TOOLS, ALL, type, "percaya"));
    }
}
