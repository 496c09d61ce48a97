import { difference, figures } from './figures.mjs';
import { hostExamples } from './host-examples.mjs';

/**
 * The figures and examples that a runtime gets wrong, one line each.
 *
 * Takes the library, its sub-path `nps`, and the Decimal class of another copy of decimal.js.
 */
export function wrongFigures(clientele, nps, OtherDecimal) {
  const wrong = [];
  const offset = new Date(2024, 6, 1).getTimezoneOffset();
  if (offset !== 240) wrong.push(`time zone: expected that of New York, 240 minutes from UTC in summer, got ${offset}`);
  if (nps.npsScore !== clientele.npsScore) wrong.push('clientele/nps: expected the npsScore of clientele, got another');
  if (OtherDecimal === clientele.Decimal) wrong.push('decimal.js: expected another copy, got the same one');
  const checks = [
    ...hostExamples.map(([name, compute, result]) => [name, () => compute(clientele, OtherDecimal), { result }]),
    ...figures.flatMap(([name, known]) => [
      ...known.figures.map((figure) => [name, () => clientele[name](...figure.input), figure]),
      ...(known.refused ?? []).map(([input, message]) => [
        name,
        () => refusal(clientele, () => clientele[name](...input)),
        { result: message },
      ]),
    ]),
  ];
  for (const [name, compute, figure] of checks) {
    try {
      const found = difference(compute(), figure);
      if (found !== undefined) wrong.push(`${name}: ${found} (${figure.source ?? 'here'})`);
    } catch (error) {
      wrong.push(`${name}: threw ${error}`);
    }
  }
  return { figures: checks.length, wrong };
}

function refusal({ MetricsInputError }, compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof MetricsInputError) return error.message;
    throw error;
  }
}
