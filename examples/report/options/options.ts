import { parseArgs } from 'node:util';
import { InputProblem } from '../input-problem.ts';
import { readAssumptions } from './assumption-options.ts';
import type { Assumptions } from './assumptions.ts';
import { BUNDLED_OPTIONS } from './bundled.ts';
import { type Files, readFiles } from './file-options.ts';
import type { OptionTexts } from './option-values.ts';

const FILES = ['orders', 'ratings', 'spend', 'subscriptions', 'contracts'] as const;
const FLAG = { type: 'boolean' } as const;
const TEXT = { type: 'string' } as const;
const OPTIONS = {
  orders: TEXT,
  'orders-columns': TEXT,
  ratings: TEXT,
  'ratings-columns': TEXT,
  spend: TEXT,
  'spend-columns': TEXT,
  subscriptions: TEXT,
  'subscriptions-columns': TEXT,
  contracts: TEXT,
  'contracts-columns': TEXT,
  delimiter: TEXT,
  survey: TEXT,
  'nps-scale': TEXT,
  'csat-scale': TEXT,
  'ces-scale': TEXT,
  margin: TEXT,
  'discount-rate': TEXT,
  years: TEXT,
  'retention-rate': TEXT,
  'retention-cost': TEXT,
  lifespan: TEXT,
  'order-years': TEXT,
  'periods-per-year': TEXT,
  wages: TEXT,
  software: TEXT,
  'professional-services': TEXT,
  overheads: TEXT,
  currency: TEXT,
  top: TEXT,
  json: FLAG,
  help: FLAG,
} as const;

/** What the command line asks for. */
export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly isBundled: boolean;
  readonly files: Files;
  readonly assumptions: Assumptions;
}

/** Reads the command line; without a file it asks for a report on the bundled data. */
export function readOptions(args: readonly string[]): Options {
  const given = readTexts(args);
  const isBundled = FILES.every((file) => given[file] === undefined);
  if (isBundled && given.delimiter !== undefined) throw new InputProblem('--delimiter: needs a file');
  readFiles(given);
  const texts = isBundled ? { ...BUNDLED_OPTIONS, ...given } : given;
  return {
    help: given.help === true,
    json: given.json === true,
    isBundled,
    files: readFiles(texts),
    assumptions: readAssumptions(texts),
  };
}

function readTexts(args: readonly string[]): OptionTexts {
  try {
    const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, tokens: true });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) throw new InputProblem(`--${twice}: is given twice`);
    return values;
  } catch (error) {
    // Its messages go on to explain the use of dashes.
    throw error instanceof TypeError ? new InputProblem(`${firstSentence(error.message)}; see --help`) : error;
  }
}

function firstSentence(message: string): string {
  return message.split(/\.?\n|\. /)[0] ?? message;
}
