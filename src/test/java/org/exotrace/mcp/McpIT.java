package org.exotrace.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.Test;

/** What an assistant is answered by tools: what the API answers, in few bytes. */
class McpIT {

    @Test
    void smoke() {
        System.err.println(Assistant.tools().toString().length());
        for (String[] it : new String[][] {{"find_statements", "{\"cargo\":\"PD-L1\",\"limit\":2}"}, {"get_statement", "{\"id\":\"E005\"}"},
            {"trace_paths", "{\"from\":\"PD-L1\",\"to\":\"T cell\",\"limit\":2}"}, {"what_breaks", "{\"block\":[\"GW4869\",\"anti-PD-1\"]}"}, {"find_contradictions", "{\"about\":\"PD-L1\",\"limit\":1}"},
            {"describe_graph", "{}"}}) {
            JsonNode found = Assistant.ask(it[0], it[1]);
            System.err.println(it[0] + " " + found.toString().length() + "\n" + found);
        }
        System.err.println(Assistant.refused("find_statements", "{\"cargo\":\"Tex\"}"));
        System.err.println(Assistant.refused("find_statements", "{\"cargo\":7, \"x\":1}"));
        System.err.println(Assistant.refused("get_statement", "{\"id\":\"XX\"}"));
    }
}
