import { whole } from '../internal/fields.ts';
import { parameters } from '../internal/parse-input.ts';

/** The schema of an `AdvocacyCounts`. */
export const advocacyCountsSchema = /* @__PURE__ */ parameters({
  referringPromoters: whole(),
  silentPromoters: whole(),
  referringOthers: whole(),
  silentOthers: whole(),
});
