package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exotrace.config.Access;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadTests {

    private static final String PAGE = "<head><title>Exotrace</title></head>";

    @Test
    void namesTheAddressAndAPictureWhereOthersFindTheServer() {
        assertThat(head("https://exotrace.example.org", null)).contains("property=\"og:title\"",
                "property=\"og:url\" content=\"https://exotrace.example.org/statement/G047\"",
                "property=\"og:image\" content=\"https://exotrace.example.org/docs/share.png\"").endsWith("<title>Exotrace</title></head>");
        assertThat(HeadTests.class.getResource(Head.PICTURE)).isNotNull();
    }

    @Test
    void saysWhereToWriteWithoutLeavingItsMark() {
        assertThat(head(null, "https://example.org/issues/new?labels=a&template=b"))
                .contains("<meta name=\"exotrace-contribute\" content=\"https://example.org/issues/new?labels=a&amp;template=b\">")
                .doesNotContain("og:");
    }

    @Test
    void addsNothingWhereNothingIsGiven() {
        assertThat(head(null, null)).isEqualTo(PAGE);
    }

    private static String head(@Nullable String publicUrl, @Nullable String contributeUrl) {
        Access access = new Access(false, List.of(), List.of(), publicUrl, null, contributeUrl);
        return new String(new Head(access).of(PAGE.getBytes(StandardCharsets.UTF_8), "/statement/G047"), StandardCharsets.UTF_8);
    }
}
