package id.percaya.campaign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.media.TransferPlaces.Place;
import id.percaya.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TransferPlacesTest {

    private final TransferPlaces places = new TransferPlaces(1);

    @Test
    void whoever_finds_no_place_is_told_to_come_again() {
        Place _ = places.take();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(places::take)
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(503));
    }

    @Test
    void a_place_is_free_once_however_often_it_is_left() {
        Place first = places.take();
        first.close();
        first.close();
        Place _ = places.take();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(places::take);
    }
}
