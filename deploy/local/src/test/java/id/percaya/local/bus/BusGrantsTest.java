package id.percaya.local.bus;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Service;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusGrantsTest {

    private static final String LETTERS = ".dlq";
    private static final String COUNTER = "percaya.listening.counter";

    @ParameterizedTest
    @EnumSource
    void a_service_reads_the_topics_of_its_channels_and_no_others(Service service)
            throws IOException {
        Set<String> heard = channels(service);
        heard.removeIf(topic -> isOwn(service, topic));
        assertThat(topics(service, AclOperation.READ))
                .filteredOn(topic -> !topic.endsWith(LETTERS) && !isOwn(service, topic))
                .allMatch(topic -> heard.stream().anyMatch(topic::matches));
        assertThat(heard)
                .allMatch(pattern ->
                        topics(service, AclOperation.READ).stream()
                                .anyMatch(topic -> topic.matches(pattern)));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_reads_and_writes_dead_letters_of_what_it_hears(Service service) {
        Set<String> letters =
                topics(service, AclOperation.READ).stream()
                        .filter(topic -> !topic.endsWith(LETTERS) && !isOwn(service, topic))
                        .filter(topic -> !topic.equals(Topics.WATERMARKS))
                        .map(Topics::deadLetters)
                        .collect(Collectors.toSet());
        for (AclOperation operation : List.of(AclOperation.READ, AclOperation.WRITE)) {
            assertThat(topics(service, operation))
                    .filteredOn(topic -> topic.endsWith(LETTERS))
                    .containsExactlyInAnyOrderElementsOf(letters);
        }
    }

    @Test
    void each_topic_but_dead_letters_has_one_writer() {
        for (String topic : Topics.names()) {
            if (!topic.endsWith(LETTERS) && !topic.endsWith(".mentions")) {
                assertThat(services().filter(service -> writes(service, topic)))
                        .as(topic)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_service_has_one_group_and_transactions_named_after_it(Service service) {
        assertThat(grants(service.client()))
                .filteredOn(grant -> grant.type() == ResourceType.GROUP)
                .extracting(BusGrant::name)
                .filteredOn(group -> !group.equals(COUNTER))
                .containsExactly("percaya-" + service.label());
        assertThat(grants(service.client()))
                .filteredOn(grant -> grant.type() == ResourceType.TRANSACTIONAL_ID)
                .extracting(BusGrant::name)
                .containsExactly(service.topic());
    }

    @Test
    void only_listening_may_count_with_kafka_streams() {
        assertThat(BusGrants.all())
                .filteredOn(grant -> grant.name().startsWith(COUNTER))
                .containsExactlyInAnyOrder(
                        BusGrant.prefix(
                                "listening-service",
                                AclOperation.ALL,
                                ResourceType.TOPIC,
                                COUNTER + "-"),
                        BusGrant.prefix(
                                "listening-service",
                                AclOperation.READ,
                                ResourceType.GROUP,
                                COUNTER));
    }

    @Test
    void a_partner_reads_the_topics_of_its_tenant_in_groups_of_its_own_and_writes_mentions_only() {
        for (String tenant : Topics.TENANTS) {
            assertThat(grants("partner-" + tenant))
                    .containsExactlyInAnyOrder(
                            BusGrant.prefix(
                                    "partner-" + tenant,
                                    AclOperation.READ,
                                    ResourceType.TOPIC,
                                    "percaya.partners." + tenant + "."),
                            BusGrant.topic(
                                    "partner-" + tenant,
                                    AclOperation.WRITE,
                                    "percaya.partners." + tenant + ".mentions"),
                            BusGrant.prefix(
                                    "partner-" + tenant,
                                    AclOperation.READ,
                                    ResourceType.GROUP,
                                    "partner-" + tenant + "."));
        }
    }

    @Test
    void nothing_is_granted_to_everybody() {
        assertThat(BusGrants.all())
                .noneMatch(grant -> grant.principal().equals("*") || grant.name().equals("*"));
        assertThat(BusGrants.all())
                .filteredOn(grant ->
                        grant.pattern() == PatternType.PREFIXED
                                && grant.type() == ResourceType.TOPIC)
                .extracting(BusGrant::principal)
                .containsExactlyInAnyOrder(
                        "listening-service",
                        "partner-klinik-melati",
                        "partner-rs-harapan",
                        BusGrants.TOOLS);
    }

    private static Stream<Service> services() {
        return Stream.of(Service.values());
    }

    @Test
    void only_its_partners_write_the_mentions_of_a_tenant() {
        for (String tenant : Topics.TENANTS) {
            assertThat(BusGrants.all())
                    .filteredOn(grant ->
                            grant.operation() == AclOperation.WRITE
                                    && grant.name().equals(Topics.mentions(tenant)))
                    .extracting(BusGrant::principal)
                    .containsExactly("partner-" + tenant);
        }
    }

    private static boolean writes(Service service, String topic) {
        return topics(service, AclOperation.WRITE).contains(topic);
    }

    private static boolean isOwn(Service service, String topic) {
        return Topics.of(service).anyMatch(topic::equals);
    }

    private static List<String> topics(Service service, AclOperation operation) {
        return grants(service.client()).stream()
                .filter(grant ->
                        grant.type() == ResourceType.TOPIC && grant.operation() == operation)
                .map(BusGrant::name)
                .toList();
    }

    private static List<BusGrant> grants(String principal) {
        return BusGrants.all().stream()
                .filter(grant -> grant.principal().equals(principal))
                .toList();
    }

    private static Set<String> channels(Service service) throws IOException {
        Path file =
                Path.of(
                        "../..",
                        service.label() + "-service",
                        "src/main/resources/application.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .filter(name ->
                        name.startsWith("mp.messaging.incoming.") && name.endsWith(".topic"))
                .map(properties::getProperty)
                .collect(Collectors.toSet());
    }
}
