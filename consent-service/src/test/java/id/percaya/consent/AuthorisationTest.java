package id.percaya.consent;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.evidence;
import static id.percaya.consent.Requests.form;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.access.AuthorisationMatrix;
import id.percaya.kit.testing.access.TenantFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorisationTest extends AuthorisationMatrix {

    private static final String CONSENTS = "/v1/consents";

    @Override
    protected String own(String collection, TenantFixtures made) {
        return switch (collection) {
            case "/v1/release-forms" -> form().toString();
            case "/v1/subjects" -> registered().toString();
            case CONSENTS -> id(given(consent(registered(), "PHOTO")));
            case "/fhir/Consent" -> made.of(CONSENTS);
            case "/v1/evidence" -> evidence(CONSENTS + "/" + made.of(CONSENTS)).toString();
            case "/v1/withdrawals" -> withdrawal();
            default -> super.own(collection, made);
        };
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String withdrawal() {
        String consent = given(consent(registered(), "PHOTO"));
        withdraw(consent).statusCode(200);
        return Patience.until(() -> opened(id(consent)), Objects::nonNull);
    }

    private static String opened(String consent) {
        return officer()
                .get("/v1/withdrawals")
                .path("items.find { it.consentId == '" + consent + "' }?.id");
    }
}
