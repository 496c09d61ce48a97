import { whole } from '../internal/reading/fields.ts';
import { parameters } from '../internal/reading/parse-input.ts';

/** The schema of an `AdvocacyCounts`. */
export const advocacyCountsSchema = parameters({
  referringPromoters: whole(),
  silentPromoters: whole(),
  referringOthers: whole(),
  silentOthers: whole(),
});
