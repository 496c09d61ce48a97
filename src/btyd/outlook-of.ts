import { refuseTooLarge } from '../internal/exact/ratio.ts';
import { anyOf } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { discreteOutlook } from './discrete-outlook.ts';
import { exponentialOutlook } from './exponential-outlook.ts';
import { geometricOutlook } from './geometric-outlook.ts';
import { MOST_OPPORTUNITIES, type OpportunityHistory, opportunityHistorySchema } from './opportunity-history.ts';
import type { Outlook } from './outlook.ts';
import { type PurchaseHistory, purchaseHistorySchema } from './purchase-history.ts';
import type { PurchaseModel } from './purchase-model.ts';

/** A history of either form, with 0 for what it lacks. */
export type AnyHistory = PurchaseHistory & OpportunityHistory;

/** The history of a customer who has just come. */
export const NEW_CUSTOMER: AnyHistory = { frequency: 0, recency: 0, T: 0, opportunities: 0 };

/** What a model expects of a customer with a history. */
export function outlookOf(model: PurchaseModel, history: AnyHistory): Outlook {
  const { frequency } = history;
  switch (model.kind) {
    case 'bg-nbd':
      return geometricOutlook(model.parameters, history, frequency);
    case 'mbg-nbd':
      return geometricOutlook(model.parameters, history, frequency + 1);
    case 'pareto-nbd':
      return exponentialOutlook(model.parameters, history);
    case 'bg-bb':
      return discreteOutlook(model.parameters, history);
  }
}

/** The model with other values of its parameters, in their order; further values are not its own. */
export function withValues(model: PurchaseModel, values: readonly number[]): PurchaseModel {
  const names = Object.keys(model.parameters);
  const parameters: object = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return { ...model, parameters } as PurchaseModel;
}

/** Reads a history of the form that the model is for. */
/** How a customer of a model bought; {@link readHistory} asks for the one that the model needs. */
export const historyOfSchema = anyOf(purchaseHistorySchema, opportunityHistorySchema);

export function readHistory({ kind }: PurchaseModel, history: unknown): AnyHistory {
  const schema = kind === 'bg-bb' ? opportunityHistorySchema : purchaseHistorySchema;
  return { ...NEW_CUSTOMER, ...parseInput(schema, history, ['history']) };
}

/** Refuses a time that is no number of opportunities where the model is of these. */
export function mustFit({ kind }: PurchaseModel, time: number | undefined, path: readonly PropertyKey[]): void {
  const isWhole = time === undefined || (Number.isInteger(time) && time <= MOST_OPPORTUNITIES);
  if (kind === 'bg-bb' && !isWhole) {
    refuse(path, mustBe(`a whole number of opportunities up to ${MOST_OPPORTUNITIES}`, time));
  }
}

/** A result, refused where it fits no number. */
export function finiteResult(value: number): number {
  return Number.isFinite(value) ? value + 0 : refuseTooLarge([]);
}
