package id.percaya.listening.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.sources.source.SourceCommand.ActivateSource;
import id.percaya.listening.sources.source.SourceCommand.HaltSource;
import id.percaya.listening.sources.source.SourceCommand.NoteRecovery;
import id.percaya.listening.sources.source.SourceCommand.NoteStall;
import id.percaya.listening.sources.source.SourceCommand.PauseSource;
import id.percaya.listening.sources.source.SourceCommand.RegisterSource;
import id.percaya.listening.sources.source.SourceCommand.RemoveSource;
import id.percaya.listening.sources.source.SourceCommand.ResumeSource;
import id.percaya.listening.sources.source.SourceCommand.ReviseSource;
import id.percaya.listening.sources.source.SourceCommand.SetSourceSecret;
import id.percaya.listening.sources.source.SourceEvent.SourceActivated;
import id.percaya.listening.sources.source.SourceEvent.SourceHalted;
import id.percaya.listening.sources.source.SourceEvent.SourcePaused;
import id.percaya.listening.sources.source.SourceEvent.SourceRecovered;
import id.percaya.listening.sources.source.SourceEvent.SourceRegistered;
import id.percaya.listening.sources.source.SourceEvent.SourceRemoved;
import id.percaya.listening.sources.source.SourceEvent.SourceResumed;
import id.percaya.listening.sources.source.SourceEvent.SourceRevised;
import id.percaya.listening.sources.source.SourceEvent.SourceSecretSet;
import id.percaya.listening.sources.source.SourceEvent.SourceStalled;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceDeciderTest {

    private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-03-01T01:00:00Z");

    private static final SourceDefinition REVIEWS =
            definition("Ulasan", SourceKind.GOOGLE_REVIEWS, "accounts/1/locations/2");
    private static final SourceDefinition OTHER =
            definition("Ulasan", SourceKind.GOOGLE_REVIEWS, "accounts/1/locations/3");
    private static final SourceDefinition CHANNEL =
            definition("Kanal", SourceKind.YOUTUBE_COMMENTS, "UC1");

    private static final SourceRegistered REGISTERED = new SourceRegistered(REVIEWS);
    private static final SourceSecretSet SECRET = new SourceSecretSet(1);
    private static final SourceActivated ACTIVATED = new SourceActivated();
    private static final SourceStalled STALLED =
            new SourceStalled(SourceKind.GOOGLE_REVIEWS, BEFORE, AT);
    private static final SourceHalted HALTED =
            new SourceHalted(SourceKind.GOOGLE_REVIEWS, HaltReason.UNAUTHORISED, AT);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new SourceDecider(), SourceCommand.class, Source.class)
                .given()
                .given(REGISTERED)
                .given("signed in", REGISTERED, SECRET)
                .given(REGISTERED, SECRET, ACTIVATED)
                .given("stalled", REGISTERED, SECRET, ACTIVATED, STALLED)
                .given(REGISTERED, SECRET, ACTIVATED, new SourcePaused())
                .given(REGISTERED, SECRET, ACTIVATED, HALTED)
                .given(REGISTERED, new SourceRemoved())
                .when(new RegisterSource(REVIEWS))
                .when("same", new ReviseSource(REVIEWS))
                .when("other", new ReviseSource(OTHER))
                .when("kind", new ReviseSource(CHANNEL))
                .when(new SetSourceSecret())
                .when(new ActivateSource())
                .when(new PauseSource())
                .when(new ResumeSource())
                .when(new HaltSource(HaltReason.UNAUTHORISED, AT))
                .when(new NoteStall(BEFORE, AT))
                .when(new NoteRecovery(AT))
                .when(new RemoveSource())
                .then(
                        """
                        state             | RegisterSource   | ReviseSource same | ReviseSource other | ReviseSource kind | SetSourceSecret | ActivateSource        | PauseSource       | ResumeSource   | HaltSource   | NoteStall     | NoteRecovery    | RemoveSource
                        Absent            | SourceRegistered | SOURCE_ABSENT     | SOURCE_ABSENT      | SOURCE_ABSENT     | SOURCE_ABSENT   | SOURCE_ABSENT         | SOURCE_ABSENT     | SOURCE_ABSENT  | -            | -             | -               | SOURCE_ABSENT
                        Pending           | SOURCE_EXISTS    | -                 | SourceRevised      | SOURCE_KIND_FIXED | SourceSecretSet | SOURCE_SECRET_MISSING | SOURCE_NOT_ACTIVE | SOURCE_PENDING | -            | -             | -               | SourceRemoved
                        Pending signed in | SOURCE_EXISTS    | -                 | SourceRevised      | SOURCE_KIND_FIXED | SourceSecretSet | SourceActivated       | SOURCE_NOT_ACTIVE | SOURCE_PENDING | -            | -             | -               | SourceRemoved
                        Active            | SOURCE_EXISTS    | SOURCE_ACTIVE     | SOURCE_ACTIVE      | SOURCE_ACTIVE     | SourceSecretSet | -                     | SourcePaused      | -              | SourceHalted | SourceStalled | -               | SourceRemoved
                        Active stalled    | SOURCE_EXISTS    | SOURCE_ACTIVE     | SOURCE_ACTIVE      | SOURCE_ACTIVE     | SourceSecretSet | -                     | SourcePaused      | -              | SourceHalted | -             | SourceRecovered | SourceRemoved
                        Paused            | SOURCE_EXISTS    | -                 | SourceRevised      | SOURCE_KIND_FIXED | SourceSecretSet | SOURCE_NOT_PENDING    | -                 | SourceResumed  | -            | -             | -               | SourceRemoved
                        Halted            | SOURCE_EXISTS    | -                 | SourceRevised      | SOURCE_KIND_FIXED | SourceSecretSet | SOURCE_NOT_PENDING    | SOURCE_NOT_ACTIVE | SourceResumed  | -            | -             | -               | SourceRemoved
                        Removed           | SOURCE_EXISTS    | SOURCE_REMOVED    | SOURCE_REMOVED     | SOURCE_REMOVED    | SOURCE_REMOVED  | SOURCE_REMOVED        | SOURCE_REMOVED    | SOURCE_REMOVED | -            | -             | -               | -
                        """);
    }

    @Test
    void a_new_secret_has_the_next_version() {
        given(REGISTERED, SECRET).when(new SetSourceSecret()).then(new SourceSecretSet(2));
        given(REGISTERED, SECRET, ACTIVATED, HALTED)
                .when(new SetSourceSecret())
                .then(new SourceSecretSet(2));
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void a_kind_that_needs_a_secret_is_activated_with_it_only(SourceKind kind) {
        SourceRegistered registered = new SourceRegistered(definition("A", kind, "1"));
        Source source = new SourceDecider().fold(List.of(registered, ACTIVATED));
        assertThat(source).isInstanceOf(Source.Active.class);
        boolean needs =
                switch (kind.credential()) {
                    case NONE, TOKEN_IF_ANY -> false;
                    case TOKEN, RENEWABLE_TOKEN, APP -> true;
                };
        if (needs) {
            given(registered)
                    .when(new ActivateSource())
                    .thenRefused(SourceRefusal.SOURCE_SECRET_MISSING);
        } else {
            given(registered).when(new ActivateSource()).then(ACTIVATED);
        }
    }

    @Test
    void a_source_that_signs_in_with_nothing_takes_no_secret() {
        given(new SourceRegistered(definition("Berita", SourceKind.FEED, "1")))
                .when(new SetSourceSecret())
                .thenRefused(SourceRefusal.SOURCE_WITHOUT_SECRET);
    }

    @Test
    void a_stall_a_halt_and_a_recovery_say_what_happened_and_when() {
        given(REGISTERED, SECRET, ACTIVATED).when(new NoteStall(BEFORE, AT)).then(STALLED);
        given(REGISTERED, SECRET, ACTIVATED)
                .when(new HaltSource(HaltReason.UNAUTHORISED, AT))
                .then(HALTED);
        given(REGISTERED, SECRET, ACTIVATED, STALLED)
                .when(new NoteRecovery(AT))
                .then(new SourceRecovered(AT));
    }

    @Test
    void a_resumed_source_is_stalled_no_more() {
        Source source =
                new SourceDecider()
                        .fold(
                                List.of(
                                        REGISTERED,
                                        SECRET,
                                        ACTIVATED,
                                        STALLED,
                                        HALTED,
                                        new SourceRevised(OTHER),
                                        new SourceResumed()));
        assertThat(source).isEqualTo(new Source.Active(new Source.Setup(OTHER, 1), false));
    }

    @Test
    void a_source_without_a_definition_is_never_active() {
        for (SourceEvent event : List.of(ACTIVATED, SECRET, STALLED, HALTED)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new SourceDecider().fold(List.of(event)));
        }
    }

    private static SourceDefinition definition(String name, SourceKind kind, String account) {
        return new SourceDefinition(name, kind, null, account, null, Duration.ofMinutes(15));
    }

    private static Given<SourceCommand, Source, SourceEvent> given(SourceEvent... history) {
        return Given.given(new SourceDecider(), history);
    }
}
