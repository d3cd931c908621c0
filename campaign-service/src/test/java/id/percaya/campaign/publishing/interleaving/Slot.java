package id.percaya.campaign.publishing.interleaving;

import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.kit.tenancy.Ids;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A campaign with one content and its publications.
final class Slot {

    final CampaignId campaign = new CampaignId(Ids.next());
    final ContentId content = new ContentId(Ids.next());
    final boolean showsPatient;
    final List<PublicationId> publications = new CopyOnWriteArrayList<>();
    volatile @Nullable ContentVersion approved;
    volatile boolean paused;
    volatile boolean amended;
    volatile boolean revised;
    volatile boolean over;

    Slot(boolean showsPatient) {
        this.showsPatient = showsPatient;
    }
}
