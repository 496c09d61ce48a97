import { readdirSync, readFileSync } from 'node:fs';
import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import { examplesInMarkdown, examplesInSource, runExample } from './support/examples.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const sources = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);

const fromSources = sources.flatMap((file) => examplesInSource(file, read(file)));

const pages = readdirSync(new URL('../docs', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !/^(reference|\.vitepress)\b/.test(file))
  .map((file) => `docs/${file}`);

const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pages];

const fromDocuments = documents.flatMap((file) => examplesInMarkdown(file, read(file)));

describe('every example holds', () => {
  it.each([...fromSources, ...fromDocuments])('$where', (example) => {
    expect(runExample(example)).toBeGreaterThan(0);
  });

  it('and the README has some', () => {
    expect(fromDocuments.length).toBeGreaterThan(0);
  });
});

describe('every public name has an example in its doc comment', () => {
  const named = fromSources.map(({ where }) => where.split(': ')[1]);

  it.each(Object.keys(clientele).filter((name) => name !== 'Decimal'))('%s', (name) => {
    expect(named).toContain(name);
  });
});

describe('the doc comment of every function', () => {
  const functions = Object.keys(clientele).filter((name) => /^[a-z]/.test(name));

  it.each(functions)('%s names formula, unit and what it returns', (name) => {
    const comment = sources
      .flatMap((file) =>
        read(file)
          .split(new RegExp(`export function ${name}\\b`))
          .slice(0, -1),
      )
      .map((before) => before.slice(before.lastIndexOf('/**')))
      .find((text) => text.includes('- Formula: '));
    for (const part of ['- Formula: ', '- Unit: ', '@returns', '@example']) {
      expect(comment).toContain(part);
    }
  });
});
