package org.exotrace.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.exotrace.projection.Arrow;

/** Three words a line: node, relation, node. It carries nothing else, so that what is not so is left out. */
final class Sif {

    private Sif() {}

    static void write(Selection selection, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Arrow it : selection.arrows()) {
            if (!it.denied()) {
                text.write("%s\t%s\t%s\n".formatted(it.source(), it.relation().replace(' ', '_'), it.target()));
            }
        }
        text.flush();
    }
}
