package id.percaya.campaign.planning.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A remark on the media of a version.
@Schema(
        name = "ContentMediaFinding",
        description = "A remark on the media of the current version. It refuses no submission.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentMediaFinding(
        @Schema(
                        description = "The field of the content that it is about (RFC 6901).",
                        maxLength = 100)
                String pointer,
        Code code,
        @Schema(description = "The channel that it is about; absent if it is about none.")
                @Nullable Channel channel,
        @Schema(
                        description =
                                "The channel's own limit that is broken; absent unless MEDIUM_UNFIT or"
                                        + " MEDIA_UNFIT.")
                @Nullable MediaFinding limit) {

    @Schema(
            name = "ContentMediaFindingCode",
            description =
                    "SUBTITLES_MISSING: a video has no subtitles. SUBJECT_NOT_SHOWN: no medium shows"
                            + " the subject whom the content names with PHOTO or VIDEO."
                            + " PRACTITIONER_UNTAGGED: a medium shows a practitioner whom the content"
                            + " is not tagged with. MEDIUM_GONE: the file was removed or erased, so"
                            + " publications of this version are held. MEDIUM_UNFIT: the channel"
                            + " would refuse the file. MEDIA_UNFIT: the channel takes no post with"
                            + " these media together, so it cannot be scheduled there."
                            + " MEDIA_REQUIRED: the channel takes no post without media.")
    enum Code {
        SUBTITLES_MISSING,
        SUBJECT_NOT_SHOWN,
        PRACTITIONER_UNTAGGED,
        MEDIUM_GONE,
        MEDIUM_UNFIT,
        MEDIA_UNFIT,
        MEDIA_REQUIRED
    }

    static ContentMediaFinding of(String pointer, Code code) {
        return new ContentMediaFinding(pointer, code, null, null);
    }

    static ContentMediaFinding on(Channel channel, String pointer, Code code) {
        return new ContentMediaFinding(pointer, code, channel, null);
    }
}
