package id.percaya.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final UUID CAMPAIGN = UUID.fromString("0198c0de-0000-7000-8000-0000000000c2");
    private static final ContentTags ABOUT =
            new ContentTags("melati-kemang", Set.of("botox"), Set.of(), Set.of());

    /// The ids of crises' halts are derived from it. A halt that a crisis imposed before must not
    /// be imposed again when the crisis is heard again.
    @Test
    void the_text_of_a_scope_of_codes_is_as_it_was() {
        assertThat(new Scope("melati-kemang", null, "dr-r", null))
                .hasToString(
                        "Scope[facility=melati-kemang, procedure=null, practitioner=dr-r, topic=null]");
        assertThat(Scope.ALL)
                .hasToString("Scope[facility=null, procedure=null, practitioner=null, topic=null]");
    }

    @Test
    void scopes_that_differ_have_different_texts() {
        assertThat(Set.of(of(CAMPAIGN, null), of(null, Channel.X), of(CAMPAIGN, Channel.X)))
                .extracting(Scope::toString)
                .doesNotHaveDuplicates();
    }

    @Test
    void everything_named_must_match() {
        Scope both = new Scope(null, "botox", null, null, CAMPAIGN, Channel.X);
        assertThat(both.covers(ABOUT, CAMPAIGN, Channel.X)).isTrue();
        assertThat(both.covers(ABOUT, CAMPAIGN, Channel.TIKTOK)).isFalse();
        assertThat(both.covers(ABOUT, UUID.randomUUID(), Channel.X)).isFalse();
        assertThat(both.covers(ABOUT, null, Channel.X)).isFalse();
        assertThat(both.covers(ContentTags.facility("melati-kemang"), CAMPAIGN, Channel.X))
                .isFalse();
    }

    private static Scope of(@Nullable UUID campaign, @Nullable Channel channel) {
        return new Scope(null, null, null, null, campaign, channel);
    }
}
