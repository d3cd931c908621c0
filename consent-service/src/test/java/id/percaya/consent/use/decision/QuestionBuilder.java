package id.percaya.consent.use.decision;

import static java.util.stream.Collectors.groupingBy;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Builds a question. Default: Siti's picture, recognisable, worldwide, in the middle of May.
record QuestionBuilder(
        List<UUID> shown,
        Asset asset,
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        String territory,
        Instant at) {

    static final UUID SITI = new UUID(1, 1);
    static final UUID BUDI = new UUID(1, 2);
    static final Asset PICTURE = new Asset(new UUID(2, 1), "a".repeat(64));
    static final Asset CUT = new Asset(new UUID(2, 1), "b".repeat(64));
    static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    static final Instant MID_MAY = Instant.parse("2026-05-15T00:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    QuestionBuilder() {
        this(
                List.of(SITI),
                PICTURE,
                Purpose.MARKETING,
                Channel.INSTAGRAM,
                Medium.PHOTO,
                Identifiability.IDENTIFIABLE,
                Grant.WORLD,
                MID_MAY);
    }

    static GrantBuilder consent(int number) {
        return new GrantBuilder(new UUID(0, number));
    }

    QuestionBuilder showing(UUID... persons) {
        return new QuestionBuilder(
                List.of(persons), asset, purpose, channel, medium, identifiability, territory, at);
    }

    QuestionBuilder of(Asset another) {
        return new QuestionBuilder(
                shown, another, purpose, channel, medium, identifiability, territory, at);
    }

    QuestionBuilder purpose(Purpose another) {
        return new QuestionBuilder(
                shown, asset, another, channel, medium, identifiability, territory, at);
    }

    QuestionBuilder channel(Channel another) {
        return new QuestionBuilder(
                shown, asset, purpose, another, medium, identifiability, territory, at);
    }

    QuestionBuilder medium(Medium another) {
        return new QuestionBuilder(
                shown, asset, purpose, channel, another, identifiability, territory, at);
    }

    QuestionBuilder hidden() {
        return new QuestionBuilder(
                shown, asset, purpose, channel, medium, Identifiability.MASKED, territory, at);
    }

    QuestionBuilder territory(String another) {
        return new QuestionBuilder(
                shown, asset, purpose, channel, medium, identifiability, another, at);
    }

    QuestionBuilder at(Instant another) {
        return new QuestionBuilder(
                shown, asset, purpose, channel, medium, identifiability, territory, another);
    }

    Question question() {
        return new Question(
                new LinkedHashSet<>(shown),
                asset,
                purpose,
                channel,
                medium,
                identifiability,
                territory,
                at,
                null);
    }

    Decision decide(ConsentGrant... grants) {
        return Decision.on(
                question(), Arrays.stream(grants).collect(groupingBy(ConsentGrant::subjectId)));
    }
}
