package id.percaya.campaign.media.video;

import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_LENGTH_UNKNOWN;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_LONGER_THAN_12_HOURS;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_WITHOUT_INDEX;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_WITHOUT_PICTURE;

import id.percaya.campaign.media.ExaminationRefused;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The index of a video, `moov`, with the boxes beside it.
///
/// @param boxes of the file
record VideoIndex(List<Box> boxes, Box moov, Track picture, Optional<Track> sound) {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST_TRACKS = 100;

    static VideoIndex of(List<Box> boxes) throws IOException {
        Box moov =
                first(boxes, "moov")
                        .orElseThrow(() ->
                                new ExaminationRefused(
                                        VIDEO_WITHOUT_INDEX,
                                        "The video has no index (moov): the recording or upload was broken off."));
        List<Track> tracks = tracks(moov);
        Track picture =
                tracks.stream()
                        .filter(each -> each.handler().equals("vide"))
                        .filter(each -> each.width() > 0 && each.height() > 0)
                        .findFirst()
                        .orElseThrow(() ->
                                new ExaminationRefused(
                                        VIDEO_WITHOUT_PICTURE,
                                        "The file has no pictures, only sound or data."));
        Optional<Track> sound =
                tracks.stream().filter(each -> each.handler().equals("soun")).findFirst();
        return new VideoIndex(boxes, moov, picture, sound);
    }

    private static List<Track> tracks(Box moov) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (Box each : moov.children()) {
            if (each.name().equals("trak")) {
                Track.of(each).ifPresent(tracks::add);
            }
            if (tracks.size() > MOST_TRACKS) {
                throw Box.unreadable("The video has too many tracks.");
            }
        }
        return tracks;
    }

    private static Optional<Box> first(List<Box> boxes, String name) {
        return boxes.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    VideoDetails details() throws IOException {
        Duration duration = duration();
        return new VideoDetails(
                brand(),
                picture.codec(),
                sound.map(Track::codec).orElse(null),
                picture.shownWidth(),
                picture.shownHeight(),
                picture.rotation(),
                duration,
                framesPerSecond(),
                isAtEnd());
    }

    private @Nullable String brand() throws IOException {
        Optional<Box> type = first(boxes, "ftyp");
        return type.isEmpty() ? null : type.get().name(0);
    }

    /// In a fragmented video the tracks' own durations are those of the first fragment, or zero.
    private Duration duration() throws IOException {
        Timed whole = isFragmented() ? ofFragments() : ofTracks();
        if (!whole.isKnown()) {
            throw new ExaminationRefused(
                    VIDEO_LENGTH_UNKNOWN,
                    "The video does not say how long it is. Export it as one file that is not fragmented.");
        }
        if (whole.seconds() > LONGEST.toSeconds()) {
            throw new ExaminationRefused(
                    VIDEO_LONGER_THAN_12_HOURS, "The video is longer than 12 hours.");
        }
        return whole.duration();
    }

    private boolean isFragmented() throws IOException {
        return moov.child("mvex").isPresent();
    }

    private Timed ofTracks() throws IOException {
        Timed film = film();
        return !picture.length().isKnown() || (film.isKnown() && isLonger(film, picture.length()))
                ? film
                : picture.length();
    }

    private static boolean isLonger(Timed one, Timed other) {
        return one.seconds() > other.seconds();
    }

    private Timed ofFragments() throws IOException {
        Optional<Box> stated = moov.descendant("mvex", "mehd");
        if (stated.isPresent()) {
            return Timed.ofFragments(stated.get(), film().scale());
        }
        Optional<Box> index = first(boxes, "sidx");
        return index.isPresent() ? SegmentIndex.of(index.get()) : Timed.UNKNOWN;
    }

    private Timed film() throws IOException {
        Optional<Box> header = moov.child("mvhd");
        return header.isPresent() ? Timed.ofHeader(header.get()) : Timed.UNKNOWN;
    }

    private @Nullable Double framesPerSecond() throws IOException {
        Optional<Box> sizes = picture.table().child("stsz");
        if (sizes.isEmpty() || !picture.length().isKnown()) {
            return null;
        }
        long frames = sizes.get().unsigned32(8);
        return frames == 0 ? null : Math.round(frames / picture.length().seconds() * 100) / 100.0;
    }

    private boolean isAtEnd() {
        return first(boxes, "mdat").stream().anyMatch(each -> each.start() < moov.start());
    }
}
