package org.exotrace.web;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request. The address stands as it was sent, still encoded, so that nobody writes lines of their own. */
final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.exotrace.access");

    void answered(Context context, float milliseconds) {
        String query = context.queryString();
        LOG.info("{} {} {}{} {} {} B {} ms", context.ip(), context.method(), context.req().getRequestURI(),
                query == null ? "" : "?" + query, context.statusCode(), bytes(context), Math.round(milliseconds * 10) / 10.0);
    }

    private static String bytes(Context context) {
        String length = context.res().getHeader("Content-Length");
        return length == null ? "-" : length;
    }
}
