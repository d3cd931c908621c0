package id.percaya.consent.person;

import id.percaya.consent.Requests;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;

/// The requests about persons of the REST tests.
public final class People {

    private People() {}

    public static String adult() {
        return adult("Siti Contoh");
    }

    public static String adult(String name) {
        return """
        {"name": "%s", "birthDate": "1990-05-17", "contact": "siti@contoh.example", "capacity": "ADULT"}
        """
                .formatted(name);
    }

    public static String child() {
        return """
        {"name": "Adik Contoh", "birthDate": "%s", "capacity": "MINOR"}
        """
                .formatted(LocalDate.now(Age.CALENDAR).minusYears(12));
    }

    public static String parent() {
        return substitute("PARENT");
    }

    public static String substitute(String relation) {
        return """
        {"relation": "%s", "name": "Ibu Contoh", "authority": "Akta kelahiran 0042"}
        """
                .formatted(relation);
    }

    public static ValidatableResponse register(String person) {
        return Requests.officer().body(person).post("/v1/subjects").then();
    }

    /// Registers a person and returns the address.
    public static String registered(String person) {
        return register(person).statusCode(201).extract().header("Location");
    }

    public static ValidatableResponse addSubstitute(String address, String substitute) {
        return Requests.officer().body(substitute).post(address + "/add-substitute").then();
    }

    public static ValidatableResponse changeCapacity(String address, String capacity) {
        return Requests.officer()
                .body("{\"capacity\": \"" + capacity + "\"}")
                .post(address + "/change-capacity")
                .then();
    }

    public static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
