package org.exotrace.bench;

import io.javalin.Javalin;

/** A Javalin with one address and nothing beside it: what no first answer can be quicker than. */
public final class BareServer {

    private BareServer() {}

    public static void main(String[] args) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/" + PackagedProgram.STATEMENT, context -> context.result(PackagedProgram.SIGN));
        }).start("127.0.0.1", 0);
        System.out.println("Exotrace: http://127.0.0.1:" + javalin.port() + "/");
    }
}
