package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.Requests.officer;

import id.percaya.consent.Patience;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/// Waits for the asynchronous states of placements and withdrawals.
final class AwaitedStates {

    private AwaitedStates() {}

    static String withdrawal(UUID consent) {
        return "/v1/withdrawals/" + TakedownCaseId.of(consent).value();
    }

    static String placement(UUID id) {
        return "/v1/placements/" + id;
    }

    static ValidatableResponse awaited(String address, String state) {
        Patience.until(() -> state(address), state::equals);
        return officer().get(address).then().statusCode(200);
    }

    private static String state(String address) {
        var answer = officer().get(address);
        return answer.statusCode() == 200 ? answer.path("state") : "-";
    }
}
