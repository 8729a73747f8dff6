package org.exotrace.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.json.Json;

/** What a tool found: fields that are always told, and items of lists, of which some may have to wait. For use by one thread. */
final class Found {

    /** Bytes of what is told behind the items. */
    private static final int ENDING = 160;

    private final String dataVersion;
    private final String page;
    private final List<String> lists;
    private final ObjectNode fields = Json.API.createObjectNode();
    private final List<Item> items = new ArrayList<>();
    private int total = -1;
    private int first;

    /** One item, and the list that it stands in. */
    private record Item(String list, JsonNode value) {}

    /**
     * @param answered by a resource, with the data version
     * @param page     that shows the same, without a slash in front
     * @param lists    the names of all lists
     */
    Found(JsonNode answered, String page, String... lists) {
        this.dataVersion = answered.path("data_version").asText();
        this.page = page;
        this.lists = List.of(lists);
    }

    /** An address with parameters. */
    static String address(String path, Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> it.getKey() + "=" + encoded(value))).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A field, where there is anything to say in it. */
    Found with(String field, JsonNode value) {
        if (!value.isNull() && !value.isMissingNode()) {
            fields.set(field, value);
        }
        return this;
    }

    void add(String list, JsonNode item) {
        items.add(new Item(list, item));
    }

    /** Where the items are some of more: these come before them, and so many are there. */
    Found of(int before, int all) {
        first = before;
        total = all;
        return this;
    }

    /** As many items as wanted that fit, and where the others are. */
    ObjectNode answer(Given given, int limit, String base) {
        given.checkCursor(dataVersion);
        ObjectNode answer = Json.API.createObjectNode().put("data_version", dataVersion).put("url", base + page);
        answer.setAll(fields);
        if (lists.isEmpty()) {
            return answer;
        }
        lists.forEach(answer::putArray);
        int all = total < 0 ? items.size() : total;
        int from = given.offset();
        int room = given.bytes() - Brief.bytes(answer) - ENDING;
        int next = from;
        while (next - first < items.size() && next - from < limit) {
            Item item = items.get(next - first);
            room -= Brief.bytes(item.value()) + 1;
            if (room < 0 && next > from) {
                break;
            }
            answer.withArray(item.list()).add(item.value());
            next++;
        }
        answer.put("total", all).put("shown", next - from);
        if (next < all) {
            answer.put("next_cursor", Given.cursor(next, dataVersion));
            if (room < 0) {
                answer.put("cut", "More would be over %d bytes; go on with next_cursor.".formatted(given.bytes()));
            }
        }
        return answer;
    }

}
