package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.tenancy.Ids;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Takes in the records of partners: those of one topic of a batch in one transaction, in the order
/// of their keys. At least once: a [PartnerIntake] recognises a repeat by what it stores.
@ApplicationScoped
public class PartnerInbox {

    private static final Logger LOG = Logger.getLogger(PartnerInbox.class);
    private static final int TRIES = 3;
    private static final long PAUSE_NANOS = 200_000_000L;

    private final Map<String, PartnerIntake> byTopic;
    private final Transactions transactions;
    private final PartnerRefusals refusals;
    private final Set<String> tenants;

    PartnerInbox(
            @All List<PartnerIntake> intakes,
            Transactions transactions,
            PartnerRefusals refusals,
            @ConfigProperty(name = "percaya.tenants") Set<String> tenants) {
        this.byTopic =
                intakes.stream()
                        .collect(Collectors.toMap(PartnerIntake::topic, Function.identity()));
        this.transactions = transactions;
        this.refusals = refusals;
        this.tenants = Set.copyOf(tenants);
    }

    /// Returns when each record was stored, or refused and put on the dead-letter topic. The batch
    /// may be acknowledged then.
    public void take(ConsumerRecords<String, byte[]> records) {
        Map<String, List<ConsumerRecord<String, byte[]>>> topics = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            topics.computeIfAbsent(record.topic(), _ -> new ArrayList<>()).add(record);
        }
        topics.forEach(this::take);
    }

    private void take(String name, List<ConsumerRecord<String, byte[]>> records) {
        Optional<PartnerTopic> topic =
                PartnerTopic.of(name).filter(found -> tenants.contains(found.tenant()));
        Optional<PartnerIntake> intake =
                topic.flatMap(found -> Optional.ofNullable(byTopic.get(found.name())));
        if (topic.isEmpty() || intake.isEmpty()) {
            records.forEach(record -> refusals.keep(record, "no tenant takes this topic"));
            return;
        }
        List<ConsumerRecord<String, byte[]>> fit = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            PartnerRecordGuard.refusal(record, topic.get(), intake.get())
                    .ifPresentOrElse(
                            reason -> refusals.keep(record, reason), () -> fit.add(record));
        }
        if (!fit.isEmpty()) {
            store(new Tenant(topic.get().tenant()), intake.get(), fit);
        }
    }

    /// A failure of the database is waited for. Where something else fails, each record is stored
    /// on its own, so that one cannot hold the others back.
    private void store(
            Tenant tenant, PartnerIntake intake, List<ConsumerRecord<String, byte[]>> records) {
        int failures = 0;
        while (failures < TRIES) {
            try {
                List<Optional<String>> reasons = storeOnce(tenant, intake, records);
                for (int i = 0; i < records.size(); i++) {
                    ConsumerRecord<String, byte[]> record = records.get(i);
                    reasons.get(i).ifPresent(reason -> refusals.keep(record, reason));
                }
                return;
            } catch (RuntimeException failed) {
                failures += TransientFailure.causes(failed) ? 0 : 1;
                LOG.warnf("retrying records of %s", records.getFirst().topic());
                LOG.debugf(failed, "records of %s", records.getFirst().topic());
                pause();
            }
        }
        if (records.size() == 1) {
            refusals.keep(records.getFirst(), "failed");
        } else {
            records.forEach(record -> store(tenant, intake, List.of(record)));
        }
    }

    private List<Optional<String>> storeOnce(
            Tenant tenant, PartnerIntake intake, List<ConsumerRecord<String, byte[]>> records) {
        EventMetadata cause =
                new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
        List<String> data =
                records.stream()
                        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                        .toList();
        intake.prepare(tenant);
        return transactions.retrying(tenant, () -> intake.take(CommandContext.of(cause), data));
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE_NANOS);
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptException("stopped before the records were stored");
        }
    }
}
