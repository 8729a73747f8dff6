package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTests {

    private static final List<String> OFFERED = List.of("application/json", "text/tab-separated-values", "text/csv", "application/x-ndjson");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                        | application/json
            ''                                          | application/json
            ;                                           | application/json
            ,                                           | application/json
            */*                                         | application/json
            text/*                                      | text/tab-separated-values
            TEXT/CSV; charset=utf-8                     | text/csv
            */*, text/csv                               | text/csv
            application/json;q=0.2, text/csv;q=0.9      | text/csv
            text/csv;q=0.2, */*;q=0.1                   | text/csv
            text/html, application/xml;q=0.9, */*;q=0.8 | application/json
            application/xml                             | none
            text/csv;q=0, application/xml               | none
            text/csv;q=0                                | none
            */*;q=0                                     | none
            application/json;q=0, */*                   | text/tab-separated-values
            text/*;q=0.0, application/json;q=0, */*     | application/x-ndjson
            */*;q=0, text/csv                           | text/csv
            "                                           | application/json
            text/csv;charset="                          | application/json
            """)
    void theTypeThatTheClientWantsMostIsGiven(String header, String best) {
        assertThat(Accepted.best(header, OFFERED).orElse("none")).isEqualTo(best);
    }
}
