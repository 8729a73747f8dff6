package org.exotrace.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** {@code /clients/}: the API from Python and from R, one file each, of the very version of the server that answers. */
final class Clients {

    void addTo(JavalinConfig config) {
        add(config, "exotrace.py", "text/x-python; charset=utf-8");
        add(config, "exotrace.R", "text/plain; charset=utf-8");
    }

    private static void add(JavalinConfig config, String file, String type) {
        config.routes.get("/clients/" + file, context -> tell(context, file, type));
        config.routes.head("/clients/" + file, context -> tell(context, file, type));
    }

    private static void tell(Context context, String file, String type) throws IOException {
        try (InputStream in = Clients.class.getResourceAsStream("/clients/" + file)) {
            context.contentType(type).header("Cache-Control", "no-store").result(in.readAllBytes());
        }
    }
}
