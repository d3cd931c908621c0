package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaSettings;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.TransferPlaces;
import id.percaya.campaign.media.TransferPlaces.Place;
import id.percaya.campaign.media.examination.Examination;
import id.percaya.campaign.media.examination.Examined;
import id.percaya.campaign.media.examination.StatedType;
import id.percaya.campaign.media.storage.MediaFiles;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.media.upload.MediaCommand.ReceiveMedia;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaItems;
import id.percaya.campaign.media.upload.ReceivedMedia;
import id.percaya.campaign.media.upload.StoredPart;
import id.percaya.campaign.media.upload.VideoFacts;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.file.FileSignature;
import id.percaya.kit.file.LowestRate;
import id.percaya.kit.file.UploadStream;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/// Stores an uploaded file, examines it where it is stored, and records it. The files are stored
/// first, over several transactions; the command that refers to them confirms them.
@ApplicationScoped
class MediaUpload {

    private final MediaFiles files;
    private final Examination examination;
    private final MediaItems items;
    private final MediaSettings settings;
    private final TransferPlaces places;

    MediaUpload(
            MediaFiles files, Examination examination, MediaItems items, MediaSettings settings) {
        this.files = files;
        this.examination = examination;
        this.items = items;
        this.settings = settings;
        this.places = new TransferPlaces(settings.mostUploads());
    }

    /// @throws ProblemException 503 when too many uploads are under way
    Place place() {
        return places.take();
    }

    StoredUpload store(Tenant tenant, MediaId id, StatedType stated, InputStream in)
            throws IOException {
        try {
            UploadedFile file = receive(tenant, id, stated, in);
            return new StoredUpload(file, examined(file, writing(tenant, id)));
        } catch (ExaminationRefused refused) {
            throw UploadRefused.of(refused);
        }
    }

    private ReceivedMedia examined(UploadedFile file, PartWriting writing) throws IOException {
        try (SeekableByteChannel raw =
                files.reopen(writing.tenant(), writing.mediaId(), MediaPart.ORIGINAL)) {
            return examination.examine(
                    file.type(), raw, file.size(), examined -> stored(file, examined, writing));
        }
    }

    /// Stores the file as it comes, encrypted chunk by chunk.
    private UploadedFile receive(Tenant tenant, MediaId id, StatedType stated, InputStream in)
            throws IOException {
        LowestRate rate =
                new LowestRate(settings.lowestRate(), settings.rateSpan(), System::nanoTime);
        UploadStream body = new UploadStream(in, settings.largest(stated.kind()), rate);
        byte[] start = body.readNBytes(FileSignature.BYTES);
        if (start.length == 0) {
            throw new Invalid("", "MEDIA_EMPTY", "The file is empty.");
        }
        examination.requireStart(stated, start);
        OutputStream sealed = files.begin(tenant, id.value(), MediaPart.ORIGINAL);
        sealed.write(start);
        body.transferTo(sealed);
        sealed.close(); // skipped after an error, so the file stays incomplete
        return new UploadedFile(stated, body.size(), body.sha256Hex());
    }

    private PartWriting writing(Tenant tenant, MediaId id) {
        return new PartWriting(files, tenant, id.value());
    }

    /// A cleaned file replaces the uploaded one, of which nothing stays.
    private static ReceivedMedia stored(UploadedFile file, Examined examined, PartWriting writing)
            throws IOException {
        StoredPart original =
                new StoredPart(MediaPart.ORIGINAL, examined.type(), file.size(), file.sha256());
        if (examined.cleaned().isPresent()) {
            writing.files().discard(writing.tenant(), writing.mediaId(), MediaPart.ORIGINAL);
            original = writing.write(MediaPart.ORIGINAL, examined.type(), examined.cleaned().get());
        }
        List<StoredPart> parts = new ArrayList<>();
        if (examined.thumbnail().isPresent()) {
            parts.add(
                    writing.write(MediaPart.THUMBNAIL, MediaType.JPEG, examined.thumbnail().get()));
        }
        if (examined.jpeg().isPresent()) {
            parts.add(writing.write(MediaPart.JPEG, MediaType.JPEG, examined.jpeg().get()));
        }
        return new ReceivedMedia(
                original.type(),
                original.sha256(),
                original.size(),
                examined.width(),
                examined.height(),
                examined.duration(),
                examined.findings(),
                examined.video() == null ? null : VideoFacts.of(examined.video()),
                parts);
    }

    /// @throws Refused when the upload took longer than its deadline
    Version receive(MediaId id, ReceivedMedia media, RequestContext request) {
        Version version =
                items.handle(
                        id,
                        new ReceiveMedia(media, request.actor(), request.at()),
                        request.context());
        files.keep(id.value(), media.allParts());
        return version;
    }

    /// Deletes files that were refused, cut off, or uploaded a second time.
    void discard(Tenant tenant, MediaId id) {
        files.discard(tenant, id.value());
    }
}
