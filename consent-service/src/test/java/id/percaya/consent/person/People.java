package id.percaya.consent.person;

import id.percaya.consent.RequestJson;
import id.percaya.consent.Requests;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;

/// The requests about persons of the REST tests.
public final class People {

    private static final LocalDate BORN_1990 = LocalDate.parse("1990-05-17");

    private People() {}

    public static String adult() {
        return adult("Siti Contoh");
    }

    public static String adult(String name) {
        return RequestJson.of(
                new RegisterSubjectRequest(name, BORN_1990, "siti@contoh.example", Capacity.ADULT));
    }

    public static String child() {
        return child("Adik Contoh", LocalDate.now(Age.CALENDAR).minusYears(12));
    }

    public static String child(String name, LocalDate birthDate) {
        return RequestJson.of(new RegisterSubjectRequest(name, birthDate, null, Capacity.MINOR));
    }

    public static String parent() {
        return substitute("PARENT");
    }

    public static String parent(String name, String authority) {
        return RequestJson.of(new AddSubstituteRequest(Relation.PARENT, name, authority));
    }

    public static String substitute(String relation) {
        return RequestJson.of(
                new AddSubstituteRequest(
                        Relation.valueOf(relation), "Ibu Contoh", "Akta kelahiran 0042"));
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
                .body(RequestJson.of(new ChangeCapacityRequest(Capacity.valueOf(capacity))))
                .post(address + "/change-capacity")
                .then();
    }

    public static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
