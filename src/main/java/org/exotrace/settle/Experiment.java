package org.exotrace.settle;

/**
 * What one would do, in words.
 *
 * @param perturb what is taken away or given
 * @param readout what is looked at
 * @param control what is held against it
 * @param system  in what, as far as the statements say
 */
public record Experiment(String perturb, String readout, String control, TestSystem system) {}
