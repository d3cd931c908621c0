package id.percaya.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.testing.InMemoryEventStore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandHandlerTest {

    private static final Tenant TENANT = new Tenant("klinik-melati");
    private static final StreamId STREAM = new StreamId("lamp", new UUID(7, 7));

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final CommandHandler<Boolean, Boolean, Switched> lamps =
            new CommandHandler<>(new Lamp(), EventTypes.of(Switched.class), store);

    sealed interface Switched {
        @EventName("lamp-switched")
        record LampSwitched(boolean on) implements Switched {}
    }

    /// A lamp that can be switched on and off.
    private static final class Lamp implements Decider<Boolean, Boolean, Switched> {
        @Override
        public Boolean initial() {
            return false;
        }

        @Override
        public List<Switched> decide(Boolean command, Boolean state) {
            return command.equals(state) ? List.of() : List.of(new Switched.LampSwitched(command));
        }

        @Override
        public Boolean evolve(Boolean state, Switched event) {
            return switch (event) {
                case Switched.LampSwitched(boolean on) -> on;
            };
        }
    }

    @Test
    void a_repeat_leaves_the_version_as_it_is() {
        assertThat(handle(true, asked())).isEqualTo(new Version(1));
        assertThat(handle(true, asked())).isEqualTo(new Version(1));
        assertThat(lamps.state(TENANT, STREAM)).isTrue();
    }

    @Test
    void a_stale_version_is_not_decided_on() {
        handle(true, asked());
        assertThatThrownBy(() -> handle(false, expecting(Set.of(new Version(7)))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> handle(false, expecting(Set.of())))
                .isInstanceOf(StaleVersion.class);
        assertThat(handle(false, expecting(Set.of(new Version(7), new Version(1)))))
                .isEqualTo(new Version(2));
    }

    private static CommandContext expecting(Set<Version> versions) {
        return new CommandContext(asked().metadata(), versions);
    }

    @Test
    void a_persons_command_keeps_the_correlation_id_of_the_first_event() {
        CommandContext first = asked();
        handle(true, first);
        handle(false, asked());
        assertThat(chains()).containsOnly(first.metadata().correlation());
    }

    @Test
    void a_consequence_keeps_the_correlation_id_and_names_the_latest_event() {
        CommandContext first = asked();
        handle(true, first);
        CommandContext within = store.call(TENANT, () -> lamps.contextCausedBy(STREAM, asked()));
        assertThat(within.metadata().correlation()).isEqualTo(first.metadata().correlation());
        assertThat(within.metadata().causation()).isEqualTo(last().id());
    }

    @Test
    void a_policys_command_keeps_the_correlation_id_of_its_trigger() {
        CommandContext first = asked();
        CommandContext reaction = context(UUID.randomUUID());
        handle(true, first);
        handle(false, reaction);
        assertThat(chains())
                .containsExactly(first.metadata().correlation(), reaction.metadata().correlation());
    }

    private Version handle(boolean on, CommandContext context) {
        return store.call(TENANT, () -> lamps.handle(STREAM, on, context));
    }

    private Recorded<Switched> last() {
        return store.call(TENANT, () -> store.read(TENANT, STREAM, EventTypes.of(Switched.class)))
                .getLast();
    }

    private List<UUID> chains() {
        return store
                .call(TENANT, () -> store.read(TENANT, STREAM, EventTypes.of(Switched.class)))
                .stream()
                .map(recorded -> recorded.metadata().correlation())
                .toList();
    }

    private static CommandContext asked() {
        return context(null);
    }

    private static CommandContext context(@Nullable UUID causation) {
        return CommandContext.of(
                new EventMetadata(TENANT, "someone", UUID.randomUUID(), causation, null));
    }
}
