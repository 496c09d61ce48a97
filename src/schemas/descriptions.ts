import * as z from 'zod/mini';
import { ITERABLE } from '../internal/reading/elements.ts';

/** The kinds of schemas whose refusal describes what they take better than their type does. */
const SCALARS = ['number', 'string', 'custom', 'transform'];

/** What nothing accepts. */
const UNFIT = Symbol('unfit');

/** What a schema expects, in the words in which it refuses all else. */
export function refusalOf(schema: z.core.$ZodType): string {
  const { issues } = z.safeParse(schema, UNFIT).error as z.core.$ZodError;
  return expectedIn((issues[0] as z.core.$ZodIssue).message);
}

/** A description in the words of the refusals: of a value what it must be, of an object what must hold between its fields. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const { type } = schema._zod.def;
  const rules = rulesOf(schema);
  if (type === 'pipe') return sentence(rules.map(({ key, message }) => [...key, withoutReceived(message)].join(' ')));
  if (!SCALARS.includes(type)) return undefined;
  const refusal = refusalOf(schema);
  if (refusal === ITERABLE) return undefined;
  return sentence([refusal, ...rules.map(({ message }) => expectedIn(message))]);
}

function sentence(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : [...new Set(parts)].join('; ');
}

/** What the refinements of a schema say, and of which field. */
function rulesOf(schema: z.core.$ZodType) {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const { error, path, type } = check._zod.def as z.core.$ZodCustomDef;
    const input = (path ?? []).reduceRight<object>((value, key) => ({ [key]: value }), {});
    const message = type === 'custom' ? error?.({ code: 'custom', input } as z.core.$ZodRawIssue) : undefined;
    return typeof message === 'string' ? [{ key: path ?? [], message }] : [];
  });
}

/** Of a sentence such as `must be a rate from 0 to 1, got 2` the expectation. */
function expectedIn(message: string): string {
  return withoutReceived(message).replace(/^must be /, '');
}

function withoutReceived(message: string): string {
  return message.replace(/, got [^,]*$/, '');
}
