package org.exotrace.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exotrace.json.Json;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;

/** What the API says of the shipped statements, as a file for tests that have no server. */
public final class StatementAnswers {

    private StatementAnswers() {}

    /** {@code items} as in the list, {@code statements} whole, and {@code shipped}: all that ship, whole. */
    public static void write(Path file) throws IOException {
        ObjectNode answers = Json.API.createObjectNode();
        ArrayNode items = answers.putArray("items");
        ArrayNode statements = answers.putArray("statements");
        for (Statement statement : Seeds.CATALOGUE.statements()) {
            items.addPOJO(StatementItem.of(Seeds.CATALOGUE, statement));
            statements.add(StatementView.of(Seeds.CATALOGUE, statement));
        }
        ArrayNode shipped = answers.putArray("shipped");
        for (Statement statement : Seeds.Shipped.DATA.statements()) {
            shipped.add(StatementView.of(Seeds.Shipped.CATALOGUE, statement));
        }
        Files.createDirectories(file.getParent());
        Json.API.writeValue(file.toFile(), answers);
    }
}
