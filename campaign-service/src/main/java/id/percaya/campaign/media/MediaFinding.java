package id.percaya.campaign.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A remark on a media file: what was changed in it, or why a channel would refuse it.
@Schema(name = "MediaFinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaFinding(
        Code code,
        @Schema(description = "The channel that would refuse it; absent for a remark on the file.")
                @Nullable Channel channel,
        @Schema(description = "The channel's own limit; absent without one.")
                @Nullable Double limit,
        @Schema(description = "The value of the file, in the limit's unit; absent without a limit.")
                @Nullable Double actual) {

    public static MediaFinding of(Code code) {
        return new MediaFinding(code, null, null, null);
    }

    @Schema(
            name = "MediaFindingCode",
            description =
                    "METADATA_REMOVED: the picture carried metadata, or the subtitles notes or"
                            + " styles, which are gone. ROTATED: the"
                            + " picture was turned as its metadata said. SCALED_DOWN: the picture was"
                            + " larger than is stored. TURNED_INTO_PNG, TURNED_INTO_JPEG: the"
                            + " picture was stored in another format. NO_POSTER_FRAME: no frame of"
                            + " the video can be decoded here, so a cover is needed."
                            + " SUBTITLES_MISSING: the video speaks and has no subtitles."
                            + " INDEX_AT_END: the video starts only when all of it is loaded. The"
                            + " others name a limit of a channel.")
    public enum Code {
        METADATA_REMOVED,
        ROTATED,
        SCALED_DOWN,
        TURNED_INTO_PNG,
        TURNED_INTO_JPEG,
        NO_POSTER_FRAME,
        SUBTITLES_MISSING,
        INDEX_AT_END,
        FORMAT_NOT_ACCEPTED,
        FILE_TOO_LARGE,
        TOO_NARROW,
        RATIO_TOO_TALL,
        RATIO_TOO_WIDE,
        TOO_SHORT,
        TOO_LONG,
        CODEC_NOT_ACCEPTED,
        TOO_FEW_MEDIA,
        TOO_MANY_MEDIA,
        KINDS_MIXED
    }
}
