package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Subject;
import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.fitting.MediaFitting;
import id.percaya.campaign.media.fitting.MediaShape;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.content.ContentMediaFinding.Code;
import id.percaya.campaign.planning.rendition.Rendition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The remarks on the media of a version.
///
/// @param files the facts of those that can still be read
record MediaRemarks(Manuscript manuscript, Map<UUID, MediaFacts> files) {

    /// @param open the channels with an open account
    List<ContentMediaFinding> on(Set<Channel> open) {
        Set<Channel> addressed = EnumSet.noneOf(Channel.class);
        addressed.addAll(open);
        addressed.addAll(manuscript.variedChannels());
        return Stream.of(
                        eachMedium(),
                        subjectsNotShown(),
                        addressed.stream().flatMap(this::onChannel))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<ContentMediaFinding> eachMedium() {
        List<AttachedMedium> media = manuscript.attached();
        return IntStream.range(0, media.size())
                .boxed()
                .flatMap(i -> onMedium(media.get(i), "/media/" + i));
    }

    private Stream<ContentMediaFinding> onMedium(AttachedMedium medium, String pointer) {
        List<ContentMediaFinding> found = new ArrayList<>();
        if (medium.files().anyMatch(file -> !files.containsKey(file.mediaId()))) {
            found.add(ContentMediaFinding.of(pointer, Code.MEDIUM_GONE));
        }
        if (medium.kind() == MediaKind.VIDEO && medium.subtitles() == null) {
            found.add(ContentMediaFinding.of(pointer, Code.SUBTITLES_MISSING));
        }
        if (!manuscript.practitioners().containsAll(medium.shows().practitioners())) {
            found.add(
                    ContentMediaFinding.of(
                            pointer + "/shows/practitioners", Code.PRACTITIONER_UNTAGGED));
        }
        return found.stream();
    }

    private Stream<ContentMediaFinding> subjectsNotShown() {
        List<Subject> subjects = manuscript.subjects();
        return IntStream.range(0, subjects.size())
                .filter(i -> !isShown(subjects.get(i)))
                .mapToObj(i -> ContentMediaFinding.of("/subjects/" + i, Code.SUBJECT_NOT_SHOWN));
    }

    private boolean isShown(Subject subject) {
        return subject.media().stream()
                .filter(form -> form == Medium.PHOTO || form == Medium.VIDEO)
                .allMatch(form -> manuscript.shows(subject.subjectId(), form));
    }

    private Stream<ContentMediaFinding> onChannel(Channel channel) {
        Rendition rendition = manuscript.rendition(channel);
        if (rendition.lacksMedia()) {
            return Stream.of(ContentMediaFinding.on(channel, "/media", Code.MEDIA_REQUIRED));
        }
        return Stream.concat(
                rendition.brokenLimits().stream()
                        .map(limit ->
                                new ContentMediaFinding(
                                        "/media", Code.MEDIA_UNFIT, channel, limit)),
                rendition.media().stream().flatMap(medium -> onFile(medium.mediaId(), channel)));
    }

    /// A file that is gone has another finding.
    private Stream<ContentMediaFinding> onFile(UUID mediaId, Channel channel) {
        MediaFacts file = files.get(mediaId);
        if (file == null) {
            return Stream.empty();
        }
        List<UUID> order = manuscript.attached().stream().map(AttachedMedium::mediaId).toList();
        return MediaFitting.findings(MediaShape.of(file), channel).stream()
                .map(limit ->
                        new ContentMediaFinding(
                                "/media/" + order.indexOf(mediaId),
                                Code.MEDIUM_UNFIT,
                                channel,
                                limit));
    }
}
