package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.rendition.CanonicalLines;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lines of a canonical form that are about media.
///
/// Each `media` is the hash of the file's bytes, in the order of the post. Its `type` follows, the
/// hash of the `jpeg` that was made of it, if there is one, its `alt` text and the hash of its
/// `subtitles`, if it has them, then `shows` with the declared people, each `shows-subject` and
/// `shows-practitioner` in alphabetical order, and `shows-public-place` if it was taken in one. The
/// ids of files are not written: no two media of a content have the same bytes.
///
/// @param media in the order of the post
record MediaLines(List<AttachedMedium> media, CanonicalLines lines) {

    void write() {
        media.forEach(this::write);
    }

    private void write(AttachedMedium medium) {
        lines.write("media", medium.sha256());
        lines.write("type", medium.type().contentType());
        write("jpeg", medium.jpegSha256());
        write("alt", medium.altText());
        write("subtitles", medium.subtitles() == null ? null : medium.subtitles().sha256());
        write(medium.shows());
    }

    private void write(Shows shows) {
        lines.write("shows", shows.people().name());
        shows.subjects().stream()
                .map(UUID::toString)
                .sorted()
                .forEach(subject -> lines.write("shows-subject", subject));
        shows.practitioners().stream()
                .sorted()
                .forEach(practitioner -> lines.write("shows-practitioner", practitioner));
        if (shows.publicPlace()) {
            lines.write("shows-public-place", "true");
        }
    }

    /// The lines of a variant that follow its words.
    void write(Variant variant) {
        Map<UUID, String> hashes =
                media.stream()
                        .collect(Collectors.toMap(AttachedMedium::mediaId, AttachedMedium::sha256));
        if (variant.order() != null) {
            variant.order().forEach(id -> write("order", hashes.get(id)));
        }
        if (variant.cover() != null) {
            write("cover", hashes.get(variant.cover()));
        }
        write("disclosure", variant.disclosure());
    }

    private void write(String name, @Nullable String value) {
        if (value != null) {
            lines.write(name, value);
        }
    }
}
