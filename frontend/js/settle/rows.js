// A row of a file for each outcome.
export const rowsOf = answer =>
  [...(answer?.items ?? []), ...(answer?.read ?? [])].flatMap(one =>
    one.outcomes.map(outcome => ({
      id: one.id,
      kind: one.kind,
      question: one.question,
      change: one.experiment?.perturb ?? '',
      look_at: one.experiment?.readout ?? '',
      hold_against_it: one.experiment?.control ?? '',
      assume: outcome.assume,
      verdict_before: outcome.verdict_before.value,
      verdict_after: outcome.verdict_after.value,
      verdicts_changed: outcome.verdicts_changed,
      rungs_changed: outcome.rungs_changed,
      records: one.records.join(' '),
    })),
  );
