package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.Manuscripts.RANI;
import static id.percaya.campaign.planning.content.ShownMedia.OTHER;
import static id.percaya.campaign.planning.content.ShownMedia.SUBTITLES;
import static id.percaya.campaign.planning.content.ShownMedia.VIDEO;
import static id.percaya.campaign.planning.content.ShownMedia.medium;
import static id.percaya.campaign.planning.content.ShownMedia.subject;
import static id.percaya.campaign.planning.content.ShownMedia.video;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.MediaUses;
import id.percaya.campaign.media.NamedMedia;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedMediaProjectionTest {

    private static final UUID BUDI = UUID.fromString("0198c0de-0000-7000-8000-0000000000a2");
    private static final CampaignContext CAMPAIGN =
            new CampaignContext(
                    UUID.fromString("0198c0de-0000-7000-8000-0000000000c2"),
                    RegulatoryClass.EDUCATION,
                    "melati-kemang");

    /// It is handed on and never called.
    private static final Connection NONE =
            (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, _) -> {
                                throw new AssertionError(method);
                            });

    private final List<NamedMedia> told = new ArrayList<>();
    private final MediaUses uses = (named, _) -> told.add(named);

    @Test
    void the_subtitles_of_two_videos_show_the_people_of_both() throws SQLException {
        assertThat(named(video(subject(RANI)), withTheSameSubtitles(subject(BUDI))))
                .isEqualTo(
                        Map.of(
                                VIDEO, Set.of(RANI),
                                OTHER, Set.of(BUDI),
                                SUBTITLES, Set.of(RANI, BUDI)));
    }

    @Test
    void a_video_without_people_takes_nobody_from_the_subtitles() throws SQLException {
        assertThat(named(video(subject(RANI)), withTheSameSubtitles(Shows.NOBODY)))
                .isEqualTo(Map.of(VIDEO, Set.of(RANI), OTHER, Set.of(), SUBTITLES, Set.of(RANI)));
    }

    private static AttachedMedium withTheSameSubtitles(Shows shows) {
        return medium(
                OTHER,
                MediaType.MP4,
                null,
                new StoredFile(SUBTITLES, KnownMedia.sha256(SUBTITLES)),
                shows);
    }

    private Map<UUID, Set<UUID>> named(AttachedMedium... media) throws SQLException {
        ContentEvent drafted =
                new ContentDrafted(CAMPAIGN, ShownMedia.article(List.of(), media), "sari");
        new NamedMediaProjection(uses)
                .on(
                        new Recorded<>(
                                new StreamId("content", new UUID(0, 1)),
                                new Version(1),
                                Position.START,
                                new UUID(0, 2),
                                Instant.parse("2026-05-01T12:00:00Z"),
                                new EventMetadata(
                                        new Tenant("klinik-melati"),
                                        "sari",
                                        new UUID(0, 3),
                                        null,
                                        null),
                                drafted),
                        NONE);
        return told.getLast().media();
    }
}
