package id.percaya.consent.proof.fhir;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Money;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.agreement.consent.ConsentCommand;
import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.EnterInError;
import id.percaya.consent.agreement.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.agreement.consent.ConsentCommand.OfferConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RefuseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RestrictConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.VoidConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.agreement.consent.ConsentEvidence;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.agreement.consent.VoidReason;
import id.percaya.consent.agreement.consent.Withdrawer;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.Capacity;
import id.percaya.consent.person.Relation;
import id.percaya.consent.person.SubjectStatus;
import id.percaya.consent.person.Substitute;
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

/// Random commands to one consent, in any order, with any values that the API accepts.
final class RandomConsent {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final PublishedForm FORM =
            new PublishedForm(
                    ConsentFixtures.FORM,
                    "rilis-media",
                    1,
                    EnumSet.allOf(Purpose.class),
                    EnumSet.allOf(Medium.class),
                    EnumSet.allOf(Channel.class),
                    12,
                    ConsentFixtures.PUBLISHED.controller(),
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

    /// A draft, usually signed, followed by random events.
    List<ConsentCommand> commands() {
        SubjectStatus standing = standing();
        List<ConsentCommand> commands = new ArrayList<>();
        commands.add(
                new DraftConsent(
                        subject,
                        terms,
                        null,
                        ConsentFixtures.FILLED,
                        FORM,
                        standing,
                        ConsentFixtures.FILLED));
        if (random.nextInt(6) > 0) {
            commands.add(new OfferConsent(ConsentFixtures.FILLED));
        }
        if (random.nextInt(10) == 0) {
            commands.add(new RefuseConsent(ConsentFixtures.NOW));
        }
        if (random.nextInt(6) > 0) {
            commands.add(give(standing));
        }
        if (random.nextInt(3) == 0) {
            commands.add(new RestrictConsent(some(terms.grants()), ConsentFixtures.NOW));
        }
        IntStream.range(0, random.nextInt(4)).forEach(_ -> commands.add(oneOf(later())));
        return commands;
    }

    private List<Supplier<ConsentCommand>> later() {
        return List.of(
                () -> new OfferConsent(ConsentFixtures.NOW),
                () -> new RefuseConsent(ConsentFixtures.NOW),
                () -> new RestrictConsent(some(terms.grants()), ConsentFixtures.NOW),
                () -> new LiftRestriction(evidence(), ConsentFixtures.NOW),
                () ->
                        new WithdrawConsent(
                                pick(Withdrawer.values()), "phone", null, ConsentFixtures.NOW),
                () -> new ExpireConsent(Terms.end(terms.grants()), Terms.end(terms.grants())),
                () -> new SupersedeConsent(id(), ConsentFixtures.NOW),
                () -> new VoidConsent(List.of(pick(VoidReason.values())), ConsentFixtures.NOW),
                () -> new EnterInError(ConsentFixtures.NOW),
                () -> new EraseConsent(ConsentFixtures.NOW));
    }

    private GiveConsent give(SubjectStatus standing) {
        Signer signer =
                switch (standing.capacity()) {
                    case ADULT -> Signer.subject();
                    case MINOR -> another(As.GUARDIAN);
                    case LACKS_CAPACITY, DECEASED -> another(As.SUBSTITUTE);
                };
        return new GiveConsent(
                signer,
                ConsentFixtures.SIGNED,
                true,
                evidence(),
                FORM,
                standing,
                ConsentFixtures.NOW);
    }

    private Signer another(As as) {
        return new Signer(as, substitute.id(), pick(Authority.values()), true);
    }

    private SubjectStatus standing() {
        return new SubjectStatus(
                subject,
                pick(Capacity.values()),
                null,
                List.of(substitute),
                false,
                ConsentFixtures.FILLED);
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
        Instant until = between(ConsentFixtures.NOW.plus(1, ChronoUnit.MICROS), LAST);
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

    private List<ConsentEvidence> evidence() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> new ConsentEvidence(id(), sha256(), pick(Method.values())))
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
