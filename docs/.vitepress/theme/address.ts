/** The texts that the address of the page carries for the fields of a calculator. */
export function textsInAddress(calculator: string, fields: readonly string[]): Readonly<Record<string, string>> {
  const query = new URLSearchParams(window.location.search);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = query.get(`${calculator}.${field}`);
      return text === null ? [] : [[field, text]];
    }),
  );
}

/** The address of the page, with the texts of a calculator that are not the initial ones. */
export function addressWith(
  calculator: string,
  texts: Readonly<Record<string, string>>,
  initial: Readonly<Record<string, string>>,
): string {
  const address = new URL(window.location.href);
  for (const [field, text] of Object.entries(texts)) {
    if (text === initial[field]) address.searchParams.delete(`${calculator}.${field}`);
    else address.searchParams.set(`${calculator}.${field}`, text);
  }
  return address.href;
}
