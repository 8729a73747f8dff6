package org.exotrace.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.support.Seeds;
import org.exotrace.web.LocalApi;
import org.exotrace.web.route.PathRoutes;

/** What the API answers to questions for paths of all that ships, as a file for tests that have no server. */
public final class PathAnswers {

    private static final long SEED = 21;
    private static final int PAIRS = 48;

    private PathAnswers() {}

    /** An answer a pair; together they have some hundreds of paths, documented and assembled. */
    public static void write(Path file) throws IOException {
        LocalApi api = new LocalApi(Seeds.Shipped.CATALOGUE, List.of(new PathRoutes()));
        ArrayNode answers = Json.API.createArrayNode();
        for (List<String> pair : pairs(api, PAIRS)) {
            answers.add(ask(api, pair));
        }
        Files.createDirectories(file.getParent());
        Json.API.writeValue(file.toFile(), answers);
    }

    /** Pairs of a fixed seed between which there are paths, from what takes part in one statement to an effect of another. */
    public static List<List<String>> pairs(LocalApi api, int number) {
        Random random = new Random(SEED);
        List<String> starts = ids(Role.SOURCE, Role.VESICLE, Role.CARGO);
        List<String> ends = ids(Role.EFFECT, Role.TARGET);
        List<List<String>> pairs = new ArrayList<>();
        while (pairs.size() < number) {
            List<String> pair = List.of(any(starts, random), any(ends, random));
            if (!pair.get(0).equals(pair.get(1)) && !pairs.contains(pair) && ask(api, pair).path("shown").asInt() > 0) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static JsonNode ask(LocalApi api, List<String> pair) {
        return api.get("/paths", Map.of(), Map.of("from", List.of(pair.get(0)), "to", List.of(pair.get(1)), "k", List.of("20")));
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** In the order of the seeds, each once. */
    private static List<String> ids(Role... roles) {
        return Seeds.Shipped.DATA.statements().stream().flatMap(it -> it.participants().stream())
                .filter(it -> Stream.of(roles).anyMatch(role -> role == it.role())).map(Participant::entity).distinct().toList();
    }
}
