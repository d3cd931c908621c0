package id.percaya.campaign.directory.adoption;

import id.percaya.campaign.directory.entry.Entries;
import id.percaya.campaign.directory.entry.EntryKey;
import id.percaya.campaign.permission.halt.HaltEvent;
import id.percaya.campaign.planning.campaign.CampaignEvent;
import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Adopts the codes of events that were recorded before the directory was introduced. Later codes
/// are checked when they are entered, so they are not adopted.
@ApplicationScoped
class WhenCodeUsedThenAdoptIt implements Subscription<Object> {

    private static final Logger LOG = Logger.getLogger(WhenCodeUsedThenAdoptIt.class);

    private static final EventTypes<Object> TYPES =
            EventTypes.union(List.of(CampaignEvent.TYPES, ContentEvent.TYPES, HaltEvent.TYPES));

    private final Entries entries;
    private final DirectoryBeginning beginning;
    private final Transactions transactions;

    /// Most events of a log repeat codes of the events before them.
    private final Set<Use> adopted = ConcurrentHashMap.newKeySet();

    private record Use(Tenant tenant, EntryKey key) {}

    WhenCodeUsedThenAdoptIt(
            Entries entries, DirectoryBeginning beginning, Transactions transactions) {
        this.entries = entries;
        this.beginning = beginning;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "code-adoption";
    }

    @Override
    public EventTypes<Object> types() {
        return TYPES;
    }

    @Override
    public void on(Recorded<Object> recorded) {
        if (beginning.isAfter(recorded.at())) {
            UsedCodes.of(recorded.event()).forEach(key -> adopt(key, recorded));
        }
    }

    private void adopt(EntryKey key, Recorded<Object> recorded) {
        Tenant tenant = recorded.metadata().tenant();
        if (adopted.contains(new Use(tenant, key))) {
            return;
        }
        CommandContext context = CommandContext.of(recorded);
        boolean isListed = transactions.retrying(tenant, () -> entries.adopt(key, context));
        if (!isListed) {
            LOG.warnf("the directory is full: a %s in use was not adopted", key.kind());
        }
        adopted.add(new Use(tenant, key));
    }
}
