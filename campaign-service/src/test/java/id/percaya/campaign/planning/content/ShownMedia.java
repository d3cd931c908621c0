package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.People;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Media and contents that show them, for tests.
public final class ShownMedia {

    public static final UUID PICTURE = UUID.fromString("0198c0de-0000-7000-8000-0000000000e1");
    public static final UUID OTHER = UUID.fromString("0198c0de-0000-7000-8000-0000000000e2");
    public static final UUID VIDEO = UUID.fromString("0198c0de-0000-7000-8000-0000000000e3");
    public static final UUID SUBTITLES = UUID.fromString("0198c0de-0000-7000-8000-0000000000e4");

    private ShownMedia() {}

    public static AttachedMedium picture(UUID id, Shows shows) {
        return medium(id, MediaType.JPEG, "Alat ukur tensi", null, shows);
    }

    public static AttachedMedium video(Shows shows) {
        StoredFile subtitles = new StoredFile(SUBTITLES, KnownMedia.sha256(SUBTITLES));
        return medium(VIDEO, MediaType.MP4, null, subtitles, shows);
    }

    public static AttachedMedium medium(
            UUID id,
            MediaType type,
            @Nullable String altText,
            @Nullable StoredFile subtitles,
            Shows shows) {
        return new AttachedMedium(id, type, KnownMedia.sha256(id), altText, subtitles, null, shows);
    }

    /// @param jpegSha256 of the JPEG made of it; null without one
    public static AttachedMedium png(UUID id, @Nullable String jpegSha256) {
        return new AttachedMedium(
                id,
                MediaType.PNG,
                KnownMedia.sha256(id),
                "Alat ukur tensi",
                null,
                jpegSha256,
                Shows.NOBODY);
    }

    public static Shows subject(UUID person) {
        return new Shows(People.RECOGNISABLE, Set.of(person), Set.of(), false);
    }

    public static Shows recognisable() {
        return new Shows(People.RECOGNISABLE, Set.of(), Set.of(), false);
    }

    public static Manuscript article(List<Subject> subjects, AttachedMedium... media) {
        return article(subjects, null, media);
    }

    public static Manuscript article(
            List<Subject> subjects,
            @Nullable Map<Channel, Variant> variants,
            AttachedMedium... media) {
        return new Manuscript(
                Kind.ARTICLE,
                "Mengenal hipertensi",
                "Tekanan darah naik.",
                Set.of(),
                Set.of("dr-sinta"),
                Set.of("hypertension"),
                subjects,
                subjects.isEmpty() ? null : Purpose.EDUCATION,
                variants,
                List.of(media));
    }
}
