package id.percaya.kit.rest;

import id.percaya.eventstore.Version;
import id.percaya.kit.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The value of `If-Match` or `If-None-Match`: `*` or a list of entity tags (RFC 9110, sections
/// 8.8.3 and 13.1).
///
/// @param any whether it is `*`, which every existing resource matches
record EntityTags(boolean any, List<Tag> tags) {

    private static final int BAD_REQUEST = 400;
    private static final String TAG = "(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST =
            Pattern.compile("[ \\t,]*+" + TAG + "(?:[ \\t]*+,[ \\t,]*+" + TAG + ")*+[ \\t,]*+");
    private static final Pattern VERSION =
            Pattern.compile("\"(0|[1-9][0-9]{0,8})(?:\\.[0-9a-f]{16})?\"");

    /// @param opaque with its quotes
    private record Tag(boolean weak, String opaque) {}

    static EntityTags parse(String header, String value) {
        if (value.strip().equals("*")) {
            return new EntityTags(true, List.of());
        }
        if (!LIST.matcher(value).matches()) {
            throw new ProblemException(
                    BAD_REQUEST,
                    header.toUpperCase(Locale.ROOT).replace('-', '_') + "_INVALID",
                    header + " must be * or a list of ETags, such as \"3\".");
        }
        List<Tag> tags =
                ONE.matcher(value)
                        .results()
                        .map(each -> new Tag(each.group(1) != null, each.group(2)))
                        .toList();
        return new EntityTags(false, tags);
    }

    /// The versions that are named by strong tags, with or without a digest. A weak tag cannot
    /// match here, and a tag of another form is none of ours.
    Set<Version> versions() {
        return tags.stream()
                .filter(tag -> !tag.weak())
                .map(tag -> VERSION.matcher(tag.opaque()))
                .filter(Matcher::matches)
                .map(version -> new Version(Integer.parseInt(version.group(1))))
                .collect(Collectors.toSet());
    }

    /// Whether all tags are weak, so that none can match a version.
    boolean areWeak() {
        return !any && tags.stream().allMatch(Tag::weak);
    }

    /// Compares weakly: a weak tag matches too.
    boolean contain(String etag) {
        return any || tags.stream().anyMatch(tag -> tag.opaque().equals(etag));
    }
}
