package org.exotrace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API against the API: routes, parameters, answers and problems. */
class OpenApiIT {

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> running = new TreeSet<>();
        TestServer.routes().forEach(it -> running.add(it.method() + " " + it.path()));
        assertThat(Described.operations().keySet()).isEqualTo(running);
    }

    @Test
    void describesTheParametersOfEveryRouteAndNoOther() {
        for (Api.Route route : TestServer.routes()) {
            Set<String> inQuery = new TreeSet<>();
            Set<String> inPath = new TreeSet<>();
            for (JsonNode parameter : Described.operations().get(route.method() + " " + route.path()).path("parameters")) {
                JsonNode it = Described.followed(parameter);
                (it.path("in").asText().equals("path") ? inPath : inQuery).add(it.path("name").asText());
            }
            assertThat(inQuery).as(route.path()).isEqualTo(new TreeSet<>(route.parameters()));
            assertThat(inPath).as(route.path()).containsExactlyInAnyOrderElementsOf(
                    Stream.of(route.path().split("/")).filter(it -> it.startsWith("{")).map(it -> it.replaceAll("[{}]", "")).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /health                         | /health
            /statements                     | /statements?limit=1000
            /statements/{id}                | /statements/G047
            /statements/{id}                | /statements/G064
            /statements/{id}/evidence       | /statements/G033/evidence
            /statements/{id}/evidence       | /statements/G095/evidence
            /citation                       | /citation
            /citation                       | /citation?statement=G047
            /entities                       | /entities
            /entities/{id}                  | /entities/PD-L1
            /entities/{id}/statements       | /entities/PD-L1/statements
            /entities/{id}/neighbours       | /entities/ves:tde/neighbours
            /search                         | /search?q=t
            /publications                   | /publications
            /publications                   | /publications?statement=G047
            /publications/{id}              | /publications/31
            /publications/{id}              | /publications/10.1038/s41586-018-0392-8
            /publications/{id}              | /publications/review
            /documents                      | /documents
            /documents/{id}                 | /documents/xie2023
            /themes                         | /themes
            /statements                     | /statements?species=mouse
            /statements                     | /statements?target=APC
            /conflicts                      | /conflicts
            /conflicts/{id}                 | /conflicts/R3.gene:PDCD1
            /aggregate                      | /aggregate?by=source,effect,setting&level=top
            /aggregate                      | /aggregate?by=source,theme&level=top&open=immune+cell&most=3,2
            /aggregate                      | /aggregate?by=source&group=cell:tumour-cell
            /aggregate                      | /aggregate?by=theme,document,dataset&species=mouse&limit=5&target=APC
            /compare                        | /compare?a=G047&b=G105
            /compare                        | /compare?by=disease&a=breast%20cancer&b=melanoma
            /paths                          | /paths?from=tumour%20cell-derived%20exosome&to=CD8%2B%20T%20cell
            /paths                          | /paths?from=PD-L1&to=tumour%20immune%20escape&detail=ids
            /paths                          | /paths?from=PD-L1&to=tumour%20immune%20escape&mode=documented&max_visits=1
            /paths                          | /paths?from=carboplatin&to=PD-L1
            /paths                          | /paths?from=tumour%20cell-derived%20exosome
            /paths                          | /paths?to=PD-L1&detail=ids
            /what-if                        | /what-if?block=PD-L1
            /what-if                        | /what-if?block=G047/1
            /what-if                        | /what-if?apply=GW4869
            /interventions                  | /interventions?effect=T-cell%20anti-tumour%20response&direction=decrease
            /queries                        | /queries
            /queries/{name}                 | /queries/hubs
            /queries/{name}                 | /queries/within_one_statement?symbol=CD274
            /open-questions                 | /open-questions?for=G047
            /open-questions                 | /open-questions?kind=joint&kind=rival&max_ms=500
            /data-versions                  | /data-versions
            /data-versions/{a}/diff/{b}     | /data-versions/PRESENT/diff/PRESENT
            """)
    void answersFitTheirSchemas(String route, String resource) {
        HttpResponse<String> answer = TestServer.get(resource.replace("PRESENT", DataVersion.brief(Seeds.CATALOGUE.dataVersion())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Described.fitsAnswer("get", route, 200, answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /paths/batch | {"pairs":[{"from":"PD-L1","to":"PD-1"},{"from":"PD-L1","to":"florbl"},{"from":"PD-1"},{}]} | 200
            /paths/batch | {"pairs":1} | 400
            /entities/resolve | {"items":["PD-L1",{"name":"PD-1","type":"protein","organism":"human"},"A2M","tex","florbl"]} | 200
            /entities/resolve | {"items":[1]} | 400
            /annotate    | {"items":["PD-L1",{"name":"TGFB1","log2fc":-1.5,"abundance":3,"p":0.04},"A2M","tex","florbl"],"context":{"species":["mouse"]}} | 200
            /annotate    | {"items":["PD-L1"],"assembled":false} | 200
            /annotate    | {"items":["PD-L1"],"context":{"source":"florbl"}} | 404
            /annotate    | {"item":[]} | 400
            /cypher      | {"query":"MATCH p = (:Vesicle)-[:CARRIES]->() RETURN p, 1.5 AS x, [null] AS y LIMIT 3"} | 200
            /cypher      | {"query":"CREATE (n)"} | 400
            /cypher      | []          | 400
            """)
    void answersToBodiesFitTheirSchemas(String route, String body, int status) {
        HttpResponse<String> answer = TestServer.post(route, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Described.fitsAnswer("post", route, status, answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /statements              | /statements?sourc=x                 | 400
            /statements              | /statements?source=florbl           | 404
            /statements              | /statements?format=xml              | 406
            /statements/{id}         | /statements/G999                    | 404
            /statements/{id}         | /statements/G047?format=csv         | 406
            /entities/{id}           | /entities/florbl                    | 404
            /publications            | /publications?statement=G999        | 404
            /publications/{id}       | /publications/75                    | 404
            /publications/{id}       | /publications/1                     | 404
            /documents/{id}          | /documents/lou2015                  | 404
            /conflicts/{id}          | /conflicts/R3.gene:PDCD             | 404
            /paths                   | /paths?k=1                          | 400
            /aggregate               | /aggregate?by=florbl                | 400
            /aggregate               | /aggregate?by=source&cargo=florbl   | 404
            /paths                   | /paths?from=PD-L1&to=PD-L1          | 400
            /what-if                 | /what-if                            | 400
            /queries/{name}          | /queries/none                       | 404
            /statements/{id}         | /statements/G047?data_version=0123456789ab | 404
            /themes                  | /themes?data_version=0123456789ab   | 404
            /statements              | /statements?data_version=florbl     | 400
            """)
    void problemsFitTheirSchemas(String route, String resource, int status) {
        HttpResponse<String> answer = TestServer.get(resource);
        assertThat(answer.statusCode()).isEqualTo(status);
        Described.fitsAnswer("get", route, status, answer);
    }
}
