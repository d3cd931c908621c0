package id.percaya.campaign.planning.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.naming.StemmedText;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.rendition.BaseContent;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.planning.rendition.Variant;
import id.percaya.eventstore.Sorted;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that one version of a content says and shows.
///
/// @param purpose the reason for showing people; null when nobody is shown
/// @param variants what differs on some channels; null for none, and for events that were recorded
///   before there were variants
/// @param media the pictures and videos, in the order of a post; null for none, and for events that
///   were recorded before there were media
public record Manuscript(
        Kind kind,
        String title,
        String body,
        Set<String> procedures,
        Set<String> practitioners,
        Set<String> topics,
        List<Subject> subjects,
        @Nullable Purpose purpose,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<Channel, Variant> variants,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AttachedMedium> media) {

    public Manuscript {
        procedures = Sorted.set(procedures);
        practitioners = Sorted.set(practitioners);
        topics = Sorted.set(topics);
        subjects = List.copyOf(subjects);
        variants =
                variants == null || variants.isEmpty()
                        ? null
                        : Collections.unmodifiableMap(new EnumMap<>(variants));
        media = media == null || media.isEmpty() ? null : List.copyOf(media);
    }

    /// The same words on every channel.
    public static Manuscript alike(
            Kind kind,
            String title,
            String body,
            Set<String> procedures,
            Set<String> practitioners,
            Set<String> topics,
            List<Subject> subjects,
            @Nullable Purpose purpose) {
        return new Manuscript(
                kind,
                title,
                body,
                procedures,
                practitioners,
                topics,
                subjects,
                purpose,
                null,
                null);
    }

    /// The same content in other words.
    public Manuscript withTexts(
            String otherTitle, String otherBody, @Nullable Map<Channel, Variant> otherVariants) {
        return new Manuscript(
                kind,
                otherTitle,
                otherBody,
                procedures,
                practitioners,
                topics,
                subjects,
                purpose,
                otherVariants,
                media);
    }

    /// All that it says on any channel, to find names in it. A practitioner whom a medium shows is
    /// named by the code: a halt finds the picture without the tag, too.
    public StemmedText words() {
        return StemmedText.of(
                Stream.of(Stream.of(title, body), variedWords(), altTexts(), shownPractitioners())
                        .flatMap(Function.identity())
                        .toList());
    }

    private Stream<String> shownPractitioners() {
        return attached().stream().flatMap(medium -> medium.shows().practitioners().stream());
    }

    private Stream<String> altTexts() {
        return attached().stream().flatMap(medium -> Stream.ofNullable(medium.altText()));
    }

    private Stream<String> variedWords() {
        return variants == null
                ? Stream.empty()
                : variants.values().stream().flatMap(Variant::words);
    }

    /// The names of the directory in its text that it is not tagged with.
    NamedCodes untagged(NamedCodes named) {
        return named.without(procedures, practitioners, topics);
    }

    /// A testimonial, or any other kind of content that quotes a person.
    boolean isTestimony() {
        return kind == Kind.TESTIMONIAL
                || subjects.stream().anyMatch(subject -> subject.media().contains(Medium.WORDS));
    }

    /// The post that this channel gets.
    public Rendition rendition(Channel channel) {
        return Rendition.of(channel, base(), variant(channel).orElse(null));
    }

    /// The post that this channel gets for a segment of the campaign; for everybody if it is null.
    public Rendition rendition(Channel channel, @Nullable String segment) {
        return segment == null
                ? rendition(channel)
                : Rendition.of(channel, base(), variant(channel).orElse(null), segment);
    }

    /// The posts of this channel: for everybody, and for each segment that gets another one.
    Stream<Rendition> renditions(Channel channel) {
        return Stream.concat(
                Stream.of(rendition(channel)),
                variant(channel).stream()
                        .flatMap(Variant::segmentNames)
                        .map(segment -> rendition(channel, segment)));
    }

    private BaseContent base() {
        return new BaseContent(title, body, attached());
    }

    /// Its pictures and videos, in the order of a post.
    public List<AttachedMedium> attached() {
        return media == null ? List.of() : media;
    }

    /// The medium with this file, unless it has none.
    public Optional<AttachedMedium> medium(UUID mediaId) {
        return attached().stream().filter(each -> each.mediaId().equals(mediaId)).findFirst();
    }

    /// Whether a medium of this form shows the subject.
    boolean shows(UUID subject, Medium form) {
        return attached().stream()
                .anyMatch(medium -> medium.shownAs() == form && medium.isOf(subject));
    }

    /// All files that it consists of, with covers and subtitles.
    Set<UUID> fileIds() {
        return attached().stream()
                .flatMap(AttachedMedium::files)
                .map(StoredFile::mediaId)
                .collect(Collectors.toSet());
    }

    /// The files that a reviewer must have looked at.
    SortedSet<UUID> mediaIds() {
        return Sorted.set(attached().stream().map(AttachedMedium::mediaId).toList());
    }

    Optional<Variant> variant(Channel channel) {
        return variants == null ? Optional.empty() : Optional.ofNullable(variants.get(channel));
    }

    Set<Channel> variedChannels() {
        return variants == null ? Set.of() : variants.keySet();
    }

    /// The channels on which its length is known to matter: those that it has a variant for and
    /// those of the plan.
    SortedSet<Channel> measuredChannels(Set<Channel> planned) {
        return Sorted.set(Stream.concat(variedChannels().stream(), planned.stream()).toList());
    }
}
