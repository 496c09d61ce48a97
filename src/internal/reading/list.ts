import * as z from '../zod.ts';
import { isArray } from './elements.ts';
import { mustBe, UNREADABLE } from './refuse.ts';

/** Copies a short array, or what `split` makes one of, by reading each element once; holes become `undefined`. */
export function shortList(most: number, expected: string, split = (input: unknown) => input) {
  return z.transform((input: unknown, context: z.core.ParsePayload): unknown => {
    let index = 0;
    const copy: unknown[] = [];
    try {
      const list = split(input);
      if (!isArray(list) || list.length > most) {
        context.issues.push({ code: 'custom', message: mustBe(expected, input), input });
        return z.NEVER;
      }
      for (; index < list.length; index += 1) copy.push(list[index]);
    } catch {
      context.issues.push({ code: 'custom', path: [index], message: UNREADABLE, input });
    }
    return copy;
  });
}
