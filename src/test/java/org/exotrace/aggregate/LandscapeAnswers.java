package org.exotrace.aggregate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.answer.Format;
import org.exotrace.bench.GrownData;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.support.Seeds;
import org.exotrace.web.LocalApi;
import org.exotrace.web.route.AggregateRoutes;

/** What the API answers to the landscape of the page, as a file for tests that have no server. */
public final class LandscapeAnswers {

    private static final Map<String, String> QUESTION = Map.of("by", "source,cargo,target,effect", "effects", "primary",
            "level", "stated,top,stated,top", "limit", "400");

    private LandscapeAnswers() {}

    /** {@code shipped} as it opens, {@code open} with everything opened, {@code grown} of many statements. */
    public static void write(Path file) throws IOException {
        DataSet grown = GrownData.of(Seeds.Shipped.CATALOGUE, 3000, 7);
        ObjectNode answers = Json.API.createObjectNode();
        answers.set("shipped", Json.API.readTree(ask(Seeds.Shipped.CATALOGUE, "10,14,10,16")));
        answers.set("open", Json.API.readTree(ask(Seeds.Shipped.CATALOGUE, "40,56,40,64")));
        answers.set("grown", Json.API.readTree(ask(new Catalogue(grown, "custom", DataVersion.of(grown)), "10,14,10,16")));
        Files.createDirectories(file.getParent());
        Json.API.writeValue(file.toFile(), answers);
    }

    private static byte[] ask(Catalogue catalogue, String most) throws IOException {
        Map<String, List<String>> parameters = new HashMap<>();
        QUESTION.forEach((name, value) -> parameters.put(name, List.of(value)));
        parameters.put("most", List.of(most));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LocalApi(catalogue, List.of(new AggregateRoutes())).write("/aggregate", parameters, Format.JSON, out);
        return out.toByteArray();
    }
}
