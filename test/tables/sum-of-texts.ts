/** The exact sum of decimal texts, by whole numbers alone. */
export function sumOfTexts(texts: readonly string[]): string {
  const places = 20;
  let sum = 0n;
  for (const text of texts) {
    const [mantissa = '', exponent = '0'] = text.split('e');
    const [whole = '', decimals = ''] = mantissa.split('.');
    const zeros = places - decimals.length + Number(exponent);
    sum += BigInt(whole + decimals) * 10n ** BigInt(zeros);
  }
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}
