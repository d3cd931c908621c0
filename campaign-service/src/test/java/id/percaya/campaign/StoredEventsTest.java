package id.percaya.campaign;

import id.percaya.campaign.directory.entry.EntryEvent;
import id.percaya.campaign.education.request.EducationRequestEvent;
import id.percaya.campaign.media.upload.MediaEvent;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent;
import id.percaya.campaign.permission.halt.HaltEvent;
import id.percaya.campaign.permission.recovery.RecoveryGateEvent;
import id.percaya.campaign.planning.campaign.CampaignEvent;
import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.campaign.planning.content.comment.CommentEvent;
import id.percaya.campaign.publishing.account.ChannelAccountEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredEventsTest {

    @TestFactory
    Stream<DynamicTest> bind_for_ever() {
        EventTypes<Object> all =
                EventTypes.union(
                        List.of(
                                CampaignEvent.TYPES,
                                ContentEvent.TYPES,
                                CommentEvent.TYPES,
                                ChannelAccountEvent.TYPES,
                                HaltEvent.TYPES,
                                PublicationEvent.TYPES,
                                ConsentStatusEvent.TYPES,
                                RecoveryGateEvent.TYPES,
                                EducationRequestEvent.TYPES,
                                EntryEvent.TYPES,
                                MediaEvent.TYPES));
        return GoldenEvents.of(all, Path.of("src/test/resources/golden/events"));
    }
}
