package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.mention.Counts;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.understood.Opinions;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stored mention: what it is recognised by, and the values that a repeat may change.
///
/// @param observedAt when the source had these values, as far as it says so
record Known(UUID id, Identity identity, Values values, @Nullable Instant observedAt) {

    /// @param address canonical
    /// @param textKey see [ReadMention]
    record Identity(
            Source source,
            @Nullable String externalId,
            @Nullable String address,
            @Nullable String authorKey,
            @Nullable Long textKey,
            Instant publishedAt) {

        static Identity of(ReadMention read) {
            Mention mention = read.mention();
            Origin origin = mention.origin();
            Link link = origin.link();
            return new Identity(
                    origin.source(),
                    origin.externalId(),
                    link == null ? null : link.canonical(),
                    mention.author().key(),
                    read.textKey(),
                    mention.publishedAt());
        }

        /// Of a mention that is known by its origin only.
        static Identity of(Origin origin) {
            Link link = origin.link();
            return new Identity(
                    origin.source(),
                    origin.externalId(),
                    link == null ? null : link.canonical(),
                    null,
                    null,
                    Instant.EPOCH);
        }

        /// The id of a repeat is taken over, so that it decides from then on.
        Identity adopting(Identity repeat) {
            boolean adopts = externalId == null && source == repeat.source;
            return new Identity(
                    source,
                    adopts ? repeat.externalId : externalId,
                    address == null ? repeat.address : address,
                    authorKey,
                    textKey,
                    publishedAt);
        }
    }

    /// @param rating stars; null without
    record Values(Counts counts, Opinions opinions, @Nullable Double rating) {

        static Values of(Mention mention, @Nullable Sentiment model) {
            return new Values(
                    new Counts(mention.author().followers(), mention.metrics()),
                    new Opinions(mention.sentiment(), model, null),
                    mention.particulars().rating());
        }

        Values over(Values earlier) {
            return new Values(
                    counts.over(earlier.counts),
                    earlier.opinions.labelled(opinions.source()),
                    earlier.rating);
        }

        Values rated(@Nullable Double stars) {
            return stars == null ? this : new Values(counts, opinions, stars);
        }
    }

    static Known of(UUID id, ReadMention read) {
        return of(id, read, read.understood().sentiment());
    }

    /// @param model the mood that the model read; null if it was not read
    private static Known of(UUID id, ReadMention read, @Nullable Sentiment model) {
        return new Known(
                id,
                Identity.of(read),
                Values.of(read.mention(), model),
                read.mention().particulars().observedAt());
    }

    /// This mention after a repeat. An older repeat changes no value.
    Known refreshed(ReadMention repeat) {
        Known other = of(id, repeat, null);
        boolean older = isOlder(other);
        Values newer = older ? values : other.values.over(values);
        return new Known(
                id,
                identity.adopting(other.identity),
                isEdition(other) ? newer.rated(other.values.rating) : newer,
                (older || other.observedAt == null) ? observedAt : other.observedAt);
    }

    /// With the mood that the model read in another text.
    Known reread(@Nullable Sentiment model) {
        Opinions opinions = values.opinions().read(model);
        return new Known(
                id, identity, new Values(values.counts(), opinions, values.rating()), observedAt);
    }

    boolean isOlder(ReadMention repeat) {
        return isOlder(of(id, repeat, null));
    }

    boolean isEdition(ReadMention repeat) {
        return isEdition(of(id, repeat, null));
    }

    /// True if the repeat may be a later edition: the same post by its id, not only by an address,
    /// which may be that of a thread, and not observed before. Where the source said when it had
    /// the text, a repeat has to say it, too.
    private boolean isEdition(Known repeat) {
        boolean isSame =
                identity.externalId() != null
                        && identity.externalId().equals(repeat.identity.externalId())
                        && identity.source() == repeat.identity.source();
        boolean saysWhen = observedAt == null || repeat.observedAt != null;
        return isSame && saysWhen && !isOlder(repeat);
    }

    private boolean isOlder(Known repeat) {
        return (observedAt != null && repeat.observedAt != null)
                ? repeat.observedAt.isBefore(observedAt)
                : repeat.values.counts().areOlderThan(values.counts());
    }
}
