package id.percaya.campaign.media.download;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The headers that say which part of a file a client wants, and which it has.
final class DownloadHeaders {

    @Parameter(
            description =
                    "One range of bytes (RFC 9110, section 14.2), such as `bytes=0-1023`. Several"
                            + " ranges are answered with the whole file.",
            schema = @Schema(maxLength = 200))
    @HeaderParam("Range")
    @Nullable String range;

    @Parameter(
            description = "The ETag of the file that the range belongs to.",
            schema = @Schema(maxLength = 200))
    @HeaderParam("If-Range")
    @Nullable String ifRange;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Nullable String ifNoneMatch;

    boolean hasAlready(String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.endsWith(etag));
    }

    ByteRange range(String etag, long size) {
        boolean isOfAnother = ifRange != null && !ifRange.strip().equals(etag);
        return isOfAnother ? ByteRange.whole(size) : ByteRange.of(range, size);
    }
}
