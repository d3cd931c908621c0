package id.percaya.campaign.media.download;

import id.percaya.campaign.media.storage.MediaFiles;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.media.upload.MediaViews;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.file.DownloadStream;
import id.percaya.kit.problem.ProblemException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;

/// Answers with a file, whole or one range of it. It is a download that no browser shows or runs.
@ApplicationScoped
class MediaDownload {

    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final Transactions transactions;
    private final MediaViews views;
    private final MediaFiles files;
    private final DownloadPlaces places;

    MediaDownload(
            Transactions transactions, MediaViews views, MediaFiles files, DownloadPlaces places) {
        this.transactions = transactions;
        this.views = views;
        this.files = files;
        this.places = places;
    }

    WantedFile find(Tenant tenant, UUID mediaId, MediaPart part) {
        return transactions.call(
                tenant, () -> new WantedFile(tenant, mediaId, views.part(mediaId, part)));
    }

    Response answer(WantedFile file, DownloadHeaders asked, HttpServerRequest request)
            throws IOException {
        if (asked.hasAlready(file.etag())) {
            return safe(Response.notModified(), file).build();
        }
        long size = file.part().size();
        ByteRange range = asked.range(file.etag(), size);
        if (!range.isSatisfiable()) {
            var _ = request.response().putHeader("Content-Range", "bytes */" + size);
            throw new ProblemException(
                    RANGE_NOT_SATISFIABLE,
                    "RANGE_NOT_SATISFIABLE",
                    "The file has " + size + " bytes.");
        }
        ResponseBuilder answer =
                range.isWhole(size)
                        ? Response.ok()
                        : Response.status(PARTIAL_CONTENT).header("Content-Range", range.of(size));
        if (!request.method().equals(HttpMethod.HEAD)) {
            answer.entity(body(file, range, request));
        }
        return safe(answer, file)
                .type(file.part().type().contentType())
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .build();
    }

    private InputStream body(WantedFile file, ByteRange range, HttpServerRequest request)
            throws IOException {
        Runnable closeConnection = request.connection()::close;
        return new DownloadStream(
                places.open(() -> opened(file, range), closeConnection), closeConnection);
    }

    private InputStream opened(WantedFile file, ByteRange range) throws IOException {
        SeekableByteChannel channel = files.open(file.tenant(), file.mediaId(), file.part().part());
        InputStream from = Channels.newInputStream(channel.position(range.first()));
        return new RangeStream(from, range.length());
    }

    private static ResponseBuilder safe(ResponseBuilder answer, WantedFile file) {
        return answer.header(HttpHeaders.ETAG, file.etag())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private static String disposition(WantedFile file) {
        return "attachment; filename=\"%s\"".formatted(file.name());
    }
}
