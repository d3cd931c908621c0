package id.percaya.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantTest {

    private static final Instant MAY = Instant.parse("2027-05-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_grant_permits_only_the_channel_that_it_names(Channel channel) {
        Grant grant =
                new Grant(
                        Purpose.EDUCATION,
                        Channel.INSTAGRAM,
                        Medium.PHOTO,
                        Identifiability.IDENTIFIABLE,
                        Set.of(),
                        Grant.WORLD,
                        MAY,
                        MAY.plusSeconds(1));
        Use use =
                new Use(
                        Purpose.EDUCATION,
                        channel,
                        Medium.PHOTO,
                        Identifiability.IDENTIFIABLE,
                        "0".repeat(64),
                        null,
                        Set.of());

        assertThat(grant.permits(use, MAY)).isEqualTo(channel == Channel.INSTAGRAM);
    }
}
