package id.percaya.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactJwsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.AZaz09_-"})
    void is_three_parts(String text) {
        assertThat(CompactJws.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a",
                "a.b",
                "a..c",
                ".b.c",
                "a.b.",
                "a.b.c.",
                "a.b.c.d",
                "a.b.c.d.e",
                "a.b.c=",
                "a.b.c+",
                "a.b.c/",
                "a b.c.d",
                "a.b.c\n",
                "ä.b.c",
                "a.b.\u0000"
            })
    void nothing_else_is_one(String text) {
        assertThat(CompactJws.isOne(text)).isFalse();
    }
}
