package id.percaya.consent.proof.receipt;

import static id.percaya.consent.Requests.as;

import id.percaya.consent.Patience;
import id.percaya.consent.Requests;
import io.restassured.response.Response;

/// Gets a receipt as the privacy officer, waiting until the log contains every event.
final class GivenReceipt {

    private GivenReceipt() {}

    /// @param address of the consent
    static Response of(String address, String type) {
        return of(address, type, "id");
    }

    static Response of(String address, String type, String language) {
        return Patience.until(
                () ->
                        as("privacy-officer", Requests.TENANT)
                                .accept(type)
                                .queryParam("language", language)
                                .get(address + "/receipt"),
                answer -> answer.statusCode() != 503);
    }
}
