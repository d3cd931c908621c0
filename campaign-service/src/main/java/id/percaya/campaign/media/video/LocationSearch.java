package id.percaya.campaign.media.video;

import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_SHOWS_LOCATION;

import id.percaya.campaign.media.ExaminationRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the metadata in which cameras and phones write where a video was taken. A video cannot be
/// written anew here, so one with a location is refused.
final class LocationSearch {

    /// `©xyz` and `loci`: a place. `GPMF`, `gpmd`, `camm`: the measurements of action cameras.
    /// `djmd`, `dbgi`: of DJI's. `rtmd`, and XML: of Sony's. `NCDT`: Nikon's tags.
    private static final Set<String> PLACES =
            Set.of(
                    "\u00A9xyz",
                    "loci",
                    "GPMF",
                    "gpmd",
                    "camm",
                    "gps ",
                    "djmd",
                    "dbgi",
                    "rtmd",
                    "xml ",
                    "bxml",
                    "NCDT");

    /// The handlers of tracks that are shown or heard, and of time codes. Any other track may hold
    /// measurements in a form that nobody here knows.
    private static final Set<String> SHOWN =
            Set.of("vide", "auxv", "soun", "tmcd", "text", "sbtl", "subt", "clcp");

    /// The handler of an iPhone's measurements, which are allowed if they name no place.
    private static final String MEASUREMENTS = "meta";

    private static final String NAMED_MEASUREMENTS = "mebx";

    private static final Set<String> HOLDERS =
            Set.of("moov", "trak", "udta", "meta", "ilst", "mdia", "minf", "stbl", "moof", "traf");

    /// Texts in which a place may be named among others.
    private static final Set<String> TEXTS = Set.of("keys", "uuid", "XMP_", "mebx", "ID32");

    private static final List<String> WORDS = List.of("location", "gpslat", "gps", "geo:");
    private static final int MOST_TEXT = 1024 * 1024;
    private static final int DEEPEST = 8;

    private LocationSearch() {}

    static void refuse(List<Box> boxes) throws IOException {
        refuse(boxes, 0);
    }

    private static void refuse(List<Box> boxes, int depth) throws IOException {
        for (Box box : boxes) {
            if (PLACES.contains(box.name()) || (TEXTS.contains(box.name()) && namesPlace(box))) {
                throw located(box);
            }
            if (box.name().equals("trak") && !isKnown(box)) {
                throw unknown(box);
            }
            if (box.name().equals("stsd") && box.length() > 8) {
                refuse(box.childrenAfter(8), depth + 1);
            } else if (HOLDERS.contains(box.name()) && depth < DEEPEST) {
                refuse(children(box), depth + 1);
            }
        }
    }

    private static boolean isKnown(Box trak) throws IOException {
        Optional<Box> handler = trak.descendant("mdia", "hdlr");
        if (handler.isEmpty()) {
            return false;
        }
        String name = handler.get().name(8);
        return SHOWN.contains(name) || (name.equals(MEASUREMENTS) && hasOnlyNamed(trak));
    }

    /// Each of these descriptions lists what is measured.
    private static boolean hasOnlyNamed(Box trak) throws IOException {
        Optional<Box> descriptions = trak.descendant("mdia", "minf", "stbl", "stsd");
        return descriptions.isPresent()
                && descriptions.get().childrenAfter(8).stream()
                        .allMatch(each -> each.name().equals(NAMED_MEASUREMENTS));
    }

    /// `meta` has four more bytes in MP4 than in MOV. `udta` may end with four zeros.
    private static List<Box> children(Box box) throws IOException {
        if (!box.name().equals("meta")) {
            return box.children();
        }
        boolean isQuickTime = box.length() >= 8 && box.name(4).equals("hdlr");
        return box.length() < 4 ? List.of() : box.childrenAfter(isQuickTime ? 0 : 4);
    }

    private static boolean namesPlace(Box box) throws IOException {
        String text =
                new String(box.bytes(MOST_TEXT), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(text::contains);
    }

    private static ExaminationRefused unknown(Box track) {
        return new ExaminationRefused(
                VIDEO_SHOWS_LOCATION,
                "The video has a track that is neither picture, sound nor text, at byte %d, and may say where it was taken. Export it without, then send it again."
                        .formatted(track.start()));
    }

    private static ExaminationRefused located(Box box) {
        return new ExaminationRefused(
                VIDEO_SHOWS_LOCATION,
                "The video says where it was taken, in the box at byte %d. Export it without location, then send it again."
                        .formatted(box.start()));
    }
}
