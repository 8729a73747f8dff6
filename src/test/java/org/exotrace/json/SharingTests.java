package org.exotrace.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingTests {

    private record Thing(String id, List<String> parents) {}

    /** Read by nobody before this: what reads it is made then. */
    private record Other(String id) {}

    @Test
    void equalShortTextsAreOneObject() throws IOException {
        Thing thing = read("{\"id\":\"gene:CD274\",\"parents\":[\"gene:CD274\"]}", Thing.class);
        assertThat(thing.id()).isSameAs(thing.parents().get(0));
    }

    @Test
    void aReadingThatIsOverHoldsNoText() throws IOException {
        WeakReference<String> text = new WeakReference<>(read("{\"id\":\"read once\"}", Other.class).id());
        System.gc();
        assertThat(text.get()).isNull();
    }

    private static <T> T read(String json, Class<T> type) throws IOException {
        return new Sharing().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }
}
