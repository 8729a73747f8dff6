package org.exotrace.web;

import java.util.List;
import java.util.Locale;

/**
 * What the API answers at its own address: everything else that it has.
 *
 * @param description   as OpenAPI
 * @param documentation for people
 */
record Resources(String description, String documentation, List<Resource> resources) {

    /** @param path with the names of its parts in braces */
    record Resource(String method, String path, List<String> parameters) {}

    static Resources of(List<Api.Route> declared) {
        return new Resources(Api.BASE + "/openapi.json", "/docs", declared.stream()
                .map(it -> new Resource(it.method().toUpperCase(Locale.ROOT), Api.BASE + it.path(), it.parameters().stream().sorted().toList()))
                .toList());
    }
}
