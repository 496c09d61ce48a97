/**
 * The arguments that the properties of an object are: the named ones first, in their order, and all others as the options. Of
 * `values|strata` one is there.
 */
export function split<const Keys extends readonly string[]>(
  input: unknown,
  ...keys: Keys
): [...{ [Key in keyof Keys]: never }, never] {
  const given = Object(input) as Readonly<Record<string, unknown>>;
  const names = keys.map((key) => key.split('|').find((name) => name in given) ?? key);
  const others = Object.entries(given).filter(([key]) => !names.includes(key));
  const options = [
    ...others,
    ...(names.includes('strata') && keys.length === 1 && keys[0] !== 'strata' ? [['data', 'strata']] : []),
  ];
  return [...names.map((name) => given[name]), options.length === 0 ? undefined : Object.fromEntries(options)] as never;
}
