package id.percaya.consent.decision;

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

/// A question as tests ask it: Siti's picture, recognisable, anywhere, in the middle of May.
record Use(
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

    Use() {
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

    Use showing(UUID... persons) {
        return new Use(
                List.of(persons), asset, purpose, channel, medium, identifiability, territory, at);
    }

    Use of(Asset another) {
        return new Use(shown, another, purpose, channel, medium, identifiability, territory, at);
    }

    Use purpose(Purpose another) {
        return new Use(shown, asset, another, channel, medium, identifiability, territory, at);
    }

    Use channel(Channel another) {
        return new Use(shown, asset, purpose, another, medium, identifiability, territory, at);
    }

    Use medium(Medium another) {
        return new Use(shown, asset, purpose, channel, another, identifiability, territory, at);
    }

    Use hidden() {
        return new Use(
                shown, asset, purpose, channel, medium, Identifiability.MASKED, territory, at);
    }

    Use territory(String another) {
        return new Use(shown, asset, purpose, channel, medium, identifiability, another, at);
    }

    Use at(Instant another) {
        return new Use(shown, asset, purpose, channel, medium, identifiability, territory, another);
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
