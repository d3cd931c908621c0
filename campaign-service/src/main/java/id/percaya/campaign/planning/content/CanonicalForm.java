package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Subject;
import id.percaya.campaign.planning.rendition.CanonicalLines;
import id.percaya.campaign.planning.rendition.Variant;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/// The bytes that a reviewer approves. Two contents have the same form exactly when they say and
/// show the same, on each channel.
///
/// The lines are those of [CanonicalLines]. The first one is `percaya-content 1:1`, or
/// `percaya-content 1:2` for a content with variants or media; without them the forms are the same,
/// so the hashes of earlier contents stay. Then follow `facility`, `kind`, `title`, `body` and
/// `purpose` (empty when nobody is shown), then each `procedure`, `practitioner` and `topic` in
/// alphabetical order. Each `subject` follows in the order of the ids, with its `medium` lines in
/// alphabetical order and its `identifiability` unless that is IDENTIFIABLE. Then the lines of
/// [MediaLines] follow, if it has media. Last comes each `variant` by its channel in alphabetical
/// order, with its `text` and `link`, if it has them, and its `hashtag` lines in their own order;
/// then, if it has them, `order` with the hash of each medium, `cover` with that of the picture,
/// and `disclosure`. Each `segment` of it follows by its name in alphabetical order, with the same
/// lines.
final class CanonicalForm {

    private final CanonicalLines lines = new CanonicalLines();

    private CanonicalForm() {}

    /// SHA-256 of the canonical form, in lower-case hex.
    static String sha256(String facility, Manuscript manuscript) {
        return sha256(of(facility, manuscript));
    }

    /// crisis-service approves a statement as plain text, so its hash covers only the text in
    /// UTF-8.
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(String facility, Manuscript manuscript) {
        CanonicalForm form = new CanonicalForm();
        boolean plain = manuscript.variants() == null && manuscript.media() == null;
        form.write("percaya-content", plain ? "1" : "2");
        form.write("facility", facility);
        form.write("kind", manuscript.kind().name());
        form.write("title", manuscript.title());
        form.write("body", manuscript.body());
        form.write("purpose", manuscript.purpose() == null ? "" : manuscript.purpose().name());
        form.writeAll("procedure", manuscript.procedures());
        form.writeAll("practitioner", manuscript.practitioners());
        form.writeAll("topic", manuscript.topics());
        manuscript.subjects().stream()
                .sorted(Comparator.comparing(subject -> subject.subjectId().toString()))
                .forEach(form::write);
        MediaLines media = new MediaLines(manuscript.attached(), form.lines);
        media.write();
        manuscript.variedChannels().stream()
                .sorted(Comparator.comparing(Channel::name))
                .forEach(channel -> {
                    form.write("variant", channel.name());
                    form.write(manuscript.variant(channel).orElseThrow(), media);
                });
        return form.lines.bytes();
    }

    private void write(Subject subject) {
        write("subject", subject.subjectId().toString());
        writeAll("medium", subject.media().stream().map(Enum::name).toList());
        if (subject.shownAs() != Identifiability.IDENTIFIABLE) {
            write("identifiability", subject.shownAs().name());
        }
    }

    private void write(Variant variant, MediaLines media) {
        if (variant.text() != null) {
            write("text", variant.text());
        }
        if (variant.link() != null) {
            write("link", variant.link());
        }
        variant.hashtags().forEach(hashtag -> write("hashtag", hashtag));
        media.write(variant);
        if (variant.segments() != null) {
            new TreeMap<>(variant.segments())
                    .forEach((name, segment) -> {
                        write("segment", name);
                        write(segment, media);
                    });
        }
    }

    private void writeAll(String name, Collection<String> values) {
        values.stream().sorted().forEach(value -> write(name, value));
    }

    private void write(String name, String value) {
        lines.write(name, value);
    }

    private static String sha256(byte[] bytes) {
        return CanonicalLines.sha256(bytes);
    }
}
