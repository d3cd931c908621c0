package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bytes whose hash a publication is bound to.
///
/// The lines are those of [CanonicalLines]. The first one is `percaya-rendition 1:1` for words
/// alone, else `percaya-rendition 1:2`. Then follow `channel`, `title` and `text`. In form 2 each
/// `medium` follows in the order of the post, with the hash of its bytes, then its `type`, the hash
/// of the `jpeg` that the channel gets in its place, its `alt` text and the hash of its
/// `subtitles`, if it has them; then the `cover` in the same way, the `disclosure` and each `flag`,
/// if there are any.
final class RenditionLines {

    private record Line(String name, String value) {}

    private final Line channel;
    private final Line title;
    private final Line text;
    private final List<Line> more = new ArrayList<>();

    RenditionLines(Channel channel, String title, String text) {
        this.channel = new Line("channel", channel.name());
        this.title = new Line("title", title);
        this.text = new Line("text", text);
    }

    RenditionLines with(List<RenditionMedium> media, @Nullable RenditionMedium cover) {
        media.forEach(medium -> add("medium", medium));
        if (cover != null) {
            add("cover", cover);
        }
        return this;
    }

    RenditionLines disclosing(@Nullable String disclosure, Set<RenditionFlag> flags) {
        add("disclosure", disclosure);
        flags.stream().sorted().forEach(flag -> add("flag", flag.name()));
        return this;
    }

    String sha256() {
        CanonicalLines lines = new CanonicalLines();
        lines.write("percaya-rendition", more.isEmpty() ? "1" : "2");
        for (Line line : List.of(channel, title, text)) {
            lines.write(line.name(), line.value());
        }
        more.forEach(line -> lines.write(line.name(), line.value()));
        return CanonicalLines.sha256(lines.bytes());
    }

    private void add(String name, RenditionMedium medium) {
        add(name, medium.sha256());
        add("type", medium.type().contentType());
        add("jpeg", medium.jpegSha256());
        add("alt", medium.altText());
        add("subtitles", medium.subtitles() == null ? null : medium.subtitles().sha256());
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            more.add(new Line(name, value));
        }
    }
}
