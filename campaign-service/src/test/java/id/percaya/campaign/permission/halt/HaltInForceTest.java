package id.percaya.campaign.permission.halt;

import static id.percaya.campaign.publishing.publication.PublicationFixtures.CONSENT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STATEMENT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Scope;
import id.percaya.campaign.naming.NamedCodes;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The story is about liposuction by dr-r in Kemang, and its text names botox.
class HaltInForceTest {

    private static final HaltReference HALT = new HaltReference(new UUID(7, 7), null);
    private static final NamedCodes BOTOX = NamedCodes.of("botox", null, null);

    @Test
    void an_exempt_content_or_kind_passes() {
        ContentVersion story = STORY.piece();
        assertThat(isCovered(new Exemptions(Set.of(story.contentId()), Set.of()))).isFalse();
        assertThat(isCovered(new Exemptions(Set.of(), Set.of(story.kind())))).isFalse();
        assertThat(isCovered(new Exemptions(Set.of(CONSENT), Set.of(Kind.ARTICLE)))).isTrue();
    }

    private static boolean isCovered(Exemptions exemptions) {
        return new HaltInForce(HALT, Scope.ALL, exemptions)
                .covers(STORY.piece(), Channel.INSTAGRAM);
    }

    @Test
    void a_halt_suspects_content_that_names_its_code_where_all_else_matches() {
        assertThat(suspects(new Scope(null, "botox", null, null))).isTrue();
        assertThat(suspects(new Scope("melati-kemang", "botox", "dr-r", null))).isTrue();
        assertThat(suspects(new Scope("melati-bogor", "botox", null, null))).isFalse();
        assertThat(suspects(new Scope(null, "botox", null, null, null, Channel.X))).isFalse();
        assertThat(suspects(new Scope(null, "filler", null, null))).isFalse();
        assertThat(suspects(new Scope(null, "liposuction", null, null))).as("covered").isFalse();
    }

    @Test
    void no_halt_suspects_a_statement_or_an_exempt_content() {
        Scope botox = new Scope(null, "botox", null, null);
        HaltInForce halt = new HaltInForce(HALT, botox);
        HaltInForce exempting =
                new HaltInForce(
                        HALT, botox, new Exemptions(Set.of(STORY.piece().contentId()), Set.of()));
        assertThat(halt.suspects(STATEMENT.piece(), Channel.INSTAGRAM, BOTOX)).isFalse();
        assertThat(halt.missingIn(STATEMENT.piece(), Channel.INSTAGRAM)).isEqualTo(NamedCodes.NONE);
        assertThat(exempting.suspects(STORY.piece(), Channel.INSTAGRAM, BOTOX)).isFalse();
        assertThat(halt.missingIn(STORY.piece(), Channel.INSTAGRAM)).isEqualTo(BOTOX);
    }

    private static boolean suspects(Scope scope) {
        return new HaltInForce(HALT, scope).suspects(STORY.piece(), Channel.INSTAGRAM, BOTOX);
    }
}
