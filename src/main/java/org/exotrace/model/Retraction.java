package org.exotrace.model;

/**
 * That a publication was taken back: what it found supports nothing any more.
 *
 * @param date   as ISO 8601
 * @param notice where that is said: DOI, PubMed number or address
 */
public record Retraction(String date, String notice) {}
