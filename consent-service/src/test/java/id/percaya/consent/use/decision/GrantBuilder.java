package id.percaya.consent.use.decision;

import static id.percaya.consent.use.decision.QuestionBuilder.JUNE;
import static id.percaya.consent.use.decision.QuestionBuilder.MAY;
import static id.percaya.consent.use.decision.QuestionBuilder.SITI;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.use.decision.ConsentGrant.End;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds a grant. Default: Siti's photo, recognisable, for marketing on Instagram, worldwide, for
/// the whole of May.
final class GrantBuilder {

    private final UUID id;
    private UUID subject = SITI;
    private Medium medium = Medium.PHOTO;
    private Identifiability identifiability = Identifiability.IDENTIFIABLE;
    private List<Asset> assets = List.of();
    private String territory = Grant.WORLD;
    private Instant from = MAY;
    private Instant until = JUNE;
    private Instant signed = MAY;
    private boolean paid;
    private @Nullable End end;
    private @Nullable Instant capacityLostAt;

    GrantBuilder(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    GrantBuilder of(UUID person) {
        subject = person;
        return this;
    }

    GrantBuilder medium(Medium another) {
        medium = another;
        return this;
    }

    GrantBuilder identifiability(Identifiability most) {
        identifiability = most;
        return this;
    }

    GrantBuilder about(Asset only) {
        assets = List.of(only);
        return this;
    }

    GrantBuilder territory(String another) {
        territory = another;
        return this;
    }

    GrantBuilder from(Instant first) {
        from = first;
        return this;
    }

    GrantBuilder until(Instant last) {
        until = last;
        return this;
    }

    GrantBuilder signed(Instant at) {
        signed = at;
        return from(at);
    }

    GrantBuilder paid() {
        paid = true;
        return this;
    }

    GrantBuilder ended(DecisionReason as, Instant at) {
        end = new End(as, at);
        return this;
    }

    GrantBuilder capacityLost(Instant at) {
        capacityLostAt = at;
        return this;
    }

    ConsentGrant build() {
        Grant grant =
                new Grant(
                        Purpose.MARKETING,
                        Channel.INSTAGRAM,
                        medium,
                        identifiability,
                        assets,
                        territory,
                        from,
                        until);
        return new ConsentGrant(id, 1, subject, grant, paid, signed, end, capacityLostAt);
    }
}
