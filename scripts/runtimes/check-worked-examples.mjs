import { workedExamples } from './worked-examples.mjs';

/**
 * The worked examples that a runtime gets wrong, one line each.
 *
 * Takes the library, its sub-path `nps`, and the Decimal class of another copy of decimal.js.
 */
export function wrongExamples(clientele, nps, OtherDecimal) {
  const wrong = [];
  const offset = new Date(2024, 6, 1).getTimezoneOffset();
  if (offset !== 240) wrong.push(`time zone: expected that of New York, 240 minutes from UTC in summer, got ${offset}`);
  if (nps.npsScore !== clientele.npsScore) wrong.push('clientele/nps: expected the npsScore of clientele, got another');
  if (OtherDecimal === clientele.Decimal) wrong.push('decimal.js: expected another copy, got the same one');
  for (const [name, compute, expected] of workedExamples) {
    try {
      const actual = text(compute(clientele, OtherDecimal));
      if (actual !== text(expected)) wrong.push(`${name}: expected ${text(expected)}, got ${actual}`);
    } catch (error) {
      wrong.push(`${name}: threw ${error}`);
    }
  }
  return { examples: workedExamples.length, wrong };
}

function text(value) {
  return JSON.stringify(value, (_, part) =>
    isLostInJson(part) ? `${typeof part} ${Object.is(part, -0) ? '-0' : part}` : part,
  );
}

function isLostInJson(value) {
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0));
}
