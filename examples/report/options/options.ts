import { parseArgs } from 'node:util';
import { InputProblem } from '../input-problem.ts';
import { OWN_FLAGS, OWN_OPTIONS, type OwnOptions, readOwnOptions } from '../own/own-options.ts';
import { readAssumptions } from './assumption-options.ts';
import type { Assumptions } from './assumptions.ts';
import { BUNDLED_OPTIONS } from './bundled.ts';
import { readDelimiter } from './delimiter-option.ts';
import { type Files, readFiles } from './file-options.ts';
import { type OptionTexts, textOption } from './option-values.ts';

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
  ...Object.fromEntries(OWN_OPTIONS.map((name) => [name, TEXT])),
  ...Object.fromEntries(OWN_FLAGS.map((name) => [name, FLAG])),
  json: FLAG,
  help: FLAG,
} as const;

/** What the command line asks for. */
export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly isBundled: boolean;
  readonly files: Files;
  readonly own: OwnOptions & { readonly paths: readonly string[] };
  readonly assumptions: Assumptions;
}

/** Reads the command line; without a file it asks for a report on the bundled data. */
export function readOptions(args: readonly string[]): Options {
  const { given, paths } = readTexts(args);
  const isBundled = paths.length === 0 && FILES.every((file) => given[file] === undefined);
  if (isBundled && given.delimiter !== undefined) throw new InputProblem('--delimiter: needs a file');
  const own = [...OWN_OPTIONS, ...OWN_FLAGS].find((name) => given[name] !== undefined && !isOfContracts(name, given));
  if (paths.length === 0 && own !== undefined) throw new InputProblem(`--${own}: needs a file without an option`);
  const forFiles = paths.length > 0 && given.ratings === undefined ? { ...given, survey: undefined } : given;
  readFiles(forFiles);
  const texts = isBundled ? { ...BUNDLED_OPTIONS, ...given } : given;
  const delimiter = textOption(given, 'delimiter');
  return {
    help: given.help === true,
    json: given.json === true,
    isBundled,
    files: readFiles(isBundled ? texts : forFiles),
    own: {
      ...readOwnOptions(
        { ...texts, currency: given.currency },
        delimiter === undefined ? undefined : readDelimiter(delimiter),
      ),
      paths,
    },
    assumptions: readAssumptions(texts),
  };
}

function readTexts(args: readonly string[]): { readonly given: OptionTexts; readonly paths: readonly string[] } {
  try {
    const { values, tokens, positionals } = parseArgs({
      args: withNegatives(args),
      options: OPTIONS,
      tokens: true,
      allowPositionals: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) throw new InputProblem(`--${twice}: is given twice`);
    return { given: values, paths: positionals };
  } catch (error) {
    // Its messages go on to explain the use of dashes.
    throw error instanceof TypeError ? new InputProblem(`${firstSentence(error.message)}; see --help`) : error;
  }
}

/** `--missing -99` as `--missing=-99`, which would else be taken for two options. */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    if (/^-\d/.test(arg) && before !== undefined && /^--[a-z-]+$/.test(before))
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** The day of the data makes sense with contracts of any form. */
function isOfContracts(name: string, given: OptionTexts): boolean {
  return name === 'as-of' && given.contracts !== undefined;
}

function firstSentence(message: string): string {
  return message.split(/\.?\n|\. /)[0] ?? message;
}
