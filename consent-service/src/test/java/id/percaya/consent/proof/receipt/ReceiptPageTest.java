package id.percaya.consent.proof.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Medium;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.proof.receipt.Receipt.Event;
import id.percaya.consent.proof.receipt.Receipt.Notice;
import id.percaya.consent.proof.receipt.Receipt.Party;
import id.percaya.consent.proof.receipt.Receipt.Processing;
import id.percaya.consent.proof.receipt.Receipt.SigningKey;
import id.percaya.consent.proof.transparency.LogEntry;
import id.percaya.consent.proof.transparency.LoggedEvent;
import id.percaya.consent.proof.transparency.SignedTreeHead;
import id.percaya.consent.proof.transparency.TreeHead;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReceiptPageTest {

    private static final String NASTY = "<script>alert('x')</script>&\"";
    private static final UUID ID = new UUID(0, 1);

    private static Receipt nasty() {
        Party party = new Party(NASTY, NASTY, NASTY, NASTY, NASTY, NASTY, null);
        Party signer = new Party(NASTY, NASTY, NASTY, NASTY, NASTY, "GUARDIAN", Authority.PARENTAL);
        LogEntry entry =
                new LogEntry(NASTY, ID, 1, "consent-given", 2, ID, ConsentFixtures.NOW, "{}");
        LoggedEvent logged =
                new LoggedEvent(entry, NASTY, Hash.EMPTY, new InclusionProof(0, 1, List.of()));
        return new Receipt(
                Receipt.SCHEMA,
                ID,
                ID,
                new Processing(
                        new Notice(ID, NASTY, 1, NASTY),
                        NASTY,
                        List.of(
                                ReceiptPurpose.of(
                                        ConsentFixtures.grant(
                                                Medium.PHOTO,
                                                ConsentFixtures.SIGNED,
                                                ConsentFixtures.JUNE),
                                        party)),
                        null),
                List.of(party, signer),
                List.of(
                        new Event(
                                ConsentFixtures.NOW, Duration.ZERO, NASTY, NASTY, "GIVEN", logged)),
                new SignedTreeHead(new TreeHead(1, Hash.EMPTY, ConsentFixtures.NOW), NASTY),
                new SigningKey(NASTY, NASTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void shows_markup_in_a_text_as_text(String language) {
        String page = ReceiptPage.of(nasty(), language);

        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;");
    }
}
