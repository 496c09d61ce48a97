/** The arguments that the properties of an object are: the named ones first, in their order, and all others as the options. */
export function split<const Keys extends readonly string[]>(
  input: unknown,
  ...keys: Keys
): [...{ [Key in keyof Keys]: never }, never] {
  const given = Object(input) as Readonly<Record<string, unknown>>;
  const others = Object.entries(given).filter(([key]) => !keys.includes(key));
  const data = keys.flatMap((key) => key.split('|')).filter((key, _, all) => all.length === 1 || key in given);
  return [...data.map((key) => given[key]), others.length === 0 ? undefined : Object.fromEntries(others)] as never;
}
