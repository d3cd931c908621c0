package id.percaya.consent.fhir;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Money;
import id.percaya.consent.Purpose;
import id.percaya.consent.consent.Authority;
import id.percaya.consent.consent.ConsentCommand;
import id.percaya.consent.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.consent.ConsentCommand.EnterInError;
import id.percaya.consent.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.consent.ConsentCommand.OfferConsent;
import id.percaya.consent.consent.ConsentCommand.RefuseConsent;
import id.percaya.consent.consent.ConsentCommand.RestrictConsent;
import id.percaya.consent.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.consent.ConsentCommand.VoidConsent;
import id.percaya.consent.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.consent.Evidence;
import id.percaya.consent.consent.Papers;
import id.percaya.consent.consent.Signer;
import id.percaya.consent.consent.Signer.As;
import id.percaya.consent.consent.Terms;
import id.percaya.consent.consent.VoidReason;
import id.percaya.consent.consent.Withdrawer;
import id.percaya.consent.form.PublishedForm;
import id.percaya.consent.subject.Capacity;
import id.percaya.consent.subject.Relation;
import id.percaya.consent.subject.SubjectStanding;
import id.percaya.consent.subject.Substitute;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What people may ask of one consent, in any order and with anything that the API lets in.
final class RandomConsent {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final PublishedForm FORM =
            new PublishedForm(
                    Papers.FORM,
                    "rilis-media",
                    1,
                    EnumSet.allOf(Purpose.class),
                    EnumSet.allOf(Medium.class),
                    EnumSet.allOf(Channel.class),
                    12,
                    Papers.PUBLISHED.controller(),
                    Map.of("id", "b".repeat(64)));

    private final Random random;
    private final UUID subject;
    private final Substitute substitute;
    private final Terms terms;

    RandomConsent(Random random) {
        this.random = random;
        this.subject = id();
        this.substitute = new Substitute(id(), Relation.PARENT, "birth certificate");
        this.terms = new Terms(FORM.id(), "id", grants(), compensation());
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /// A draft, most often signed, and whatever came afterwards.
    List<ConsentCommand> commands() {
        SubjectStanding standing = standing();
        List<ConsentCommand> commands = new ArrayList<>();
        commands.add(
                new DraftConsent(
                        subject, terms, null, Papers.FILLED, FORM, standing, Papers.FILLED));
        if (random.nextInt(6) > 0) {
            commands.add(new OfferConsent(Papers.FILLED));
        }
        if (random.nextInt(10) == 0) {
            commands.add(new RefuseConsent(Papers.NOW));
        }
        if (random.nextInt(6) > 0) {
            commands.add(give(standing));
        }
        if (random.nextInt(3) == 0) {
            commands.add(new RestrictConsent(some(terms.grants()), Papers.NOW));
        }
        IntStream.range(0, random.nextInt(4)).forEach(_ -> commands.add(oneOf(later())));
        return commands;
    }

    private List<Supplier<ConsentCommand>> later() {
        return List.of(
                () -> new OfferConsent(Papers.NOW),
                () -> new RefuseConsent(Papers.NOW),
                () -> new RestrictConsent(some(terms.grants()), Papers.NOW),
                () -> new LiftRestriction(evidence(), Papers.NOW),
                () -> new WithdrawConsent(pick(Withdrawer.values()), "phone", null, Papers.NOW),
                () -> new ExpireConsent(Terms.end(terms.grants()), Terms.end(terms.grants())),
                () -> new SupersedeConsent(id(), Papers.NOW),
                () -> new VoidConsent(List.of(pick(VoidReason.values())), Papers.NOW),
                () -> new EnterInError(Papers.NOW),
                () -> new EraseConsent(Papers.NOW));
    }

    private GiveConsent give(SubjectStanding standing) {
        Signer signer =
                switch (standing.capacity()) {
                    case ADULT -> Signer.subject();
                    case MINOR -> another(As.GUARDIAN);
                    case LACKS_CAPACITY, DECEASED -> another(As.SUBSTITUTE);
                };
        return new GiveConsent(signer, Papers.SIGNED, true, evidence(), FORM, standing, Papers.NOW);
    }

    private Signer another(As as) {
        return new Signer(as, substitute.id(), pick(Authority.values()), true);
    }

    private SubjectStanding standing() {
        return new SubjectStanding(
                subject, pick(Capacity.values()), null, List.of(substitute), false, Papers.FILLED);
    }

    /// At most one of each use, so that none overlap.
    private List<Grant> grants() {
        List<Grant> grants = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            for (Channel channel : Channel.values()) {
                for (Medium medium : Medium.values()) {
                    grants.add(grant(purpose, channel, medium));
                }
            }
        }
        return some(grants);
    }

    private Grant grant(Purpose purpose, Channel channel, Medium medium) {
        Instant until = between(Papers.NOW.plus(1, ChronoUnit.MICROS), LAST);
        Instant from = random.nextInt(5) == 0 ? FIRST : between(FIRST, until);
        if (random.nextInt(5) == 0) {
            from = until.minus(1, ChronoUnit.MICROS);
        }
        return new Grant(
                purpose,
                channel,
                medium,
                pick(Identifiability.values()),
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> asset()).toList(),
                random.nextBoolean() ? Grant.WORLD : letters(2),
                from,
                until);
    }

    private Instant between(Instant first, Instant last) {
        long micros = first.until(last, ChronoUnit.MICROS);
        return first.plus(random.nextLong(micros), ChronoUnit.MICROS);
    }

    private Asset asset() {
        return new Asset(id(), sha256());
    }

    private List<Evidence> evidence() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> new Evidence(id(), sha256(), pick(Method.values())))
                .toList();
    }

    private @Nullable Money compensation() {
        return random.nextBoolean()
                ? null
                : new Money(
                        "%d.%02d"
                                .formatted(
                                        random.nextLong(1_000_000_000_000_000L),
                                        random.nextInt(100)),
                        letters(3));
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        IntStream.range(0, count).forEach(_ -> letters.append((char) ('A' + random.nextInt(26))));
        return letters.toString();
    }

    private String sha256() {
        return "%064x".formatted(random.nextLong() & Long.MAX_VALUE);
    }

    private <T> List<T> some(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int most = random.nextInt(20) == 0 ? shuffled.size() : Math.min(5, shuffled.size());
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(most)));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T oneOf(List<Supplier<T>> all) {
        return all.get(random.nextInt(all.size())).get();
    }
}
