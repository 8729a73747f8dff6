package org.exotrace.model;

/** What statements are filed under; a theme is whatever the data sets list. */
public record Theme(String name, String says, String dataset) {

    public Theme {
        dataset = dataset == null ? SetInfo.OWN : dataset;
    }
}
