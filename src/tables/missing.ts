/** Whether a value stands for none. */
export type IsMissing = (value: unknown) => boolean;

/** `null`, `undefined`, blank text, and what a declaration says besides. */
export function missingValues(words: readonly (string | number)[] = []): IsMissing {
  const texts = new Set(words.map((word) => String(word).trim()));
  return (value) => {
    if (value === undefined || value === null || value === '') return true;
    if (typeof value === 'string') {
      const text = value.trim();
      return text === '' || texts.has(text);
    }
    return texts.size > 0 && (typeof value === 'number' || typeof value === 'bigint') && texts.has(String(value));
  };
}
