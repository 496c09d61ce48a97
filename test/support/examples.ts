import * as clientele from 'clientele';
import { expect } from 'vitest';
import { runCode } from './example-code.ts';

/** A piece of code from a document, with what it says of its results. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/).)*)\*\/\nexport (?:const|class|function) (\w+)/gs;

/** The `@example` blocks of the doc comments in a source file. */
export function examplesInSource(file: string, text: string): readonly Example[] {
  return [...text.matchAll(DOCUMENTED)].flatMap(([, comment = '', name]) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const start = lines.indexOf('@example');
    return start < 0 ? [] : [{ where: `${file}: ${name}`, code: lines.slice(start + 1).join('\n') }];
  });
}

/** The TypeScript blocks of a Markdown document. */
export function examplesInMarkdown(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => ({
    where: `${file}: block ${index + 1}`,
    code,
  }));
}

/** Runs an example and asserts every `expression; // => value` and `expression; // throws error` of it; returns how many. */
export function runExample({ code }: Pick<Example, 'code'>): number {
  let claims = 0;
  runCode(code, {
    equals: (actual, expected) => {
      claims += 1;
      expect(actual).toStrictEqual(expected);
    },
    throws: (call, expected) => {
      claims += 1;
      expect(call).toThrow(clientele.MetricsInputError);
      expect(call).toThrow(expected.replace('MetricsInputError: ', ''));
    },
  });
  return claims;
}
