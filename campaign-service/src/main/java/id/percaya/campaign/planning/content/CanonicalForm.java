package id.percaya.campaign.planning.content;

import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Subject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/// The bytes that a reviewer approves. Two contents have the same form exactly when they say and
/// show the same.
///
/// Each value is written as its name, a space, its length in UTF-8 bytes, a colon, the bytes and a
/// line feed, so no text can imitate another field. The first line is `percaya-content 1:1`. Then
/// follow `facility`, `kind`, `title`, `body` and `purpose` (empty when nobody is shown), then each
/// `procedure`, `practitioner` and `topic` in alphabetical order. Each `subject` follows in the
/// order of the ids, with its `medium` lines in alphabetical order and its `identifiability` unless
/// that is IDENTIFIABLE. Text is not normalised.
final class CanonicalForm {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

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
        form.write("percaya-content", "1");
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
        return form.bytes.toByteArray();
    }

    private void write(Subject subject) {
        write("subject", subject.subjectId().toString());
        writeAll("medium", subject.media().stream().map(Enum::name).toList());
        if (subject.shownAs() != Identifiability.IDENTIFIABLE) {
            write("identifiability", subject.shownAs().name());
        }
    }

    private void writeAll(String name, Collection<String> values) {
        values.stream().sorted().forEach(value -> write(name, value));
    }

    private void write(String name, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((name + " " + utf8.length + ":").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(utf8);
        bytes.write('\n');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
