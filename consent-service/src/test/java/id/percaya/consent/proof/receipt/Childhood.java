package id.percaya.consent.proof.receipt;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.evidence;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.officer;

import id.percaya.consent.Requests;
import id.percaya.consent.agreement.consent.ConsentBodies;
import id.percaya.consent.person.People;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// A child of ten and her mother, each with a name that is nowhere else.
///
/// @param mother the pseudonym under which she may sign
record Childhood(UUID id, String mother, List<String> secrets) {

    static Childhood registered() {
        String name = "Anak-" + UUID.randomUUID();
        String mother = "Ibu-" + UUID.randomUUID();
        String paper = "Akta-" + UUID.randomUUID();
        String born = LocalDate.now(ZoneOffset.UTC).minusYears(10).minusDays(40).toString();
        UUID child = Requests.registered(People.child(name, LocalDate.parse(born)));
        String substitute =
                People.addSubstitute("/v1/subjects/" + child, People.parent(mother, paper))
                        .statusCode(200)
                        .extract()
                        .path("substitutes[0].id");
        return new Childhood(child, substitute, List.of(name, mother, paper, born));
    }

    /// The address of a consent that she signed.
    String givenByMother() {
        String address = offered(consent(id, "PHOTO"));
        officer()
                .body(ConsentBodies.signatureByParent(UUID.fromString(mother), evidence(address)))
                .post(address + "/give")
                .then()
                .statusCode(200);
        return address;
    }
}
