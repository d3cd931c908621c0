package id.percaya.campaign.planning.content;

import id.percaya.campaign.media.ShownPeople;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Has the media of a content erased that show a person who was erased before.
@ApplicationScoped
class WhenContentShowsPeopleThenSeekErasedOnes implements Subscription<ContentEvent> {

    private final ShownPeople people;

    WhenContentShowsPeopleThenSeekErasedOnes(ShownPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "erased-people-in-contents";
    }

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ContentEvent> recorded) {
        switch (recorded.event()) {
            case ContentDrafted drafted -> seek(drafted.manuscript(), recorded);
            case ContentRevised revised -> seek(revised.manuscript(), recorded);
            case ContentSubmitted _,
                    ContentReviewed _,
                    ContentApproved _,
                    ContentWithdrawn _,
                    StatementAdopted _ -> {}
        }
    }

    private void seek(Manuscript manuscript, Recorded<ContentEvent> recorded) {
        Set<UUID> subjects =
                manuscript.attached().stream()
                        .flatMap(each -> each.shows().subjects().stream())
                        .collect(Collectors.toSet());
        people.shown(subjects, recorded.at(), recorded.metadata());
    }
}
